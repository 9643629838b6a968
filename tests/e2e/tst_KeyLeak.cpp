// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"
#include "support/FaultyServer.h"
#include "support/SecretSearch.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray secret = "enrow-Key+7f/3A~b91:Zz0c4e8d";

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

private:
    void start(QProcess &process, const QString &program, const QStringList &arguments);
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
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"TMPDIR"_s, m_home->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"ENROW_API_KEY"_s, QString::fromLatin1(secret));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home->path());
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
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

QTEST_GUILESS_MAIN(tst_KeyLeak)
#include "tst_KeyLeak.moc"
