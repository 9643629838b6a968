// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace
{

struct Message {
    QString context;
    QString source;
    QStringList translations; // one, or one for each plural form
    bool isPlural = false;
    bool isFinished = false;
};

QStringList sortedMatches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    return sortedMatches(text, u"%(?:Ln|n|[1-9])"_s);
}

qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).remove(QRegularExpression(u"&\\w+;"_s)).count(u'&');
}

// What makes a translation wrong whatever the language; empty if nothing does.
QString faultOf(const QString &source, const QString &translation)
{
    if (translation.trimmed().isEmpty())
        return u"empty"_s;
    if (placeholders(source) != placeholders(translation))
        return u"other placeholders"_s;
    if (mnemonics(source) != mnemonics(translation))
        return u"other mnemonics"_s;
    if (sortedMatches(source, u"</?\\w+"_s) != sortedMatches(translation, u"</?\\w+"_s))
        return u"other tags"_s;
    if (source.endsWith(u'…') != translation.endsWith(u'…') || source.endsWith(u':') != translation.endsWith(u':'))
        return u"another ending"_s;
    const bool isTyped = source.contains(u'\'') || source.contains(u'"');
    if (!isTyped && (translation.contains(u'\'') || translation.contains(u'"')))
        return u"quotes as typed, not as set"_s;
    return {};
}

// Whether a text of the sources holds a one that no language can give another form: it is to be a plural form.
bool isOfOneOnly(const QString &source)
{
    static const QRegularExpression one(u"(?:^|\\s)1 \\p{L}"_s);
    return source.contains(one);
}

} // namespace

// Each language has every text of the program, and what a text is filled with.
class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreSeen_data();
    void faultsAreSeen();
    void textsOfOneAreSeen_data();
    void textsOfOneAreSeen();
    void areComplete_data();
    void areComplete();

private:
    static QList<Message> messagesOf(const QString &path);
};

QList<Message> tst_Translations::messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages.append(Message{context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes", false});
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (name == u"numerusform") {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

void tst_Translations::faultsAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *source, const char *translation, bool isGood = false) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << isGood;
    };
    row("good", "&Open %1 of %2…", "%2, davon %1 öffn&en…", true);
    row("empty", "Open", " ");
    row("without a placeholder", "%1 of %2", "%1 von");
    row("another placeholder", "%Ln rows", "%n Zeilen");
    row("without its letter", "&Open", "Öffnen");
    row("a letter too many", "Open & close", "&Öffnen & schließen");
    row("an ampersand", "Find && replace", "Suchen && ersetzen", true);
    row("without a tag", "<b>Open</b>", "Öffnen");
    row("without its dots", "Open…", "Öffnen");
    row("typewriter's quotes", "Open “%1”", "\"%1\" öffnen");
}

void tst_Translations::faultsAreSeen()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const bool, isGood);
    QCOMPARE(faultOf(source, translation).isEmpty(), isGood);
}

void tst_Translations::textsOfOneAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isOfOne");
    QTest::newRow("a row") << u"1 row missing"_s << true;
    QTest::newRow("a row later") << u"&Export 1 row…"_s << true;
    QTest::newRow("a batch later") << u"Running: 1 batch"_s << true;
    QTest::newRow("of several") << u"1 of %1 batches failed"_s << true;
    QTest::newRow("a plural form") << u"%Ln rows of %1 files"_s << false;
    QTest::newRow("a placeholder") << u"Rows: %1 of %2"_s << false;
    QTest::newRow("many") << u"At most 11 rows or 21 batches"_s << false;
    QTest::newRow("a name") << u"Western (Windows-1252), SOCKS 1"_s << false;
}

void tst_Translations::textsOfOneAreSeen()
{
    QFETCH(const QString, source);
    QTEST(isOfOneOnly(source), "isOfOne");
}

void tst_Translations::areComplete_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(ENROW_SOURCE_DIR "/resources/translations"));
    const QStringList names = folder.entryList({u"*.ts"_s}, QDir::Files);
    QCOMPARE(names.size(), 6);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

// As if the texts of the sources were looked for anew.
void tst_Translations::areComplete()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    QVERIFY(QFile::copy(file, copy));
    const bool isEnglish = file.endsWith(u"_en.ts");
    QProcess lupdate;
    QStringList arguments{
        u"-locations"_s, u"none"_s, QStringLiteral(ENROW_SOURCE_DIR "/app"), QStringLiteral(ENROW_SOURCE_DIR "/lib"),
        u"-ts"_s,        copy};
    if (isEnglish)
        arguments.prepend(u"-pluralonly"_s);
    lupdate.start(QStringLiteral(ENROW_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0);
    const QList<Message> messages = messagesOf(copy);
    QVERIFY(messages.size() > (isEnglish ? 5 : 1000));
    QStringList faults;
    for (const Message &message : messages) {
        QString fault = message.isFinished ? QString() : u"not translated, or not in the sources any more"_s;
        if (message.isPlural && message.translations.size() != 2)
            fault = u"not two forms"_s;
        if (isOfOneOnly(message.source))
            fault = u"of one, and no plural form"_s;
        for (const QString &translation : message.translations)
            fault = fault.isEmpty() ? faultOf(message.source, translation) : fault;
        if (!fault.isEmpty())
            faults.append(u"%1: %2: “%3”: “%4”"_s.arg(fault, message.context, message.source,
                                                      message.translations.join(u"” and “"_s)));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

ENROW_TEST(tst_Translations, QCoreApplication)
#include "tst_Translations.moc"
