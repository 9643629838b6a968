// SPDX-License-Identifier: MIT
#include "simulator/SeedReplies.h"
#include "simulator/Simulator.h"
#include "store/ArchiveFile.h"
#include "store/BatchArchive.h"

#include "support/TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// The program started more than once by one person, each time as a process.
class tst_SeveralWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theSecondHandsOverAndEnds();
    void anotherServerHasAWindowOfItsOwn();
    void anotherKeyHasAWindowOfItsOwn();
    void aKilledWindowIsNoObstacle();

private:
    void start(QProcess &process, const QStringList &arguments, const QString &key = u"demo-key"_s);
    void startAndFetch(QProcess &process, const QString &id);
    QStringList archivedIds() const;

    std::unique_ptr<QTemporaryDir> m_home; // of one test
    std::unique_ptr<Simulator> m_simulator;
    QList<QByteArray> m_requests;
};

void tst_SeveralWindows::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_simulator = std::make_unique<Simulator>();
    QVERIFY(m_simulator->start());
    m_requests.clear();
    connect(m_simulator.get(), &Simulator::requested, this,
            [this](const QByteArray &, const QByteArray &target) { m_requests.append(target); });
}

void tst_SeveralWindows::start(QProcess &process, const QStringList &arguments, const QString &key)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QLatin1StringView folder : {"HOME"_L1, "TMPDIR"_L1, "XDG_RUNTIME_DIR"_L1})
        environment.insert(folder, m_home->path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"ENROW_API_KEY"_s, key);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ENROW_DESK), arguments);
    QVERIFY(process.waitForStarted());
}

void tst_SeveralWindows::startAndFetch(QProcess &process, const QString &id)
{
    start(process, {u"--base-url"_s, m_simulator->baseUrl().toString(), id});
    QTRY_VERIFY_WITH_TIMEOUT(m_requests.join(' ').contains(id.toUtf8()), 30'000);
}

void tst_SeveralWindows::theSecondHandsOverAndEnds()
{
    QProcess first;
    startAndFetch(first, seedSearchId());
    QProcess second;
    startAndFetch(second, seedVerificationId());
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
}

// Of all servers.
QStringList tst_SeveralWindows::archivedIds() const
{
    BatchArchive archive(ArchiveFile::pathIn(m_home->filePath(u".local/share/EnrowDesk/enrow-desk"_s)));
    QStringList ids;
    if (!archive.open())
        return ids;
    const auto batches = archive.batches();
    for (const Batch &batch : batches.value())
        ids.append(batch.ref.id);
    ids.sort();
    return ids;
}

void tst_SeveralWindows::anotherServerHasAWindowOfItsOwn()
{
    QProcess first;
    startAndFetch(first, seedSearchId());
    Simulator elsewhere;
    QVERIFY(elsewhere.start());
    QList<QByteArray> asked;
    connect(&elsewhere, &Simulator::requested, this,
            [&](const QByteArray &, const QByteArray &target) { asked.append(target); });
    QProcess second;
    start(second, {u"--base-url"_s, elsewhere.baseUrl().toString(), seedVerificationId()});
    QTRY_VERIFY_WITH_TIMEOUT(asked.join(' ').contains(seedVerificationId().toUtf8()), 30'000);
    QVERIFY(!m_requests.join(' ').contains(seedVerificationId().toUtf8()));
    QVERIFY(!asked.join(' ').contains(seedSearchId().toUtf8()));

    // One archive for both, and neither takes from it what is the other's.
    QStringList both{seedSearchId(), seedVerificationId()};
    both.sort();
    QTRY_COMPARE_WITH_TIMEOUT(archivedIds(), both, 30'000);
    for (QProcess *process : {&first, &second}) {
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
    QCOMPARE(archivedIds(), both);
}

void tst_SeveralWindows::anotherKeyHasAWindowOfItsOwn()
{
    QProcess first;
    startAndFetch(first, seedSearchId());
    QProcess second;
    start(second, {u"--base-url"_s, m_simulator->baseUrl().toString(), seedVerificationId()}, u"another-key"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_requests.join(' ').contains(seedVerificationId().toUtf8()), 30'000);
    for (QProcess *process : {&first, &second}) {
        QCOMPARE(process->state(), QProcess::Running);
        process->kill();
        QVERIFY(process->waitForFinished());
    }
}

void tst_SeveralWindows::aKilledWindowIsNoObstacle()
{
    for (const QString &id : {seedSearchId(), seedVerificationId()}) {
        QProcess process;
        startAndFetch(process, id);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    // What it left behind is in the way of nobody in another process either.
    QVERIFY(!QDir(m_home->path()).entryList({u"*.lock"_s}).isEmpty());
}

ENROW_TEST(tst_SeveralWindows, QCoreApplication)
#include "tst_SeveralWindows.moc"
