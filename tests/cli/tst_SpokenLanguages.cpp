// SPDX-License-Identifier: MIT
#include "cli/BatchProgram.h"

#include "cli/CliSamples.h"
#include "cli/CommandOptions.h"
#include "cli/ExitCode.h"
#include "cli/Sentences.h"
#include "cli/UsageText.h"
#include "common/Languages.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using test::BatchProgram;
using test::completedSearch;
using test::contentOf;
using test::failedSearch;

namespace
{

using Variables = QList<std::pair<QString, QString>>;

// What a program left behind.
struct Run {
    int exitCode = -1;
    QByteArray out;
    QString messages;
    QByteArray file; // that it wrote
};

// The words of a language within the test's process.
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        if (!m_words.load(u":/translations/enrow_"_s + language))
            qFatal("no words");
        QCoreApplication::installTranslator(&m_words);
        QLocale::setDefault(QLocale(language));
    }
    ~Spoken() { QLocale::setDefault(m_before); }

private:
    QTranslator m_words;
    const QLocale m_before;
};

// Each text of the help page.
QList<const char *> textsOfHelp()
{
    QList<const char *> texts;
    for (const CommandOption &option : commandOptions())
        texts << option.explanation;
    for (const ProgramOption &option : programOptions())
        texts << option.explanation;
    for (const ExitCodeMeaning &code : exitCodeMeanings())
        texts << code.meaning;
    return texts << meaningOfSignals;
}

} // namespace

// The command line speaks the person's language; what machines read is the same in each.
class tst_SpokenLanguages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<BatchProgram>(); }

    void help_data();
    void help();
    void choice_data();
    void choice();
    void refusals_data();
    void refusals();
    void unknownLanguages_data();
    void unknownLanguages();
    void numbers_data();
    void numbers();
    void dataIsTheSame_data();
    void dataIsTheSame();

private:
    Run run(const Variables &variables, const QStringList &arguments, const QString &file = {}) const;

    std::unique_ptr<BatchProgram> m_bench;
};

Run tst_SpokenLanguages::run(const Variables &variables, const QStringList &arguments, const QString &file) const
{
    QProcess process;
    m_bench->variables = variables;
    m_bench->start(process, arguments);
    const int exitCode = BatchProgram::exitCodeOf(process);
    return {exitCode, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()),
            file.isEmpty() ? QByteArray() : contentOf(file)};
}

void tst_SpokenLanguages::help_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Languages::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_SpokenLanguages::help()
{
    QFETCH(const QString, language);
    const Spoken spoken(language);
    const QString page = helpText();
    QCOMPARE(QString::fromUtf8(run({}, {u"--language"_s, language, u"--help"_s}).out), page);
    const QString flat = page.simplified();
    for (const char *const text : textsOfHelp())
        QCOMPARE(flat.contains(QString::fromUtf8(text)), language == "en"_L1);
    for (const CommandWord command : allCommandWords)
        QVERIFY(page.contains(synopsisOf(command)));
    for (const QString &line : page.split(u'\n'))
        QVERIFY2(line.size() <= 90 || line.contains("enrow-batch"_L1), qPrintable(line));
}

void tst_SpokenLanguages::choice_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("beginning");
    const QString english = u"a command is missing"_s;
    const auto row = [](const char *name, const Variables &variables, const QString &beginning) {
        QTest::newRow(name) << variables << QStringList() << beginning;
    };
    row("Dutch in Belgium", {{u"LC_ALL"_s, u"nl_BE.UTF-8"_s}}, u"er ontbreekt een opdracht"_s);
    row("messages alone", {{u"LC_MESSAGES"_s, u"it_IT.UTF-8"_s}, {u"LANG"_s, u"en_US.UTF-8"_s}}, u"manca un comando"_s);
    row("the rest", {{u"LANG"_s, u"de_AT.UTF-8"_s}}, u"ein Befehl fehlt"_s);
    row("several wishes", {{u"LANG"_s, u"en_US.UTF-8"_s}, {u"LANGUAGE"_s, u"sv:fr:en"_s}}, u"il manque une commande"_s);
    row("C", {{u"LC_ALL"_s, u"C"_s}, {u"LANG"_s, u"nl_NL.UTF-8"_s}}, english);
    row("C before wishes", {{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"LANGUAGE"_s, u"nl"_s}}, english);
    row("POSIX", {{u"LANG"_s, u"POSIX"_s}}, english);
    row("nothing", {}, english);
    row("one that nobody translated", {{u"LC_ALL"_s, u"sv_SE.UTF-8"_s}}, english);
    const Variables german{{u"LC_ALL"_s, u"de_DE.UTF-8"_s}};
    QTest::newRow("option") << german << QStringList{u"--language"_s, u"es"_s} << u"falta una orden"_s;
    QTest::newRow("option in one word") << german << QStringList{u"--language=en"_s} << english;
    QTest::newRow("option of a command") << german << QStringList{u"fetch"_s, u"--language"_s, u"fr"_s}
                                         << u"il manque un ID de lot"_s;
    QTest::newRow("the last counts") << german << QStringList{u"--language=nl"_s, u"fetch"_s, u"--language"_s, u"it"_s}
                                     << u"manca un ID di batch"_s;
}

void tst_SpokenLanguages::choice()
{
    QFETCH(const Variables, variables);
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, beginning);
    const Run done = run(variables, arguments);
    QCOMPARE(done.exitCode, 2);
    QVERIFY2(done.messages.startsWith(u"enrow-batch: "_s + beginning), qPrintable(done.messages));
}

void tst_SpokenLanguages::refusals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("sentences"); // of the calls below
    const auto row = [](const char *language, const QStringList &sentences) {
        QTest::newRow(language) << QString::fromLatin1(language) << sentences;
    };
    row("en", {u"Unknown option 'frobnicate'"_s, u"Missing value after '--output'"_s,
               u"Unexpected value after '--wait'"_s, u"no such batch for this key, or it has expired"_s});
    row("nl", {u"Onbekende optie “frobnicate”"_s, u"Er ontbreekt een waarde na “--output”"_s,
               u"Er staat een onverwachte waarde na “--wait”"_s, u"deze sleutel heeft die batch niet"_s});
    row("fr", {u"Option inconnue «\u202ffrobnicate\u202f»"_s, u"Il manque une valeur après «\u202f--output\u202f»"_s,
               u"Valeur inattendue après «\u202f--wait\u202f»"_s, u"ce lot n’existe pas pour cette clé"_s});
    row("de", {u"Unbekannte Option „frobnicate“"_s, u"Nach „--output“ fehlt ein Wert"_s,
               u"Nach „--wait“ steht ein unerwarteter Wert"_s, u"diesen Batch gibt es für diesen Schlüssel nicht"_s});
    row("es", {u"Opción desconocida: «frobnicate»"_s, u"Falta un valor después de «--output»"_s,
               u"Valor inesperado después de «--wait»"_s, u"no existe ese lote para esta clave"_s});
    row("it", {u"Opzione sconosciuta: «frobnicate»"_s, u"Manca un valore dopo «--output»"_s,
               u"Valore inatteso dopo «--wait»"_s, u"quel batch non esiste per questa chiave"_s});
}

void tst_SpokenLanguages::refusals()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, sentences);
    const QList<QStringList> calls{{u"fetch"_s, u"--frobnicate"_s, u"id"_s},
                                   {u"fetch"_s, u"id"_s, u"--output"_s},
                                   {u"fetch"_s, u"id"_s, u"--wait=1"_s},
                                   m_bench->here({u"status"_s, u"no-such-batch"_s})};
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const Run done = run({}, QStringList{u"--language"_s, language} + calls[i]);
        QVERIFY2(done.messages.contains(sentences[i]), qPrintable(done.messages));
    }
}

void tst_SpokenLanguages::unknownLanguages_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("before the command") << QStringList{u"--language"_s, u"tlh"_s, u"list"_s};
    QTest::newRow("in one word") << QStringList{u"--language=tlh"_s, u"list"_s};
    QTest::newRow("after it") << QStringList{u"list"_s, u"--language"_s, u"tlh"_s};
    QTest::newRow("with help") << QStringList{u"list"_s, u"--help"_s, u"--language"_s, u"tlh"_s};
    QTest::newRow("none") << QStringList{u"--language"_s};
}

void tst_SpokenLanguages::unknownLanguages()
{
    QFETCH(const QStringList, arguments);
    const Run done = run({{u"LC_ALL"_s, u"nl_NL.UTF-8"_s}}, arguments);
    QCOMPARE(done.exitCode, 2);
    QCOMPARE(done.out, QByteArray());
    const QString code = arguments.contains(u"--language"_s) && arguments.size() == 1 ? QString() : u"tlh"_s;
    const QString sentence = u"enrow-batch: “%1” is geen taal; er zijn en, de, es, fr, it, nl\nGebruik: enrow-batch "_s;
    QVERIFY2(done.messages.startsWith(sentence.arg(code)), qPrintable(done.messages));
}

void tst_SpokenLanguages::numbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("en") << u"en"_s << QStringList{u"0 rows"_s, u"1 row"_s, u"2 rows"_s, u"5,000 rows"_s};
    QTest::newRow("nl") << u"nl"_s << QStringList{u"0 rijen"_s, u"1 rij"_s, u"2 rijen"_s, u"5.000 rijen"_s};
    QTest::newRow("fr") << u"fr"_s << QStringList{u"0 ligne"_s, u"1 ligne"_s, u"2 lignes"_s, u"5\u202f000 lignes"_s};
    QTest::newRow("de") << u"de"_s << QStringList{u"0 Zeilen"_s, u"1 Zeile"_s, u"2 Zeilen"_s, u"5.000 Zeilen"_s};
    QTest::newRow("es") << u"es"_s << QStringList{u"0 filas"_s, u"1 fila"_s, u"2 filas"_s, u"5000 filas"_s};
    QTest::newRow("it") << u"it"_s << QStringList{u"0 righe"_s, u"1 riga"_s, u"2 righe"_s, u"5.000 righe"_s};
}

void tst_SpokenLanguages::numbers()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, texts);
    const Spoken spoken(language);
    QCOMPARE((QStringList{rowsText(0), rowsText(1), rowsText(2), rowsText(5000)}), texts);
}

void tst_SpokenLanguages::dataIsTheSame_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isOfTheCountry"); // as spreadsheets there read it
    const auto row = [](const char *name, const QStringList &arguments, bool isOfTheCountry = false) {
        QTest::newRow(name) << arguments << isOfTheCountry;
    };
    const auto fetch = [](const QString &format) {
        return QStringList{u"fetch"_s, u"--format"_s, format, u"ID"_s, u"--base-url"_s, u"HERE"_s};
    };
    for (const char *const format : {"csv", "tsv", "xlsx", "json", "jsonl"})
        row(format, fetch(QString::fromLatin1(format)));
    row("csv-spreadsheet", fetch(u"csv-spreadsheet"_s), true);
    row("status", {u"status"_s, u"--json"_s, u"ID"_s, failedSearch, u"--base-url"_s, u"HERE"_s});
    row("status of none", {u"status"_s, u"--json"_s, u"no-such-batch"_s, u"--base-url"_s, u"HERE"_s});
    row("list", {u"list"_s, u"--json"_s});
    row("presets", {u"presets"_s});
    row("a preset", {u"presets"_s, u"show"_s, u"salesforce"_s});
    row("presets as JSON", {u"presets"_s, u"--json"_s}, true);
    row("files", {u"fetch"_s, u"--preset"_s, u"hubspot"_s, u"--force"_s, u"--output"_s, u"FILE"_s, u"ID"_s,
                  u"--base-url"_s, u"HERE"_s});
    row("a report", {u"merge"_s, u"--list"_s, u"LIST"_s, u"--output"_s, u"MERGED"_s, u"--force"_s, u"--report"_s,
                     u"FILE"_s, u"ID"_s, u"--base-url"_s, u"HERE"_s});
    row("version", {u"--version"_s});
}

void tst_SpokenLanguages::dataIsTheSame()
{
    QFETCH(QStringList, arguments);
    QFETCH(const bool, isOfTheCountry);
    QFile list(m_bench->path(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("full-name,domain\nPam Beesly,acme.com\n") > 0);
    list.close();
    const QString file = m_bench->path(u"written"_s);
    arguments.replaceInStrings(QRegularExpression(u"^ID$"_s), completedSearch)
        .replaceInStrings(u"HERE"_s, m_bench->simulator().baseUrl().toString())
        .replaceInStrings(u"LIST"_s, list.fileName())
        .replaceInStrings(u"MERGED"_s, m_bench->path(u"merged.csv"_s))
        .replaceInStrings(u"FILE"_s, file);
    const bool writesFile = arguments.contains(file);
    // What is in the archive comes from there.
    run({}, {u"fetch"_s, completedSearch, u"--base-url"_s, m_bench->simulator().baseUrl().toString()});
    const auto runIn = [&](const QString &locale, const QString &language) {
        QFile::remove(file);
        const QStringList choice = language.isEmpty() ? QStringList() : QStringList{u"--language"_s, language};
        return run({{u"LC_ALL"_s, locale}}, choice + arguments, writesFile ? file : QString());
    };
    const Run english = runIn(u"C.UTF-8"_s, {});
    QVERIFY(!english.out.isEmpty() || !english.file.isEmpty() || english.exitCode == 6);
    QList<Run> others{runIn(u"C.UTF-8"_s, u"fr"_s), runIn(u"C.UTF-8"_s, u"de"_s)};
    if (!isOfTheCountry)
        others << runIn(u"nl_NL.UTF-8"_s, {}) << runIn(u"de_CH.UTF-8"_s, {});
    for (const Run &other : std::as_const(others)) {
        QCOMPARE(other.exitCode, english.exitCode);
        QCOMPARE(other.out, english.out);
        QCOMPARE(other.file, english.file);
        QVERIFY(english.messages.isEmpty() || other.messages != english.messages);
    }
}

ENROW_TEST(tst_SpokenLanguages, QCoreApplication)
#include "tst_SpokenLanguages.moc"
