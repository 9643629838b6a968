// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace enrow;
using namespace Qt::StringLiterals;

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
    void closedPipe();
    void closedStreams();
    void signalStopsCleanly_data();
    void signalStopsCleanly();
    void ignoredSignalStaysIgnored();
    void archiveLiesWhereTheWindowLooks();
    void twoAtOnce();

private:
    void start(QProcess &process, const QStringList &arguments, const QString &key = u"demo-key"_s);
    int exitCodeOf(QProcess &process);
    void sendSignal(const QProcess &process, int signal);
    QStringList here(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--base-url"_s, m_simulator->baseUrl().toString()};
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_data; // in place of the person's
};

namespace
{

const QString program = QStringLiteral(ENROW_BATCH);
const QString runningVerification = u"8a41d6f3-7c25-4b90-8e1d-64f0a2b3c501"_s;
const QString failedSearch = u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e04"_s;
const QString largeSearch = u"5e0c1b7a-40d2-4f6e-9a53-0b7f2c9d1e01"_s;

QByteArray seedCsv()
{
    QFile file(QStringLiteral(ENROW_TEST_DATA "/csv/seed-search.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void tst_EnrowBatch::init()
{
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start());
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
}

// Nothing of the desktop reaches the program: no display, no session bus.
void tst_EnrowBatch::start(QProcess &process, const QStringList &arguments, const QString &key)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_data->path());
    if (!key.isNull())
        environment.insert(u"ENROW_API_KEY"_s, key);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
}

// The simulator answers from this process, so that nothing here may block.
int tst_EnrowBatch::exitCodeOf(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return -1;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void tst_EnrowBatch::sendSignal(const QProcess &process, int signal)
{
    // 0 would mean the test and everything around it.
    QVERIFY(process.processId() > 0);
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
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
        m_simulator->faults().add({*fault, FaultRule::always, {}, {}});
    QProcess process;
    start(process, here(arguments));
    QCOMPARE(exitCodeOf(process), exitCode);
    QCOMPARE(process.readAllStandardError().isEmpty(), exitCode == 0 || arguments.first() == "status"_L1);
}

void tst_EnrowBatch::seedSearchIsExact()
{
    QProcess process;
    start(process, here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(exitCodeOf(process), 0);
    QCOMPARE(process.readAllStandardOutput(), seedCsv());
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void tst_EnrowBatch::statusAsJson()
{
    QProcess process;
    start(process, here({u"status"_s, u"--json"_s, seedVerificationId()}));
    QCOMPARE(exitCodeOf(process), 0);
    QVERIFY(process.readAllStandardOutput().endsWith(
        R"("requested":2,"valid":2,"credits":{"initial":null,"refunded":null,"final":0.5}})"
        "\n"));
}

void tst_EnrowBatch::pagesNeedNoKey()
{
    for (const QString &page : {u"--help"_s, u"--version"_s}) {
        QProcess process;
        start(process, {page}, QString());
        QCOMPARE(exitCodeOf(process), 0);
        QVERIFY(process.readAllStandardOutput().startsWith("enrow-batch "));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
}

void tst_EnrowBatch::missingKey()
{
    for (const QString &key : {QString(), u""_s, u"two words"_s, u"wrong-key"_s}) {
        QProcess process;
        start(process, here({u"fetch"_s, seedSearchId()}), key);
        QCOMPARE(exitCodeOf(process), 5);
        QVERIFY(process.readAllStandardError().contains("ENROW_API_KEY"));
    }
}

void tst_EnrowBatch::keyIsNoArgument()
{
    QProcess process;
    start(process, here({u"fetch"_s, u"--key"_s, u"demo-key"_s, seedSearchId()}));
    QCOMPARE(exitCodeOf(process), 2);
}

void tst_EnrowBatch::unreachableServer()
{
    const QStringList arguments = here({u"fetch"_s, u"--kind"_s, u"email-finder"_s, seedSearchId()});
    m_simulator->stop();
    QProcess process;
    start(process, arguments);
    QCOMPARE(exitCodeOf(process), 8);
    QVERIFY(process.readAllStandardError().contains("cannot be reached"));
}

void tst_EnrowBatch::existingFile()
{
    const QString path = m_folder->filePath(u"out.csv"_s);
    for (const int exitCode : {0, 10}) {
        QProcess process;
        start(process, here({u"fetch"_s, u"--output"_s, path, seedSearchId()}));
        QCOMPARE(exitCodeOf(process), exitCode);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), seedCsv());
}

void tst_EnrowBatch::fullDisk()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    start(process, here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(exitCodeOf(process), 10);
    QVERIFY(process.readAllStandardError().contains("No space left on device"));
}

void tst_EnrowBatch::closedPipe()
{
    // As after `| head` that has read enough.
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    QProcess process;
    process.setChildProcessModifier([writeEnd = ends[1]] { ::dup2(writeEnd, 1); });
    start(process, here({u"fetch"_s, seedSearchId()}));
    ::close(ends[1]);
    QCOMPARE(exitCodeOf(process), 10);
    QVERIFY(process.readAllStandardError().contains("Broken pipe"));
}

void tst_EnrowBatch::closedStreams()
{
    // A stream that the caller closed must not become the socket that the key travels through.
    QProcess process;
    process.setChildProcessModifier([] {
        ::close(1);
        ::close(2);
    });
    start(process, here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(exitCodeOf(process), 10);
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
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    QProcess process;
    start(process, here({u"fetch"_s, u"--wait"_s, u"--output"_s, m_folder->filePath(u"out.csv"_s), largeSearch}));
    QTRY_VERIFY(!requests.isEmpty());
    sendSignal(process, signal);
    QCOMPARE(exitCodeOf(process), 128 + signal);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_EnrowBatch::ignoredSignalStaysIgnored()
{
    // As under nohup. The late reply keeps the program running until it got the signal.
    m_simulator->faults().add({Fault::Delay, 1, {}, std::chrono::seconds(1)});
    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    QProcess process;
    process.setChildProcessModifier([] { std::signal(SIGHUP, SIG_IGN); });
    start(process, here({u"fetch"_s, seedSearchId()}));
    QTRY_VERIFY(!requests.isEmpty());
    sendSignal(process, SIGHUP);
    QCOMPARE(exitCodeOf(process), 0);
}

void tst_EnrowBatch::archiveLiesWhereTheWindowLooks()
{
    QProcess first;
    start(first, here({u"fetch"_s, seedSearchId()}));
    QCOMPARE(exitCodeOf(first), 0);
    const QString archive = m_data->filePath(u"EnrowDesk/enrow-desk/enrow-batches.sqlite"_s);
    QVERIFY(QFile::exists(archive));
    QCOMPARE(QFile::permissions(archive) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QSignalSpy requests(m_simulator.get(), &Simulator::requested);
    QProcess second;
    start(second, here({u"fetch"_s, seedSearchId()}), QString());
    QCOMPARE(exitCodeOf(second), 0);
    QCOMPARE(second.readAllStandardOutput(), seedCsv());
    QCOMPARE(second.readAllStandardError(), QByteArray());
    QVERIFY(requests.isEmpty());

    QProcess list;
    start(list, {u"list"_s, u"--json"_s}, QString());
    QCOMPARE(exitCodeOf(list), 0);
    const QByteArray line = list.readAllStandardOutput();
    QVERIFY2(line.startsWith("{\"id\":\"" + seedSearchId().toUtf8()), line);
    QCOMPARE(line.count('\n'), 1);
    for (const int exitCode : {0, 6}) {
        QProcess remove;
        start(remove, {u"remove"_s, seedSearchId()}, QString());
        QCOMPARE(exitCodeOf(remove), exitCode);
    }
}

void tst_EnrowBatch::twoAtOnce()
{
    // Both make the archive and write to it.
    QProcess searching;
    QProcess verifying;
    start(searching, here({u"fetch"_s, seedSearchId()}));
    start(verifying, here({u"fetch"_s, seedVerificationId()}));
    QCOMPARE(exitCodeOf(searching), 0);
    QCOMPARE(exitCodeOf(verifying), 0);
    QCOMPARE(searching.readAllStandardError(), QByteArray());
    QCOMPARE(verifying.readAllStandardError(), QByteArray());
    QProcess list;
    start(list, {u"list"_s}, QString());
    QCOMPARE(exitCodeOf(list), 0);
    const QByteArray lines = list.readAllStandardOutput();
    QVERIFY(lines.contains(seedSearchId().toUtf8()) && lines.contains(seedVerificationId().toUtf8()));
}

QTEST_GUILESS_MAIN(tst_EnrowBatch)
#include "tst_EnrowBatch.moc"
