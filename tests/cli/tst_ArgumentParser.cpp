// SPDX-License-Identifier: MIT
#include "cli/ArgumentParser.h"
#include "cli/UsageText.h"

#include "cli/CliSamples.h"
#include "support/TestProgram.h"

#include <QFile>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::idsOf;

// Arguments become options, or a sentence that says what is wrong with them.
class tst_ArgumentParser : public QObject
{
    Q_OBJECT

private slots:
    void fetchDefaults();
    void fetchOptions();
    void exportOptions();
    void delimiters_data();
    void delimiters();
    void mergeOptions();
    void onlyNew();
    void statusOptions();
    void listOptions();
    void removeOptions();
    void archiveOptions();
    void idsAreTidied();
    void kindsComeWithTheText();
    void textsAreReadLater();
    void choices_data();
    void choices();
    void timeoutNeedsNoWait();
    void bytesThatAreNoText();
    void pages_data();
    void pages();
    void usageErrors_data();
    void usageErrors();
    void helpExplainsEveryOption();
    void readmeShowsTheUsage();
};

namespace
{

// "fetch --wait a" as a list.
QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

const QString one = u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e03"_s;
const QString otherId = u"8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501"_s;

} // namespace

void tst_ArgumentParser::fetchDefaults()
{
    const Arguments arguments = parseArguments({u"fetch"_s, u"some-id"_s});
    const auto *options = std::get_if<FetchOptions>(&arguments);
    QVERIFY(options);
    QVERIFY(!options->choice.kind);
    QCOMPARE(options->origin, ApiOrigin::production());
    QCOMPARE(idsOf(options->choice), QStringList{u"some-id"_s});
    QVERIFY(!options->wait && !options->timeout && !options->force && !options->exports.only);
    QVERIFY(!options->exports.format && !options->exports.delimiter && !options->exports.noFormulaGuard);
    QVERIFY(options->output.isEmpty() && options->exports.preset.isEmpty() && options->exports.suppress.isEmpty());
    QVERIFY(!options->exports.oneRowPer && !options->exports.split && options->exports.rowsAFile == 0);
    QVERIFY(!options->exports.sheets);
    QVERIFY(options->exports.columns.empty());
    QVERIFY(!options->printsReplies);
    QVERIFY(std::get<FetchOptions>(parseArguments(words(u"fetch --format json id"_s))).printsReplies);
}

void tst_ArgumentParser::fetchOptions()
{
    const Arguments arguments = parseArguments(words(
        u"fetch --kind phone-finder --wait --timeout 90 --format csv --output out.csv --force --columns custom,email "
        "--only invalid --delimiter ; --no-formula-guard --base-url http://127.0.0.1:8080/api id-1 id-2"_s));
    const auto *options = std::get_if<FetchOptions>(&arguments);
    QVERIFY(options);
    QCOMPARE(options->choice.kind, BatchKind::PhoneFinder);
    QCOMPARE(options->origin.baseUrl(), QUrl(u"http://127.0.0.1:8080/api"_s));
    QCOMPARE(idsOf(options->choice), (QStringList{u"id-1"_s, u"id-2"_s}));
    QVERIFY(options->wait && options->force);
    QCOMPARE(options->timeout, std::chrono::seconds(90));
    QCOMPARE(options->output, u"out.csv"_s);
    QVERIFY((options->exports.columns == std::vector<ExportColumn>{{ColumnId::Custom}, {ColumnId::Email}}));
    QCOMPARE(options->exports.delimiter, ';');
    QVERIFY(options->exports.noFormulaGuard);
    QCOMPARE(options->exports.only, QualificationGroup::Invalid);
}

void tst_ArgumentParser::exportOptions()
{
    const auto choice =
        std::get<FetchOptions>(
            parseArguments(
                words(u"fetch --preset lemlist --columns email=Mail,=Owner,person_lastname --dedupe contact "
                      u"--suppress no.txt "
                      "--split batch --split rows=50 --sheets batch --name-pattern {label} --output folder/ id"_s)))
            .exports;
    QCOMPARE(choice.preset, u"lemlist"_s);
    QVERIFY((choice.columns == std::vector<ExportColumn>{
                                   {ColumnId::Email, u"Mail"_s}, {QString(), u"Owner"_s}, {PersonField::LastName}}));
    QVERIFY(choice.oneRowPer == DuplicateKey::Contact && choice.split == ExportSplit::Batch);
    QCOMPARE(choice.rowsAFile, 50U);
    QVERIFY(choice.sheets == ExportSheets::Batch);
    QCOMPARE(choice.suppress, u"no.txt"_s);
    QCOMPARE(choice.namePattern, u"{label}"_s);
    const auto presets = std::get<PresetsOptions>(parseArguments(words(u"presets --json --data-dir x show lemlist"_s)));
    QVERIFY(presets.json && presets.folder == u"x"_s && presets.show == u"lemlist"_s);
}

void tst_ArgumentParser::delimiters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("semicolon") << u";"_s << ';';
    QTest::newRow("bar") << u"|"_s << '|';
    QTest::newRow("dash") << u"-"_s << '-';
    QTest::newRow("a tab") << u"\t"_s << '\t';
    QTest::newRow("escaped tab") << u"\\t"_s << '\t';
    QTest::newRow("the word") << u"tab"_s << '\t';
}

void tst_ArgumentParser::delimiters()
{
    QFETCH(QString, text);
    QFETCH(char, delimiter);
    const Arguments arguments = parseArguments({u"fetch"_s, u"--delimiter"_s, text, u"id"_s});
    const auto *options = std::get_if<FetchOptions>(&arguments);
    QVERIFY(options);
    QCOMPARE(options->exports.delimiter, delimiter);
}

void tst_ArgumentParser::mergeOptions()
{
    const Arguments usual = parseArguments(words(u"merge --list a.csv --output b.csv id"_s));
    const auto *plain = std::get_if<MergeOptions>(&usual);
    QVERIFY(plain);
    QCOMPARE(plain->list.file, u"a.csv"_s);
    QCOMPARE(plain->output, u"b.csv"_s);
    QVERIFY(!plain->key && !plain->list.wishes.hasHeader && plain->list.columns.empty() && !plain->force);
    QVERIFY(plain->plan.formulaGuard && plain->plan.rows == MergeRows::All && plain->report.isEmpty());

    const Arguments arguments = parseArguments(words(
        u"merge --list a --output b --delimiter ; --encoding windows-1252 --no-header --key name-domain --map email=#2 "
        "--map domain=Web=site --columns email=Found --only-unmatched --report r.json --no-formula-guard --force "
        "--wait --refresh id"_s));
    const auto *options = std::get_if<MergeOptions>(&arguments);
    QVERIFY(options);
    QCOMPARE(options->list.wishes.delimiter, ';');
    QCOMPARE(options->list.wishes.encoding, ListEncoding::Windows1252);
    QCOMPARE(options->list.wishes.hasHeader, false);
    QCOMPARE(options->key, ListKey::NameAndDomain);
    QCOMPARE(options->list.columns.size(), 2U);
    QCOMPARE(options->list.columns[0].field, ListField::Email);
    QCOMPARE(options->list.columns[1].name, u"Web=site"_s);
    QCOMPARE(options->plan.columns.size(), 1U);
    QVERIFY(options->plan.rows == MergeRows::Unmatched && !options->plan.formulaGuard && options->force);
    QCOMPARE(options->report, u"r.json"_s);
    QVERIFY(options->wait && options->refresh);
}

void tst_ArgumentParser::onlyNew()
{
    const QString line = u"merge --list a --output b --only-new --kind phone-finder"_s;
    const auto options = std::get<MergeOptions>(parseArguments(words(line)));
    QVERIFY(options.plan.rows == MergeRows::New && options.choice.kind == BatchKind::PhoneFinder);
    QVERIFY(options.choice.batches.isEmpty());
    for (const QString &more : {u"id"_s, u"--wait"_s, u"--refresh"_s, u"--only-unmatched"_s, u"--no-archive"_s}) {
        const Arguments arguments = parseArguments(words(line + u' ' + more));
        const auto *error = std::get_if<UsageError>(&arguments);
        QVERIFY2(error && error->reason.contains(u"--only-new"_s), qPrintable(more));
    }
}

void tst_ArgumentParser::statusOptions()
{
    const Arguments arguments = parseArguments(words(u"status --json --kind auto id-1"_s));
    const auto *options = std::get_if<StatusOptions>(&arguments);
    QVERIFY(options);
    QVERIFY(options->json);
    QVERIFY(!options->choice.kind);
    QCOMPARE(idsOf(options->choice), QStringList{u"id-1"_s});
}

void tst_ArgumentParser::listOptions()
{
    const Arguments arguments = parseArguments(words(u"list --json --data-dir some/folder"_s));
    const auto *options = std::get_if<ListOptions>(&arguments);
    QVERIFY(options);
    QVERIFY(options->json && options->archive.isUsed);
    QCOMPARE(options->archive.folder, u"some/folder"_s);
}

void tst_ArgumentParser::removeOptions()
{
    const Arguments arguments = parseArguments(words(u"remove --kind phone-finder id-1 id-2 id-1"_s));
    const auto *options = std::get_if<RemoveOptions>(&arguments);
    QVERIFY(options);
    QCOMPARE(options->choice.kind, BatchKind::PhoneFinder);
    QCOMPARE(idsOf(options->choice), (QStringList{u"id-1"_s, u"id-2"_s}));
    QVERIFY(options->archive.isUsed && options->archive.folder.isEmpty());
}

void tst_ArgumentParser::archiveOptions()
{
    const Arguments fetch = parseArguments(words(u"fetch --refresh --data-dir folder id"_s));
    const auto *fetching = std::get_if<FetchOptions>(&fetch);
    QVERIFY(fetching);
    QVERIFY(fetching->refresh && fetching->archive.isUsed);
    QCOMPARE(fetching->archive.folder, u"folder"_s);
    const Arguments status = parseArguments(words(u"status --no-archive id"_s));
    const auto *asking = std::get_if<StatusOptions>(&status);
    QVERIFY(asking);
    QVERIFY(!asking->archive.isUsed);
}

void tst_ArgumentParser::idsAreTidied()
{
    const Arguments arguments = parseArguments(
        {u"status"_s, u" a "_s, u"“b”."_s, u"%1, %2\n"_s.arg(one, otherId), u"a"_s, u"--"_s, u"-e"_s, u"ü/%?"_s});
    const auto *options = std::get_if<StatusOptions>(&arguments);
    QVERIFY(options);
    QCOMPARE(idsOf(options->choice), (QStringList{u"a"_s, u"b"_s, one, otherId, u"-e"_s, u"ü/%?"_s}));
}

void tst_ArgumentParser::kindsComeWithTheText()
{
    const QString link = u"https://api.enrow.io/phone/bulk?id="_s + one;
    const Arguments told = parseArguments({u"fetch"_s, link, otherId});
    const auto *options = std::get_if<FetchOptions>(&told);
    QVERIFY(options);
    QCOMPARE(options->choice.batches, (QList<BatchRef>{{BatchKind::PhoneFinder, one}, {std::nullopt, otherId}}));
    // What the person says counts.
    const Arguments given = parseArguments({u"fetch"_s, u"--kind"_s, u"email-finder"_s, link});
    QCOMPARE(std::get<FetchOptions>(given).choice.batches, (QList<BatchRef>{{BatchKind::EmailFinder, one}}));
}

void tst_ArgumentParser::textsAreReadLater()
{
    for (const QString &source : {u"-"_s, u"@ids.txt"_s}) {
        const Arguments arguments = parseArguments({u"remove"_s, source, one});
        const auto *options = std::get_if<RemoveOptions>(&arguments);
        QVERIFY(options);
        QCOMPARE(options->choice.arguments, (QStringList{source, one}));
        QVERIFY(options->choice.batches.isEmpty());
    }
}

void tst_ArgumentParser::choices_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<QualificationGroup>("group");
    QTest::newRow("valid") << u"valid"_s << QualificationGroup::Valid;
    QTest::newRow("found") << u"found"_s << QualificationGroup::Valid;
    QTest::newRow("invalid") << u"invalid"_s << QualificationGroup::Invalid;
    QTest::newRow("not found") << u"not_found"_s << QualificationGroup::Invalid;
    QTest::newRow("other") << u"other"_s << QualificationGroup::Other;
}

void tst_ArgumentParser::choices()
{
    QFETCH(QString, only);
    QFETCH(QualificationGroup, group);
    QCOMPARE(std::get<FetchOptions>(parseArguments({u"fetch"_s, u"--only"_s, only, one})).exports.only, group);
}

void tst_ArgumentParser::timeoutNeedsNoWait()
{
    QCOMPARE(std::get<FetchOptions>(parseArguments(words(u"fetch --timeout 5 id"_s))).timeout, std::chrono::seconds(5));
    QCOMPARE(std::get<StatusOptions>(parseArguments(words(u"status --timeout 5 id"_s))).timeout,
             std::chrono::seconds(5));
}

void tst_ArgumentParser::bytesThatAreNoText()
{
    const QStringList good{u"enrow-batch"_s, u"fetch"_s, u"--output"_s, u"ü.csv"_s, u"id"_s};
    QCOMPARE(std::get<FetchOptions>(parseProgramArguments(good)).output, u"ü.csv"_s);
    const Arguments arguments = parseProgramArguments(Error{ErrorKind::InvalidInput, u"no text"_s, 0, {}});
    const auto *error = std::get_if<UsageError>(&arguments);
    QVERIFY(error);
    QCOMPARE(error->reason, u"no text"_s);
}

void tst_ArgumentParser::pages_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Page>("page");
    for (const char *line : {"--help", "-h", "help", "fetch --help", "fetch -h id", "status --help",
                             "fetch --nonsense -h", "list -h", "remove --help"})
        QTest::newRow(line) << QString::fromLatin1(line) << Page::Help;
    for (const char *line : {"--version", "fetch --version"})
        QTest::newRow(line) << QString::fromLatin1(line) << Page::Version;
}

void tst_ArgumentParser::pages()
{
    QFETCH(QString, line);
    QFETCH(Page, page);
    const Arguments arguments = parseArguments(words(line));
    QVERIFY(std::holds_alternative<Page>(arguments));
    QCOMPARE(std::get<Page>(arguments), page);
}

void tst_ArgumentParser::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");

    const auto add = [](const QString &line, const QString &part) {
        QTest::addRow("%s", qPrintable(line)) << words(line) << part;
    };
    add({}, u"a command is missing"_s);
    add(u"get id"_s, u"'get' is no command"_s);
    add(u"fetch"_s, u"a batch ID is missing"_s);
    add(u"status --json"_s, u"a batch ID is missing"_s);
    add(u"remove"_s, u"a batch ID is missing"_s);
    add(u"remove --base-url https://example.com id"_s, u"'base-url'"_s);
    add(u"list id"_s, u"'id' is too much"_s);
    add(u"list --no-archive"_s, u"'no-archive'"_s);
    add(u"fetch --no-archive --data-dir folder id"_s, u"--no-archive leaves alone"_s);
    add(u"fetch ,"_s, u"a batch ID is missing"_s);
    add(u"fetch --key secret id"_s, u"'key'"_s);
    add(u"fetch --nonsense id"_s, u"'nonsense'"_s);
    add(u"status --wait id"_s, u"'wait'"_s);
    add(u"fetch id --output"_s, u"--output"_s);
    add(u"fetch --wait=yes id"_s, u"--wait"_s);
    add(u"fetch --kind letters id"_s, u"'letters' is no kind; there are auto, email-finder"_s);
    add(u"fetch --format xml id"_s, u"'xml' is no format"_s);
    add(u"fetch --only maybe id"_s, u"--only takes valid, invalid or other; found"_s);
    add(u"fetch --columns email,nonsense id"_s, u"'nonsense' is no column; there are batch_id, kind, index"_s);
    add(u"fetch --columns email, id"_s, u"'' is no column"_s);
    add(u"fetch --columns =,email id"_s, u"'' is no column"_s);
    add(u"fetch --dedupe email --keep last id"_s, u"--keep takes best or first"_s);
    add(u"fetch --keep first id"_s, u"--keep is for --dedupe"_s);
    add(u"fetch --dedupe name id"_s, u"--dedupe takes email, number, domain or contact"_s);
    for (const char *split : {"none", "rows", "rows=0", "rows=-1", "rows=x", "rows=99999999999"})
        add(u"fetch --split %1 id"_s.arg(QLatin1StringView(split)), u"--split takes qualification, batch or rows=N"_s);
    add(u"fetch --format xlsx --sheets two id"_s, u"--sheets takes one or batch"_s);
    add(u"fetch --sheets batch id"_s, u"--sheets is for xlsx"_s);
    add(u"fetch --name-pattern {name} id"_s, u"'{name}' is nothing that a name can take up; there are {label}"_s);
    add(u"merge --output b id"_s, u"--list is missing"_s);
    add(u"merge --list a id"_s, u"--output is missing"_s);
    add(u"merge --list a --output b"_s, u"a batch ID is missing"_s);
    add(u"merge --list a --output b --encoding latin id"_s, u"'latin' is no encoding; there are utf-8"_s);
    add(u"merge --list a --output b --format json id"_s, u"merge --format takes csv, csv-spreadsheet, tsv, xlsx"_s);
    add(u"merge --list a --output b --sheet= id"_s, u"--sheet"_s);
    add(u"merge --list a --output b.xlsx --no-formula-guard id"_s, u"--no-formula-guard is for text"_s);
    add(u"merge --list a --output b --key phone id"_s, u"--key takes auto, custom, index"_s);
    for (const char *map : {"email", "email=", "=x", "mail=x"})
        add(u"merge --list a --output b --map %1 id"_s.arg(QLatin1StringView(map)), u"maps no column"_s);
    add(u"presets remove x"_s, u"there is only: show NAME"_s);
    add(u"presets show"_s, u"there is only: show NAME"_s);
    add(u"fetch --delimiter ;; id"_s, u"--delimiter"_s);
    add(u"fetch --delimiter x id"_s, u"--delimiter"_s);
    add(u"fetch --delimiter \" id"_s, u"--delimiter"_s);
    add(u"fetch --delimiter é id"_s, u"--delimiter"_s);
    for (const char *seconds : {"0", "-1", "soon", "1.5", "2000001", "99999999999"})
        add(u"fetch --wait --timeout %1 id"_s.arg(QLatin1StringView(seconds)), u"whole seconds"_s);
    for (const char *option : {"--columns=email", "--only=valid", "--delimiter=;", "--no-formula-guard",
                               "--preset=lemlist", "--dedupe=email", "--suppress=x", "--split=batch"})
        add(u"fetch --format json %1 id"_s.arg(QLatin1StringView(option)), u" is for "_s);
    add(u"fetch --format tsv --delimiter=; id"_s, u"--delimiter is for csv and csv-spreadsheet"_s);
    add(u"fetch --format xlsx --delimiter=; id"_s, u"--delimiter is for csv and csv-spreadsheet"_s);
    add(u"fetch --format xlsx --no-formula-guard id"_s, u"--no-formula-guard is for csv"_s);
    add(u"fetch --base-url http://example.com id"_s, u"http is allowed to this machine only"_s);
    add(u"fetch --base-url ftp://127.0.0.1 id"_s, u"it is not an https address"_s);
    add(u"fetch --base-url https://user:pass@example.com id"_s, u"cannot be the base URL"_s);
    add(u"fetch "_s + QString(201, u'x'), u"longer than 200 characters"_s);
    QTest::newRow("prose") << QStringList{u"fetch"_s, u"the batch of %1"_s.arg(one)}
                           << u"'the', 'batch', 'of': no batch ID by its shape"_s;
    QTest::newRow("empty ID") << QStringList{u"fetch"_s, u"id"_s, u""_s} << u"a batch ID is empty"_s;
    QTest::newRow("blank ID") << QStringList{u"fetch"_s, u"  "_s, u"id"_s} << u"a batch ID is empty"_s;
    QTest::newRow("control character") << QStringList{u"fetch"_s, u"a\x01"_s} << u"invisible control character"_s;
    QTest::newRow("no folder") << QStringList{u"list"_s, u"--data-dir"_s, u""_s} << u"name of a folder"_s;
    for (const QString &option : {u"--preset"_s, u"--suppress"_s, u"--name-pattern"_s})
        QTest::newRow(qPrintable(option)) << QStringList{u"fetch"_s, option, u""_s, u"id"_s} << option;
    QTest::newRow("no file name") << QStringList{u"fetch"_s, u"--output"_s, u""_s, u"id"_s} << u"--output"_s;
}

void tst_ArgumentParser::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Arguments parsed = parseArguments(arguments);
    const auto *error = std::get_if<UsageError>(&parsed);
    QVERIFY(error);
    QVERIFY2(error->reason.contains(part), qPrintable(error->reason));
    QVERIFY(error->usage.startsWith("Usage: enrow-batch "_L1));
    // No key of the API stands on a command line.
    QCOMPARE(error->usage.count("--key"_L1), error->usage.count("--key auto|"_L1));
}

void tst_ArgumentParser::helpExplainsEveryOption()
{
    const QString help = helpText();
    for (const CommandOption &option : commandOptions()) {
        const QString name = u"\n  --"_s + option.name + u' ' + option.value;
        QCOMPARE(help.count(name + u' ') + help.count(name + u'\n'), 1);
        QVERIFY(option.explanation && option.commands != 0);
    }
    QVERIFY(help.contains("\n  -h, --help "_L1) && help.contains("\n  --version "_L1));
    QVERIFY(help.contains("ENROW_API_KEY"_L1));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 90 || line.contains("enrow-batch"_L1), qPrintable(line));
}

// README shows the same lines as the program, but for where they break.
void tst_ArgumentParser::readmeShowsTheUsage()
{
    QFile readme(QStringLiteral(ENROW_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll()).simplified();
    for (const CommandWord command : {CommandWord::Fetch, CommandWord::Merge, CommandWord::Status, CommandWord::List,
                                      CommandWord::Remove, CommandWord::Presets})
        QVERIFY2(text.contains(synopsisOf(command)), qPrintable(synopsisOf(command)));
}

ENROW_TEST(tst_ArgumentParser, QCoreApplication)
#include "tst_ArgumentParser.moc"
