// SPDX-License-Identifier: MIT
#include "cli/CliRunner.h"
#include "cli/CliSamples.h"
#include "simulator/SeedReplies.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::CliResult;
using test::CliRunner;
using test::contentOf;

// What `fetch` makes of results for other programs: presets, duplicates, lists of those left out, several files.
class tst_FetchFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void presetOfTheProgram();
    void presetThatOtherOptionsChange();
    void presetOfOnesOwn();
    void badPresets_data();
    void badPresets();
    void columnsUnderOtherNames();
    void duplicatesOfSeveralBatches();
    void suppressedRows();
    void badSuppressList();
    void filesByQualification();
    void filesInAFolder();
    void filesOfSoManyRows();
    void allFilesOrNone();
    void standardOutputTakesNoSplit();
    void moreRowsThanTheImporterTakes();
    void requiredCellsThatAreEmpty();

private:
    CliResult run(const QStringList &arguments) const
    {
        return CliRunner(m_simulator->baseUrl()).run(QStringList{u"fetch"_s} + arguments);
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FetchFiles::init()
{
    SimulatorOptions options;
    options.clock = [] { return std::chrono::milliseconds(1'000'000); };
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start());
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_FetchFiles::presetOfTheProgram()
{
    const CliResult result = run({u"--preset"_s, u"lemlist"_s, seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, "email,firstName,lastName,companyName\r\n"
                         "dwight.schrute@dundermifflin.com,Dwight,Schrute,Dunder Mifflin\r\n"
                         "jim.halpert@dundermifflin.com,Jim,Halpert,Dunder Mifflin\r\n");
    QCOMPARE(result.messages, u"enrow-batch: left out 1 row: not valid\n"
                              "enrow-batch: left out columns that no chosen batch can fill: phone, linkedinUrl\n"_s);
}

void tst_FetchFiles::presetThatOtherOptionsChange()
{
    const CliResult result = run({u"--preset"_s, u"lemlist"_s, u"--only"_s, u"invalid"_s, u"--columns"_s,
                                  u"person_lastname=Name,=Owner,number"_s, u"--delimiter"_s, u";"_s, seedSearchId()});
    QCOMPARE(result.out, "Name;Owner;number\r\nHoward;;\r\n");
    QVERIFY(run({u"--preset"_s, u"lemlist"_s, u"--format"_s, u"xlsx"_s, seedSearchId()}).out.startsWith("PK"));
}

void tst_FetchFiles::presetOfOnesOwn()
{
    put(u"own.json"_s, R"({"preset": 1, "name": "Mine", "columns": [{"column": "email", "header": "Mail"}]})");
    QVERIFY(QDir(m_folder->path()).mkdir(u"presets"_s));
    QVERIFY(QFile::copy(file(u"own.json"_s), file(u"presets/x.json"_s)));
    const QByteArray expected = "Mail\r\ndwight.schrute@dundermifflin.com\r\njim.halpert@dundermifflin.com\r\n\"\"\r\n";
    QCOMPARE(run({u"--preset"_s, file(u"own.json"_s), seedSearchId()}).out, expected);
    QCOMPARE(run({u"--data-dir"_s, m_folder->path(), u"--preset"_s, u"mine"_s, seedSearchId()}).out, expected);
}

void tst_FetchFiles::badPresets_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unknown") << u"nothing"_s << u"'nothing' is neither a preset nor a file"_s;
    QTest::newRow("no preset") << u"bad.json"_s << u"bad.json: preset: this program reads version 1"_s;
}

void tst_FetchFiles::badPresets()
{
    QFETCH(QString, preset);
    QFETCH(QString, sentence);
    put(u"bad.json"_s, "{}");
    const QString named = preset.endsWith(u".json"_s) ? file(preset) : preset;
    const CliResult result = run({u"--preset"_s, named, seedSearchId()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.messages.contains(sentence), qPrintable(result.messages));
}

void tst_FetchFiles::columnsUnderOtherNames()
{
    QCOMPARE(run({u"--columns"_s, u"index = No., email=E-mail"_s, seedSearchId()}).out,
             "No.,E-mail\r\n0,dwight.schrute@dundermifflin.com\r\n1,jim.halpert@dundermifflin.com\r\n2,\r\n");
}

void tst_FetchFiles::duplicatesOfSeveralBatches()
{
    const CliResult result =
        run({u"--dedupe"_s, u"domain"_s, u"--columns"_s, u"email"_s, seedSearchId(), seedVerificationId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count('\n'), 2); // all of one company, and the header
    QVERIFY(result.messages.contains(u"another row has the same domain; the best is kept"_s));
    const CliResult first = run({u"--dedupe"_s, u"domain"_s, u"--keep"_s, u"first"_s, u"--columns"_s, u"index"_s,
                                 seedSearchId(), seedVerificationId()});
    QCOMPARE(first.out, "index\r\n0\r\n");
    QVERIFY(first.messages.contains(u"another row has the same domain; the first is kept"_s));
}

void tst_FetchFiles::suppressedRows()
{
    put(u"list.csv"_s, "email\r\nJim.Halpert@DunderMifflin.com\r\n");
    const CliResult result = run({u"--suppress"_s, file(u"list.csv"_s), u"--columns"_s, u"index"_s, seedSearchId()});
    QCOMPARE(result.out, "index\r\n0\r\n2\r\n");
    QCOMPARE(result.messages, u"enrow-batch: left out 1 row: the address or domain is in the list of --suppress\n"_s);
}

void tst_FetchFiles::badSuppressList()
{
    put(u"list.csv"_s, "nobody");
    const CliResult result = run({u"--suppress"_s, file(u"list.csv"_s), seedSearchId()});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.messages.contains(u"list.csv: it holds neither an address nor a domain"_s));
    QCOMPARE(run({u"--suppress"_s, file(u"none.csv"_s), seedSearchId()}).exitCode, 10);
}

void tst_FetchFiles::filesByQualification()
{
    const CliResult result =
        run({u"--split"_s, u"qualification"_s, u"--output"_s, file(u"leads.csv"_s), seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(files(), (QStringList{u"leads-invalid.csv"_s, u"leads-valid.csv"_s}));
    QCOMPARE(result.messages, u"enrow-batch: wrote %1: 2 rows\nenrow-batch: wrote %2: 1 row\n"_s.arg(
                                  file(u"leads-valid.csv"_s), file(u"leads-invalid.csv"_s)));
    QCOMPARE(contentOf(file(u"leads-valid.csv"_s)).count('\n'), 3);
}

void tst_FetchFiles::filesInAFolder()
{
    QCOMPARE(run({u"--split"_s, u"batch"_s, u"--name-pattern"_s, u"{kind}-{n}"_s, u"--output"_s, m_folder->path(),
                  seedSearchId(), seedVerificationId()})
                 .exitCode,
             0);
    QCOMPARE(files(), (QStringList{u"email-finder.csv"_s, u"email-verifier.csv"_s}));
    // A batch without a label is called by its custom, as in the window.
    QCOMPARE(run({u"--split"_s, u"batch"_s, u"--output"_s, file(u"x.csv"_s), seedSearchId()}).exitCode, 0);
    QVERIFY2(files().contains(u"x-campaign_q2.csv"_s), qPrintable(files().join(u' ')));
}

void tst_FetchFiles::filesOfSoManyRows()
{
    const QStringList most{u"--split"_s, u"rows=2"_s, u"--output"_s, file(u"leads.csv"_s), seedSearchId()};
    QCOMPARE(run(most).exitCode, 0);
    QCOMPARE(files(), (QStringList{u"leads-1.csv"_s, u"leads-2.csv"_s}));
    QCOMPARE(run({u"--split"_s, u"rows=3"_s, u"--output"_s, file(u"all.csv"_s), seedSearchId()}).exitCode, 0);
    QCOMPARE(contentOf(file(u"all.csv"_s)), test::seedCsv());
}

void tst_FetchFiles::allFilesOrNone()
{
    put(u"leads-invalid.csv"_s, "precious");
    const QStringList arguments{u"--split"_s, u"qualification"_s, u"--output"_s, file(u"leads.csv"_s), seedSearchId()};
    const CliResult refused = run(arguments);
    QCOMPARE(refused.exitCode, 10);
    QVERIFY(refused.messages.startsWith(u"enrow-batch: %1: "_s.arg(file(u"leads-invalid.csv"_s))));
    QCOMPARE(files(), QStringList(u"leads-invalid.csv"_s));
    QCOMPARE(contentOf(file(u"leads-invalid.csv"_s)), "precious");
    QCOMPARE(run(QStringList(u"--force"_s) + arguments).exitCode, 0);
    QCOMPARE(files().size(), 2);
    QVERIFY(contentOf(file(u"leads-invalid.csv"_s)) != "precious");
}

void tst_FetchFiles::standardOutputTakesNoSplit()
{
    QCOMPARE(run({u"--split"_s, u"batch"_s, seedSearchId()}).exitCode, 2);
    QCOMPARE(run({u"--name-pattern"_s, u"x"_s, u"--output"_s, file(u"x.csv"_s), seedSearchId()}).exitCode, 2);
    QCOMPARE(files(), QStringList());
}

void tst_FetchFiles::moreRowsThanTheImporterTakes()
{
    put(u"own.json"_s, R"({"preset": 1, "name": "Mine", "program": "Tiny", "rows_a_file": 2})");
    const CliResult result = run({u"--preset"_s, file(u"own.json"_s), seedSearchId()});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, test::seedCsv());
    QCOMPARE(result.messages,
             u"enrow-batch: a file is to have 2 rows at most, and this has 3; --output writes several\n"_s);
}

void tst_FetchFiles::requiredCellsThatAreEmpty()
{
    const CliResult result = run({u"--preset"_s, u"salesforce"_s, seedVerificationId()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("LastName,Company,Email\r\n"));
    QVERIFY(result.messages.contains(u"LastName is empty in 2 of 2 rows; Salesforce refuses those"_s));
}

ENROW_TEST(tst_FetchFiles, QCoreApplication)
#include "tst_FetchFiles.moc"
