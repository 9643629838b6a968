// SPDX-License-Identifier: MIT
#include "cli/ArchiveBench.h"
#include "cli/CliRunner.h"
#include "simulator/SeedReplies.h"
#include "support/Gzip.h"
#include "support/TestProgram.h"

#include <QProcess>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::ArchiveBench;
using test::CliResult;
using test::CliRunner;

// `import` takes saved replies into the archive: it needs neither key nor network.
class tst_ImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void importsAReply();
    void importsCamelCase();
    void importsWhatFetchWrote();
    void saysWhatIsThere();
    void oneDamagedFileLeavesTheOthers();
    void importsFolders();
    void addsWhatIsOnlyNamed();
    void aKindCanBeSaid();
    void keepsServersApart();
    void readsStandardInput();
    void whatIsImportedIsNotAskedFor();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void anArchiveThatFailsEndsIt();
    void nothingToImport();

private:
    CliResult run(const QStringList &arguments) const
    {
        CliRunner runner{QUrl()};
        runner.apiKey.clear();
        runner.dataFolder = m_bench->folder();
        return runner.run(arguments);
    }
    QString path(const QString &name) const { return m_files->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<ArchiveBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_files;
};

namespace
{

const QString searchId = u"3d4cb64e-i64d-41e8-a686-736751004a32"_s;

} // namespace

void tst_ImportCommand::init()
{
    m_bench = std::make_unique<ArchiveBench>();
    m_files = std::make_unique<QTemporaryDir>();
}

void tst_ImportCommand::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void tst_ImportCommand::importsAReply()
{
    write(u"spring.json.gz"_s, test::gzip(seedSearchReply()));
    const CliResult result = run({u"import"_s, path(u"spring.json.gz"_s)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.messages, u"enrow-batch: %1: %2: imported, 3 rows\nenrow-batch: 1 batch imported\n"_s.arg(
                                  path(u"spring.json.gz"_s), searchId));
    const std::vector<Batch> batches = m_bench->batches();
    QCOMPARE(batches.size(), size_t(1));
    QCOMPARE(batches[0].ref, (BatchRef{BatchKind::EmailFinder, searchId}));
    QCOMPARE(batches[0].origin, u"https://api.enrow.io"_s);
    QVERIFY(run({u"list"_s}).out.endsWith("; from the file spring.json.gz\n"));
    QVERIFY(run({u"list"_s, u"--json"_s}).out.endsWith(",\"from_file\":\"spring.json.gz\"}\n"));
}

void tst_ImportCommand::importsCamelCase()
{
    const auto sent = QStringLiteral(ENROW_TEST_DATA "/replies/finder/camel-case.json");
    QCOMPARE(run({u"import"_s, sent}).exitCode, 0);
    const CliResult table = run({u"fetch"_s, u"--columns"_s, u"searched_fullname,email"_s, u"s-1"_s});
    QCOMPARE(table.out, "searched_fullname,email\r\nJim Halpert,jim@dundermifflin.com\r\nRyan Howard,\r\n"_ba);
}

void tst_ImportCommand::importsWhatFetchWrote()
{
    write(u"search.json"_s, seedSearchReply());
    write(u"verification.json"_s, seedVerificationReply());
    QCOMPARE(run({u"import"_s, path(u"search.json"_s), path(u"verification.json"_s)}).exitCode, 0);
    QStringList ids;
    for (const Batch &batch : m_bench->batches())
        ids << batch.ref.id;
    const CliResult fetched = run(QStringList{u"fetch"_s, u"--format"_s, u"json"_s} + ids);
    QCOMPARE(fetched.exitCode, 0);
    write(u"fetched.json"_s, fetched.out);
    ArchiveBench other;
    const CliResult result = run({u"import"_s, path(u"fetched.json"_s), u"--data-dir"_s, other.folder()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.messages.endsWith(u"2 batches imported\n"_s));
    const CliResult again = run(QStringList{u"fetch"_s, u"--data-dir"_s, other.folder()} + ids);
    QCOMPARE(again.out, run(QStringList{u"fetch"_s} + ids).out);
}

void tst_ImportCommand::saysWhatIsThere()
{
    write(u"a.json"_s, seedSearchReply());
    write(u"b.json"_s, seedSearchReply());
    const QByteArray before =
        R"({"general":{"id":")" + searchId.toLatin1() + R"(","status":"ongoing"},"stats":{"finished":1}})";
    write(u"before.json"_s, before);
    const CliResult result =
        run({u"import"_s, path(u"a.json"_s), path(u"b.json"_s), path(u"before.json"_s), path(u"a.json"_s)});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.messages.contains(u"/b.json: %1: already here\n"_s.arg(searchId)));
    QVERIFY(result.messages.contains(u"/before.json: %1: already here, with more or newer results\n"_s.arg(searchId)));
    QVERIFY(result.messages.endsWith(u"enrow-batch: 1 batch imported, 2 already here\n"_s));
}

void tst_ImportCommand::oneDamagedFileLeavesTheOthers()
{
    write(u"a.json"_s, seedSearchReply().chopped(10));
    write(u"b.json"_s, seedVerificationReply());
    const CliResult result = run({u"import"_s, path(u"a.json"_s), path(u"none.json"_s), path(u"b.json"_s)});
    QCOMPARE(result.exitCode, 10);
    QVERIFY(result.messages.contains(u"a.json: it is cut off\n"_s));
    QVERIFY(result.messages.contains(u"none.json: it cannot be read (No such file or directory)\n"_s));
    QVERIFY(result.messages.endsWith(u"1 batch imported, 2 files cannot be read\n"_s));
    QCOMPARE(run({u"import"_s, path(u"a.json"_s)}).exitCode, 9);
    QCOMPARE(m_bench->batches().size(), size_t(1));
}

void tst_ImportCommand::importsFolders()
{
    write(u"2026/a.json"_s, seedSearchReply());
    write(u"2026/may/b.jsonl"_s, seedVerificationReply().simplified());
    write(u"2026/may/notes.txt"_s, "notes");
    const CliResult result = run({u"import"_s, path(u"2026"_s)});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.messages.startsWith(u"enrow-batch: 1 file of another name than *.json and *.jsonl passed over"_s));
    QVERIFY(result.messages.endsWith(u"2 batches imported\n"_s));
}

void tst_ImportCommand::addsWhatIsOnlyNamed()
{
    write(u"hook.json"_s, R"({"event":"bulk_verification_finished","id":")" + searchId.toLatin1() + "\"}");
    const CliResult result = run({u"import"_s, path(u"hook.json"_s)});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.messages.contains(searchId + u": added without results; enrow-desk will ask for them\n"_s));
    QVERIFY(result.messages.endsWith(u"0 batches imported, 1 added without results\n"_s));
    const Batch batch = m_bench->batches().front();
    QCOMPARE(batch.ref.kind, BatchKind::EmailVerifier);
    QCOMPARE(batch.poll.state, PollState::Waiting);
    QCOMPARE(batch.fromFile, u""_s); // its results will not be
    QVERIFY(run({u"import"_s, path(u"hook.json"_s)}).messages.endsWith(u"0 batches imported, 1 already here\n"_s));
}

void tst_ImportCommand::aKindCanBeSaid()
{
    const QByteArray rows =
        R"({"general":{"id":"some-batch","status":"completed"},"results":[{"qualification":"valid"}]})";
    write(u"a.json"_s, rows);
    const CliResult refused = run({u"import"_s, path(u"a.json"_s)});
    QCOMPARE(refused.exitCode, 9);
    QVERIFY(refused.messages.contains(u"it does not show its kind; --kind says it\n"_s));
    QCOMPARE(run({u"import"_s, u"--kind"_s, u"email-verifier"_s, path(u"a.json"_s)}).exitCode, 0);
    QCOMPARE(m_bench->batches().front().ref, (BatchRef{BatchKind::EmailVerifier, u"some-batch"_s}));
}

void tst_ImportCommand::keepsServersApart()
{
    write(u"a.json"_s, seedSearchReply());
    QCOMPARE(run({u"import"_s, u"--base-url"_s, u"https://other.example"_s, path(u"a.json"_s)}).exitCode, 0);
    QVERIFY(run({u"import"_s, path(u"a.json"_s)}).messages.endsWith(u"1 batch imported\n"_s));
    QCOMPARE(m_bench->batches().size(), size_t(2));
    QCOMPARE(m_bench->batches().front().origin, u"https://other.example"_s);
}

void tst_ImportCommand::readsStandardInput()
{
    QProcess program;
    program.start(QStringLiteral(ENROW_BATCH), {u"import"_s, u"-"_s, u"--data-dir"_s, m_bench->folder()});
    QVERIFY(program.waitForStarted());
    program.write(seedSearchReply());
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardError().startsWith("enrow-batch: standard input: "));
    QCOMPARE(m_bench->batches().front().fromFile, u"standard input"_s);
}

void tst_ImportCommand::whatIsImportedIsNotAskedFor()
{
    write(u"a.json"_s, seedSearchReply());
    QCOMPARE(run({u"import"_s, path(u"a.json"_s)}).exitCode, 0);
    // Neither key nor server is needed.
    const CliResult fetched = run({u"fetch"_s, u"--format"_s, u"json"_s, searchId});
    QCOMPARE(fetched.exitCode, 0);
    QCOMPARE(fetched.out.trimmed(), seedSearchReply().trimmed());
}

void tst_ImportCommand::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an empty name") << QStringList{u""_s};
    QTest::newRow("no archive") << QStringList{u"--no-archive"_s, u"a.json"_s};
    QTest::newRow("a kind that is none") << QStringList{u"--kind"_s, u"fax"_s, u"a.json"_s};
}

void tst_ImportCommand::refusesWhatItCannotDo()
{
    QFETCH(const QStringList, arguments);
    const CliResult result = run(QStringList{u"import"_s} + arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.messages.contains(
        u"Usage: enrow-batch import [--kind KIND] [--base-url URL] [--data-dir DIR] FILE..."_s));
}

void tst_ImportCommand::anArchiveThatFailsEndsIt()
{
    m_bench->use(u"newer.sqlite"_s);
    write(u"a.json"_s, seedSearchReply());
    write(u"b.json"_s, seedVerificationReply());
    const CliResult result = run({u"import"_s, path(u"a.json"_s), path(u"b.json"_s)});
    QCOMPARE(result.exitCode, 10);
    QCOMPARE(result.messages.count(u'\n'), 2);
    QVERIFY(result.messages.endsWith(u"enrow-batch: 0 batches imported\n"_s));
}

void tst_ImportCommand::nothingToImport()
{
    const CliResult result = run({u"import"_s, m_files->path()});
    QCOMPARE(result.exitCode, 9);
    QVERIFY(result.messages.startsWith(u"enrow-batch: there is no file to import\n"_s));
    QVERIFY(m_bench->files().isEmpty());
}

ENROW_TEST(tst_ImportCommand, QCoreApplication)
#include "tst_ImportCommand.moc"
