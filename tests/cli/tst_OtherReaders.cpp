// SPDX-License-Identifier: MIT
#include "cli/CliSamples.h"
#include "cli/MergeBench.h"
#include "support/CsvReader.h"
#include "support/TestProgram.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;

// Programs that share no code with ours read the same in our files, and run nothing in them: openpyxl and Gnumeric
// always, LibreOffice where ENROW_LIBREOFFICE is set.
class tst_OtherReaders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void workbooks_data();
    void workbooks();
    void oddTexts_data();
    void oddTexts();
    void sheets_data();
    void sheets();
    void formulas_data();
    void formulas();

private:
    // Beside Python.
    static QStringList readers()
    {
        QStringList readers{u"gnumeric"_s};
        if (qEnvironmentVariableIsSet("ENROW_LIBREOFFICE"))
            readers.append(u"libreoffice"_s);
        return readers;
    }
    // A reply with these results, each the value of a key; with the name of its batch.
    static QByteArray reply(const QByteArray &key, const QStringList &values, const QString &name = {})
    {
        QJsonArray results;
        for (const QString &value : values)
            results.append(QJsonObject{{u"index"_s, QString::number(results.size())},
                                       {QString::fromLatin1(key), value},
                                       {u"qualification"_s, key == "number" ? u"found"_s : u"valid"_s}});
        const QJsonObject general{{u"id"_s, u"one"_s}, {u"status"_s, u"completed"_s}, {u"custom"_s, name}};
        const QJsonObject stats{{u"finished"_s, results.size()}, {u"requested"_s, results.size()}};
        return QJsonDocument(QJsonObject{{u"general"_s, general}, {u"stats"_s, stats}, {u"results"_s, results}})
            .toJson(QJsonDocument::Compact);
    }
    QByteArray fetch(const QString &kind, const QByteArray &reply, const QStringList &arguments) const
    {
        FaultyServer server;
        server.reply(FaultyServer::http(200, reply));
        const CliResult result =
            CliRunner(server.origin().baseUrl())
                .run(QStringList{u"fetch"_s, u"--no-archive"_s, u"--kind"_s, kind} + arguments + QStringList{u"one"_s});
        if (result.exitCode != 0)
            qFatal("%s", qPrintable(result.messages));
        return result.out;
    }
    static QJsonArray readBy(const QString &reader, const QString &task, const QString &name, const QByteArray &bytes)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess python;
        python.start(QStringLiteral(ENROW_PYTHON),
                     {QStringLiteral(ENROW_OTHER_READERS), task, reader, file.fileName()});
        if (!python.waitForFinished(300'000) || python.exitCode() != 0)
            qFatal("%s: %s", qPrintable(reader), python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }
    static QStringList lines(const QJsonArray &rows)
    {
        QStringList lines;
        for (const QJsonValue &row : rows) {
            QStringList cells;
            for (const QJsonValue &cell : row.toArray())
                cells.append(cell.isString() ? cell.toString() : u"no text"_s);
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    static QStringList lines(const QByteArray &csv)
    {
        QStringList lines;
        const auto records = test::CsvReader::read(csv);
        if (!records)
            qFatal("no table: %s", csv.constData());
        for (const auto &record : *records)
            lines.append(QString::fromUtf8(record.join('|')));
        return lines;
    }
};

void tst_OtherReaders::initTestCase()
{
    if (QStandardPaths::findExecutable(u"ssconvert"_s).isEmpty())
        QSKIP("Gnumeric is not installed: packaging/build-packages.sh --tests names what the tests need");
}

void tst_OtherReaders::workbooks_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("holds");
    QByteArray seed = test::contentOf(QStringLiteral(ENROW_TEST_DATA "/replies/finder/completed-documented.json"));
    seed.replace("3d4cb64e-i64d-41e8-a686-736751004a32", "one");
    const QByteArray phones = reply("number", {u"+15705550100"_s, u"+1 570 555 0100"_s, u"0049170123456"_s, u"007"_s,
                                               u"12345678901234567890"_s, u"+1-570-555"_s, u"1E5"_s, u"5/11"_s});
    const QByteArray alphabets =
        reply("custom", {u"Ångström Łódź"_s, u"Владимир"_s, u"Ελλάδα"_s, u"東京 太郎"_s, u"서울"_s, u"עברית"_s,
                         u"العربية"_s, u"ไทย"_s, u"हिन्दी"_s, u"\U0001F600"_s, u"TRUE"_s, u"2026-11-27"_s, u"=1+1"_s,
                         u"a \"b\", c;d"_s, u"two\nlines"_s});
    for (const QString &reader : QStringList{u"python"_s} + readers()) {
        const auto add = [&reader](const char *name, const QString &kind, const QByteArray &sent,
                                   const QString &holds) {
            QTest::addRow("%s, %s", name, qPrintable(reader)) << reader << kind << sent << holds;
        };
        add("the seed's search", u"email-finder"_s, seed, u"dwight.schrute@"_s);
        add("phones", u"phone-finder"_s, phones, u"007"_s);
        add("alphabets", u"email-finder"_s, alphabets, u"東京"_s);
    }
}

void tst_OtherReaders::workbooks()
{
    QFETCH(const QString, reader);
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, sent);
    QFETCH(const QString, holds);
    const QStringList expected = lines(fetch(kind, sent, {u"--no-formula-guard"_s}));
    QVERIFY(expected.join(u' ').contains(holds));
    const QByteArray book = fetch(kind, sent, {u"--format"_s, u"xlsx"_s});
    QCOMPARE(lines(readBy(reader, u"texts"_s, u"table.xlsx"_s, book)), expected);
}

void tst_OtherReaders::oddTexts_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("format");
    const auto add = [](const QString &format, const QStringList &readers) {
        for (const QString &reader : readers)
            QTest::addRow("%s, %s", qPrintable(format), qPrintable(reader)) << reader << format;
    };
    add(u"tsv"_s, {u"python"_s}); // others trim cells there
    add(u"csv"_s, QStringList{u"python"_s} + readers());
    add(u"xlsx"_s, QStringList{u"python"_s} + readers());
}

// A text that a reply can hold and few expect: each cell comes to the reader as it was sent, but for what XML and
// UTF-8 cannot hold, and the kind of a line break.
void tst_OtherReaders::oddTexts()
{
    QFETCH(const QString, reader);
    QFETCH(const QString, format);
    const QStringList sent{u"a\u202Eb"_s,     u"nul\u0000nul"_s, u"half"_s,       u"tab\ttab"_s,
                           u"two\r\nlines"_s, u"two\nlines"_s,   u" blanks "_s,   u"\uFEFFmark"_s,
                           u"\u2028line"_s,   u"\u0085next"_s,   u"\"quoted\""_s, QString(30'000, u'ä')};
    QByteArray reply = this->reply("custom", sent);
    reply.replace("half", "ha\\ud800lf");
    QStringList expected;
    for (const QString &text : sent)
        expected.append(QString(text)
                            .replace(u'\0', QChar::ReplacementCharacter)
                            .replace(u"half"_s, u"ha\uFFFDlf"_s)
                            .replace(u"\r\n"_s, u"\n"_s));
    const QByteArray bytes =
        fetch(u"email-finder"_s, reply, {u"--format"_s, format, u"--columns"_s, u"custom,qualification"_s});
    const QJsonArray rows = readBy(reader, u"texts"_s, u"table."_s + format, bytes);
    QCOMPARE(rows.size(), sent.size() + 1);
    for (qsizetype row = 0; row < sent.size(); ++row)
        QCOMPARE(rows[row + 1].toArray().first().toString().replace(u"\r\n"_s, u"\n"_s), expected[row]);
}

void tst_OtherReaders::sheets_data()
{
    QTest::addColumn<QString>("reader");
    for (const QString &reader : QStringList{u"python"_s} + readers())
        QTest::addRow("%s", qPrintable(reader)) << reader;
}

// A batch can be called anything, a sheet cannot.
void tst_OtherReaders::sheets()
{
    QFETCH(const QString, reader);
    const QList<std::pair<QString, QString>> names{
        {u"a/b\\c?d*e[f]g:h"_s, u"a-b-c-d-e-f-g-h"_s},
        {u"'quoted'"_s, u"quoted"_s},
        {u"\u202Eevil\u0000"_s, u"evil"_s},
        {u"<b>&amp;\"</b>"_s, u"<b>&amp;\"<-b>"_s},
        {QString(40, u'東'), QString(31, u'東')},
        {u"History"_s, u"_History"_s},
        {u"=1+1"_s, u"=1+1"_s},
    };
    for (const auto &[name, sheet] : names) {
        const QByteArray book = fetch(u"email-finder"_s, reply("custom", {u"x"_s}, name),
                                      {u"--format"_s, u"xlsx"_s, u"--sheets"_s, u"batch"_s});
        QCOMPARE(readBy(reader, u"sheets"_s, u"table.xlsx"_s, book), QJsonArray{sheet});
    }
}

void tst_OtherReaders::formulas_data()
{
    QTest::addColumn<QString>("reader");
    for (const QString &reader : readers())
        QTest::addRow("%s", qPrintable(reader)) << reader;
}

void tst_OtherReaders::formulas()
{
    QFETCH(const QString, reader);
    const QByteArray sent =
        reply("custom", {u"=1+1"_s, u"=HYPERLINK(\"http://a.example\",\"b\")"_s, u"@SUM(A1)"_s, u"-2+3"_s, u"+2+3"_s,
                         u"+1-570-555"_s, u" =1+1"_s, u"\t=1+1"_s, u"\u00A0=1+1"_s, u"\uFEFF=1+1"_s, u"＝1+1"_s,
                         u"a;=1+1"_s, u"a,=1+1"_s, u"a\n=1+1"_s, u"\"=1+1"_s, u"'=1+1"_s, u"{=1+1}"_s});
    const auto formulasIn = [&](const QStringList &options) {
        const QByteArray csv =
            fetch(u"email-finder"_s, sent,
                  QStringList{u"--format"_s, u"csv-spreadsheet"_s, u"--delimiter"_s, u","_s} + options);
        return readBy(reader, u"formulas"_s, u"table.csv"_s, csv);
    };
    QCOMPARE(formulasIn({}), QJsonArray());
    QVERIFY(formulasIn({u"--no-formula-guard"_s}).contains(u"=1+1"_s)); // which it would run
}

ENROW_TEST(tst_OtherReaders, QCoreApplication)
#include "tst_OtherReaders.moc"
