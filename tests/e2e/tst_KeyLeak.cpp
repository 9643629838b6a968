// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"
#include "support/FaultyServer.h"
#include "support/SecretSearch.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace enrow;
using namespace Qt::StringLiterals;
using test::secret;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_LINUX
// Whether the system writes a core dump of a process that ends like this; the process may leave one.
bool leavesCore(pid_t process)
{
    int status = 0;
    return ::waitpid(process, &status, 0) == process && WIFSIGNALED(status) && WCOREDUMP(status);
}

// As execve() takes them.
std::vector<char *> pointersTo(std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

void allowCores()
{
    const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
    (void)::setrlimit(RLIMIT_CORE, &unlimited);
}
#endif

} // namespace

// The programs as processes with a home of their own, talking as much as they can: the key is in nothing they write.
class tst_KeyLeak : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theSearchFindsWhatItLooksFor_data();
    void theSearchFindsWhatItLooksFor();
    void commandLine_data();
    void commandLine();
    void commandLineBehindARedirect();
    void window_data();
    void window();
    void windowBehindARedirect();
    void aServerThatRepeatsTheKey_data();
    void aServerThatRepeatsTheKey();
    void processArguments_data();
    void processArguments();
    void coreDumps_data();
    void coreDumps();

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments);
    QProcessEnvironment environmentOfProgram() const;
    static QStringList argumentsFor(const QString &program, const FaultyServer &server);
    void verifyNothingLeaked(QProcess &process);

    const test::SecretSearch m_search{secret};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Simulator> m_simulator;
};

void tst_KeyLeak::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    SimulatorOptions options;
    options.key = secret;
    m_simulator = std::make_unique<Simulator>(options);
    QVERIFY(m_simulator->start());
}

void tst_KeyLeak::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(environmentOfProgram());
    process.setWorkingDirectory(m_home->path());
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
}

QProcessEnvironment tst_KeyLeak::environmentOfProgram() const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"TMPDIR"_s, m_home->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    environment.insert(u"ENROW_API_KEY"_s, QString::fromLatin1(secret));
    return environment;
}

// What makes the program ask a server.
QStringList tst_KeyLeak::argumentsFor(const QString &program, const FaultyServer &server)
{
    QStringList arguments{u"--base-url"_s, QString::fromLatin1(server.address()), seedSearchId()};
    if (program == QStringLiteral(ENROW_BATCH))
        arguments.prepend(u"fetch"_s);
    return arguments;
}

void tst_KeyLeak::verifyNothingLeaked(QProcess &process)
{
    QVERIFY(!m_search.isIn(process.readAllStandardOutput()));
    const QByteArray messages = process.readAllStandardError();
    QVERIFY(!messages.isEmpty());
    QVERIFY2(!m_search.isIn(messages), "the messages hold the key");
    QCOMPARE(m_search.findIn(m_home->path()), QStringList());
}

void tst_KeyLeak::theSearchFindsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromLatin1(secret);
    QTest::newRow("plain") << secret;
    QTest::newRow("lower case") << secret.toLower();
    QTest::newRow("percent") << secret.toPercentEncoding();
    QTest::newRow("hexadecimal") << secret.toHex();
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 behind one byte") << ("x" + secret + "yz").toBase64();
    QTest::newRow("base64 behind two bytes") << ("xy" + secret + "z").toBase64();
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void tst_KeyLeak::theSearchFindsWhatItLooksFor()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(m_search.isIn("before " + bytes + " after"));
    QVERIFY(!m_search.isIn("before " + bytes.left(bytes.size() / 2) + " after"));
    QVERIFY(QDir(m_home->path()).mkpath(u".hidden"_s));
    QFile file(m_home->filePath(u".hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before " + bytes);
    file.close();
    QCOMPARE(m_search.findIn(m_home->path()), QStringList{file.fileName()});
}

void tst_KeyLeak::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::optional<Fault>>("fault");
    QTest::addColumn<bool>("refused");
    const std::optional<Fault> none;
    const QStringList fetch{u"fetch"_s, u"--output"_s, u"results.csv"_s, seedSearchId()};
    QTest::newRow("fetch") << fetch << none << false;
    QTest::newRow("status") << QStringList{u"status"_s, u"--json"_s, seedSearchId()} << none << false;
    QTest::newRow("unknown batch") << QStringList{u"fetch"_s, u"no-such-batch"_s} << none << false;
    QTest::newRow("refused") << fetch << none << true;
    QTest::newRow("server fault") << fetch << std::optional(Fault::BadGateway) << false;
    QTest::newRow("broken reply") << fetch << std::optional(Fault::Truncate) << false;
}

void tst_KeyLeak::commandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(std::optional<Fault>, fault);
    QFETCH(bool, refused);
    if (refused)
        m_simulator->setKey("another-key");
    if (fault)
        m_simulator->faults().add({*fault});
    QProcess process;
    start(process, QStringLiteral(ENROW_BATCH),
          arguments + QStringList{u"--base-url"_s, m_simulator->baseUrl().toString()});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    verifyNothingLeaked(process);
}

void tst_KeyLeak::commandLineBehindARedirect()
{
    FaultyServer elsewhere;
    elsewhere.reply(FaultyServer::http(200, "{}"));
    FaultyServer server;
    server.reply(FaultyServer::http(302, "moved", "Location: " + elsewhere.address() + "/\r\n"));
    QProcess process;
    start(process, QStringLiteral(ENROW_BATCH),
          {u"status"_s, seedSearchId(), u"--base-url"_s, QString::fromLatin1(server.address())});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QVERIFY(m_search.isIn(server.requests().join()));
    QVERIFY(elsewhere.requests().isEmpty());
    verifyNothingLeaked(process);
}

void tst_KeyLeak::window_data()
{
    QTest::addColumn<bool>("refused");
    QTest::newRow("accepted") << false;
    QTest::newRow("refused") << true;
}

void tst_KeyLeak::window()
{
    QFETCH(bool, refused);
    if (refused)
        m_simulator->setKey("another-key");
    int requests = 0;
    QProcess process;
    connect(m_simulator.get(), &Simulator::requested, &process, [&requests] { ++requests; });
    start(process, QStringLiteral(ENROW_DESK),
          {u"--base-url"_s, m_simulator->baseUrl().toString(), seedSearchId(), u"no-such-batch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(requests >= (refused ? 1 : 4), 30'000);
    // It writes its list of batches while it runs.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(m_home->filePath(u".config"_s)).exists(), 30'000);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    verifyNothingLeaked(process);
}

void tst_KeyLeak::windowBehindARedirect()
{
    FaultyServer elsewhere;
    elsewhere.reply(FaultyServer::http(200, "{}"));
    FaultyServer server;
    server.reply(FaultyServer::http(302, "moved", "Location: " + elsewhere.address() + "/\r\n"));
    QProcess process;
    start(process, QStringLiteral(ENROW_DESK),
          {u"--base-url"_s, QString::fromLatin1(server.address()), seedSearchId()});
    QTRY_VERIFY_WITH_TIMEOUT(m_search.isIn(server.requests().join()), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30'000);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(elsewhere.openConnections(), 0);
    QVERIFY(elsewhere.requests().isEmpty());
    verifyNothingLeaked(process);
}

void tst_KeyLeak::aServerThatRepeatsTheKey_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray refused = FaultyServer::http(403, "{\"message\": \"No entry for " + secret + "\"}");
    const QByteArray moved = FaultyServer::http(302, {}, "Location: http://127.0.0.1:1/?key=" + secret + "\r\n");
    QTest::newRow("message, command line") << QStringLiteral(ENROW_BATCH) << refused;
    QTest::newRow("message, window") << QStringLiteral(ENROW_DESK) << refused;
    QTest::newRow("redirect, command line") << QStringLiteral(ENROW_BATCH) << moved;
    QTest::newRow("redirect, window") << QStringLiteral(ENROW_DESK) << moved;
}

// What a server says is shown, written out and archived.
void tst_KeyLeak::aServerThatRepeatsTheKey()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, reply);
    FaultyServer server;
    server.reply(reply);
    QProcess process;
    start(process, program, argumentsFor(program, server));
    QTRY_VERIFY_WITH_TIMEOUT(m_search.isIn(server.requests().join()), 30'000);
    if (program == QStringLiteral(ENROW_DESK)) {
        QTRY_COMPARE_WITH_TIMEOUT(server.openConnections(), 0, 30'000);
        process.terminate();
    }
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    verifyNothingLeaked(process);
}

void tst_KeyLeak::processArguments_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("command line") << QStringLiteral(ENROW_BATCH);
    QTest::newRow("window") << QStringLiteral(ENROW_DESK);
}

// All that another person's `ps` shows.
void tst_KeyLeak::processArguments()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, program);
    FaultyServer silent;
    QProcess process;
    start(process, program, argumentsFor(program, silent));
    QTRY_VERIFY_WITH_TIMEOUT(m_search.isIn(silent.requests().join()), 30'000);
    const QString folder = u"/proc/%1/"_s.arg(process.processId());
    QVERIFY(contentOf(folder + u"cmdline"_s).contains("--base-url"));
    for (const QString &name : {u"cmdline"_s, u"comm"_s, u"status"_s})
        QVERIFY2(!m_search.isIn(contentOf(folder + name)), qPrintable(name));
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    verifyNothingLeaked(process);
#endif
}

void tst_KeyLeak::coreDumps_data()
{
    processArguments_data();
}

// A program that dies with the key in its memory leaves no image of it, whatever the person's limits allow.
void tst_KeyLeak::coreDumps()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, program);
    // So that a core of this test lands where it is cleared away.
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_home->path()));
    const auto restore = qScopeGuard([&] { QDir::setCurrent(before); });
    const pid_t usual = ::fork();
    if (usual == 0) {
        allowCores();
        (void)std::signal(SIGABRT, SIG_DFL);
        (void)::raise(SIGABRT);
    }
    const bool systemDumps = leavesCore(usual);
    if (!systemDumps)
        qWarning("this system writes no core dumps at all");
    for (const QString &core : QDir(m_home->path()).entryList({u"core*"_s}, QDir::Files))
        QVERIFY(QFile::remove(m_home->filePath(core)));

    FaultyServer silent;
    const QProcessEnvironment environment = environmentOfProgram();
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : argumentsFor(program, silent))
        words.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> settings;
    for (const QString &setting : environment.toStringList())
        settings.push_back(setting.toLocal8Bit());
    const std::vector<char *> argv = pointersTo(words);
    const std::vector<char *> envp = pointersTo(settings);
    const pid_t process = ::fork();
    if (process == 0) {
        allowCores();
        // What it says in its last moments is searched too.
        const int file = ::open("messages", O_CREAT | O_WRONLY, 0600);
        (void)::dup2(file, STDOUT_FILENO);
        (void)::dup2(file, STDERR_FILENO);
        (void)::execve(argv.front(), argv.data(), envp.data());
        ::_exit(1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_search.isIn(silent.requests().join()), 30'000);
    QCOMPARE(::kill(process, SIGABRT), 0);
    QVERIFY(!leavesCore(process));
    QVERIFY(!contentOf(m_home->filePath(u"messages"_s)).isEmpty());
    QCOMPARE(m_search.findIn(m_home->path()), QStringList());
#endif
}

ENROW_TEST(tst_KeyLeak, QCoreApplication)
#include "tst_KeyLeak.moc"
