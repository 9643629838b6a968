// SPDX-License-Identifier: MIT
#include "cli/BatchProgram.h"

#include "cli/CliSamples.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

#include <unistd.h>

using namespace enrow;
using namespace Qt::StringLiterals;
using test::BatchProgram;
using test::failedSearch;
using test::runningVerification;
using test::seedCsv;

// The built program as its callers see it: exit codes, streams and signals.
class tst_EnrowBatch : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void exitCodes_data();
    void exitCodes();
    void seedSearchIsExact();
    void statusAsJson();
    void pagesNeedNoKey();
    void missingKey();
    void keyIsNoArgument();
    void unreachableServer();
    void existingFile();
    void fullDisk();
    void closedPipe_data();
    void closedPipe();
    void closedStreams();
    void signalStopsCleanly_data();
    void signalStopsCleanly();
    void ignoredSignalStaysIgnored();
    void archiveLiesWhereTheWindowLooks();
    void twoAtOnce();

private:
    std::unique_ptr<BatchProgram> m_bench;
};

namespace
{

const QString largeSearch = u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e01"_s;

} // namespace

void tst_EnrowBatch::init()
{
    m_bench = std::make_unique<BatchProgram>();
}

void tst_EnrowBatch::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::addColumn<int>("exitCode");
    const std::optional<Fault> none;
    const QStringList fetchSeed{u"fetch"_s, u"--kind"_s, u"email-finder"_s, seedSearchId()};
    QTest::newRow("done") << QStringList{u"status"_s, seedSearchId()} << none << 0;
    QTest::newRow("usage") << QStringList{u"fetch"_s, u"a\tb\x01"_s} << none << 2;
    QTest::newRow("still running") << QStringList{u"status"_s, runningVerification} << none << 3;
    QTest::newRow("time ran out") << QStringList{u"fetch"_s, u"--wait"_s, u"--timeout"_s, u"1"_s, runningVerification}
                                  << none << 3;
    QTest::newRow("failed") << QStringList{u"fetch"_s, failedSearch} << none << 4;
    QTest::newRow("unknown") << QStringList{u"fetch"_s, u"no-such-batch"_s, seedSearchId()} << none << 6;
    QTest::newRow("no credits") << fetchSeed << std::optional(Fault::NoCredits) << 7;
    QTest::newRow("server error") << fetchSeed << std::optional(Fault::ServerError) << 8;
    QTest::newRow("unreadable") << fetchSeed << std::optional(Fault::Empty) << 9;
}

void tst_EnrowBatch::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(std::optional<Fault>, fault);
    QFETCH(int, exitCode);
    if (fault)
        m_bench->simulator().faults().add({*fault, FaultRule::always, {}, {}});
    QProcess process;
    m_bench->start(process, m_bench->here(arguments));
    QCOMPARE(BatchProgram::exitCodeOf(process), exitCode);
    QCOMPARE(process.readAllStandardError().isEmpty(), exitCode == 0 || arguments.first() == "status"_L1);
}

void tst_EnrowBatch::seedSearchIsExact()
{
    QProcess process;
    m_bench->start(process, m_bench->here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 0);
    QCOMPARE(process.readAllStandardOutput(), seedCsv());
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void tst_EnrowBatch::statusAsJson()
{
    QProcess process;
    m_bench->start(process, m_bench->here({u"status"_s, u"--json"_s, seedVerificationId()}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 0);
    QVERIFY(process.readAllStandardOutput().endsWith(
        R"("requested":2,"valid":2,"credits":{"initial":null,"refunded":null,"final":0.5},"rows":2,"missing":0})"
        "\n"));
}

void tst_EnrowBatch::pagesNeedNoKey()
{
    for (const QString &page : {u"--help"_s, u"--version"_s}) {
        QProcess process;
        m_bench->start(process, {page}, QString());
        QCOMPARE(BatchProgram::exitCodeOf(process), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("enrow-batch "));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
}

void tst_EnrowBatch::missingKey()
{
    for (const QString &key : {QString(), u""_s, u"two words"_s, u"wrong-key"_s}) {
        QProcess process;
        m_bench->start(process, m_bench->here({u"fetch"_s, seedSearchId()}), key);
        QCOMPARE(BatchProgram::exitCodeOf(process), 5);
        QVERIFY(process.readAllStandardError().contains("ENROW_API_KEY"));
    }
}

void tst_EnrowBatch::keyIsNoArgument()
{
    QProcess process;
    m_bench->start(process, m_bench->here({u"fetch"_s, u"--key"_s, u"demo-key"_s, seedSearchId()}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 2);
}

void tst_EnrowBatch::unreachableServer()
{
    const QStringList arguments = m_bench->here({u"fetch"_s, u"--kind"_s, u"email-finder"_s, seedSearchId()});
    m_bench->simulator().stop();
    QProcess process;
    m_bench->start(process, arguments);
    QCOMPARE(BatchProgram::exitCodeOf(process), 8);
    QVERIFY(process.readAllStandardError().contains("cannot be reached"));
}

void tst_EnrowBatch::existingFile()
{
    const QString path = m_bench->path(u"out.csv"_s);
    for (const int exitCode : {0, 10}) {
        QProcess process;
        m_bench->start(process, m_bench->here({u"fetch"_s, u"--output"_s, path, seedSearchId()}));
        QCOMPARE(BatchProgram::exitCodeOf(process), exitCode);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), seedCsv());
}

void tst_EnrowBatch::fullDisk()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    m_bench->start(process, m_bench->here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 10);
    QVERIFY(process.readAllStandardError().contains("No space left on device"));
}

void tst_EnrowBatch::closedPipe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("fetch") << QStringList{u"fetch"_s, seedSearchId()};
    QTest::newRow("JSON") << QStringList{u"fetch"_s, u"--format"_s, u"json"_s, seedSearchId()};
    QTest::newRow("status") << QStringList{u"status"_s, seedSearchId()};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void tst_EnrowBatch::closedPipe()
{
    QFETCH(QStringList, arguments);
    // As after `| head` that has read enough.
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    QProcess process;
    process.setChildProcessModifier([writeEnd = ends[1]] { ::dup2(writeEnd, 1); });
    m_bench->start(process, arguments.contains(u"--help"_s) ? arguments : m_bench->here(arguments));
    ::close(ends[1]);
    QCOMPARE(BatchProgram::exitCodeOf(process), 128 + SIGPIPE);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void tst_EnrowBatch::closedStreams()
{
    // A stream that the caller closed must not become the socket that the key travels through.
    QProcess process;
    process.setChildProcessModifier([] {
        ::close(1);
        ::close(2);
    });
    m_bench->start(process, m_bench->here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(BatchProgram::exitCodeOf(process), 10);
}

void tst_EnrowBatch::signalStopsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
}

void tst_EnrowBatch::signalStopsCleanly()
{
    QFETCH(int, signal);
    QSignalSpy requests(&m_bench->simulator(), &Simulator::requested);
    QProcess process;
    m_bench->start(process,
                   m_bench->here({u"fetch"_s, u"--wait"_s, u"--output"_s, m_bench->path(u"out.csv"_s), largeSearch}));
    QTRY_VERIFY(!requests.isEmpty());
    BatchProgram::sendSignal(process, signal);
    QCOMPARE(BatchProgram::exitCodeOf(process), 128 + signal);
    QCOMPARE(m_bench->files(), QStringList());
}

void tst_EnrowBatch::ignoredSignalStaysIgnored()
{
    // As under nohup. The late reply keeps the program running until it got the signal.
    m_bench->simulator().faults().add({Fault::Delay, 1, {}, std::chrono::seconds(1)});
    QSignalSpy requests(&m_bench->simulator(), &Simulator::requested);
    QProcess process;
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    m_bench->start(process, m_bench->here({u"fetch"_s, seedSearchId()}));
    QTRY_VERIFY(!requests.isEmpty());
    BatchProgram::sendSignal(process, SIGHUP);
    QCOMPARE(BatchProgram::exitCodeOf(process), 0);
}

void tst_EnrowBatch::archiveLiesWhereTheWindowLooks()
{
    QProcess first;
    m_bench->start(first, m_bench->here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(BatchProgram::exitCodeOf(first), 0);
    const QString archive = m_bench->dataPath(u"EnrowDesk/enrow-desk/enrow-batches.sqlite"_s);
    QVERIFY(QFile::exists(archive));
    QCOMPARE(QFile::permissions(archive) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QSignalSpy requests(&m_bench->simulator(), &Simulator::requested);
    QProcess second;
    m_bench->start(second, m_bench->here({u"fetch"_s, seedSearchId()}), QString());
    QCOMPARE(BatchProgram::exitCodeOf(second), 0);
    QCOMPARE(second.readAllStandardOutput(), seedCsv());
    QCOMPARE(second.readAllStandardError(), QByteArray());
    QVERIFY(requests.isEmpty());

    QProcess list;
    m_bench->start(list, {u"list"_s, u"--json"_s}, QString());
    QCOMPARE(BatchProgram::exitCodeOf(list), 0);
    const QByteArray line = list.readAllStandardOutput();
    QVERIFY2(line.startsWith("{\"id\":\"" + seedSearchId().toUtf8()), line);
    QCOMPARE(line.count('\n'), 1);
    for (const int exitCode : {0, 6}) {
        QProcess remove;
        m_bench->start(remove, {u"remove"_s, seedSearchId()}, QString());
        QCOMPARE(BatchProgram::exitCodeOf(remove), exitCode);
    }
}

void tst_EnrowBatch::twoAtOnce()
{
    // Both make the archive and write to it.
    QProcess searching;
    QProcess verifying;
    m_bench->start(searching, m_bench->here({u"fetch"_s, seedSearchId()}));
    m_bench->start(verifying, m_bench->here({u"fetch"_s, seedVerificationId()}));
    QCOMPARE(BatchProgram::exitCodeOf(searching), 0);
    QCOMPARE(BatchProgram::exitCodeOf(verifying), 0);
    QCOMPARE(searching.readAllStandardError(), QByteArray());
    QCOMPARE(verifying.readAllStandardError(), QByteArray());
    QProcess list;
    m_bench->start(list, {u"list"_s}, QString());
    QCOMPARE(BatchProgram::exitCodeOf(list), 0);
    const QByteArray lines = list.readAllStandardOutput();
    QVERIFY(lines.contains(seedSearchId().toUtf8()) && lines.contains(seedVerificationId().toUtf8()));
}

ENROW_TEST(tst_EnrowBatch, QCoreApplication)
#include "tst_EnrowBatch.moc"
