// SPDX-License-Identifier: MIT
#include "ProgramBench.h"
#include "store/BatchArchive.h"

#include "support/TestProgram.h"

#include <QRandomGenerator>

#include <cmath>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

template <typename T>
QString problemOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

SimulatorOptions twentyfoldSimulator()
{
    SimulatorOptions options;
    options.speed = 20; // a batch is running in its first moments and completed soon
    options.credits = 1'000'000'000;
    return options;
}

} // namespace

// The programs die at random moments, again and again: what they had shown is still there.
class tst_Killing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void deadly_data();
    void deadly();

private:
    void atAnyMoment();
    void whilePolling();
    void whileAdding();
    void whileFetching();
    void whileSaving();
    void beforeSaving();

    QString newBatch();
    void pause(int most) { QTest::qWait(m_random.bounded(most + 1)); }
    void killAtRandomMoment(QProcess &process, const QString &id);
    qint64 walSize(const QString &archive) const { return QFileInfo(archive + u"-wal"_s).size(); }

    void verifyOutput(const QString &output, const QString &id);
    void verifyArchive(const QSet<QString> &added, const QSet<QString> &completed);
    void verifyReply(BatchArchive &archive, const Batch &batch);

    // The same moments in every run, as far as the machine is as busy.
    QRandomGenerator m_random{20260102};
    ProgramBench m_bench{twentyfoldSimulator()};
    QStringList m_ids;                   // of the batches, in the order started
    QSet<QString> m_added;               // batches that were shown, or in the archive, once
    QHash<QString, QByteArray> m_stored; // replies, compressed, that were in the archive and right
    int m_killed = 0;                    // programs that died of it
};

void tst_Killing::initTestCase()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!newBatch().isEmpty());
}

void tst_Killing::cleanupTestCase()
{
    QVERIFY2(killCount() < 20 || !m_stored.isEmpty(), "no batch was ever stored: nothing was tried");
    qInfo("%d killed, %d batches and %d replies kept", m_killed, int(m_added.size()), int(m_stored.size()));
}

void tst_Killing::deadly_data()
{
    using Round = void (tst_Killing::*)();
    const std::pair<const char *, Round> rounds[] = {
        {"at any moment", &tst_Killing::atAnyMoment}, {"while polling", &tst_Killing::whilePolling},
        {"while adding", &tst_Killing::whileAdding},  {"while fetching", &tst_Killing::whileFetching},
        {"while saving", &tst_Killing::whileSaving},  {"before saving", &tst_Killing::beforeSaving}};
    QTest::addColumn<Round>("round");
    for (int i = 0; i < killCount(); ++i) {
        const auto &[name, round] = rounds[size_t(i) % std::size(rounds)];
        QTest::addRow("%d: %s", i + 1, name) << round;
    }
}

void tst_Killing::deadly()
{
    using Round = void (tst_Killing::*)();
    QFETCH(const Round, round);
    const int before = m_killed;
    // A program that comes to its end before was a complete run, and the next one is killed.
    for (int i = 0; i < 50 && m_killed == before && !QTest::currentTestFailed(); ++i)
        (this->*round)();
    QVERIFY(m_killed > before);
}

QString tst_Killing::newBatch()
{
    m_ids.append(m_bench.startBatch(m_random.bounded(1, 3'000)));
    return m_ids.last();
}

// Most of them die soon after they asked about that batch, for then it is shown and saved; the others at any moment.
void tst_Killing::killAtRandomMoment(QProcess &process, const QString &id)
{
    if (m_random.bounded(4) > 0) {
        ProgramBench::waitFor(process, [&] { return m_bench.asked.contains(id); });
        QTest::qWait(int(150 * std::pow(m_random.generateDouble(), 3)));
    } else {
        pause(400);
    }
    m_killed += ProgramBench::kill(process) ? 1 : 0;
}

void tst_Killing::atAnyMoment()
{
    m_bench.asked.clear();
    const QString id = newBatch();
    QProcess process;
    m_bench.startDesk(process, m_ids.last(4));
    killAtRandomMoment(process, id);
    // It asks about a batch once it shows it.
    verifyArchive(m_bench.asked, {});
}

void tst_Killing::whilePolling()
{
    m_bench.asked.clear();
    const QString id = newBatch();
    QProcess process;
    FaultRule slow{Fault::Delay, FaultRule::always};
    slow.wait = std::chrono::milliseconds(400);
    m_bench.simulator.faults().add(slow);
    m_bench.startDesk(process, m_ids.last(2));
    QVERIFY(ProgramBench::waitFor(process, [&] { return m_bench.asked.contains(id); }));
    pause(1'000); // the first question is under way, or the second
    m_killed += ProgramBench::kill(process) ? 1 : 0;
    m_bench.simulator.faults().clear();
    verifyArchive(m_bench.asked, {});
}

// The archive takes nothing for a while: a batch that cannot be stored yet must not be shown, and is not asked about.
void tst_Killing::whileAdding()
{
    const QString first = newBatch();
    QProcess process;
    m_bench.startDesk(process, {first});
    QVERIFY(ProgramBench::waitFor(process, [&] { return m_bench.asked.contains(first); }));
    m_bench.asked.clear();
    {
        const auto other = ProgramBench::connectionTo(m_bench.archive());
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        QProcess second;
        m_bench.startDesk(second, {newBatch()});
        QVERIFY(ProgramBench::waitForEnd(second));
        QCOMPARE(second.exitCode(), 0);
        pause(500);
        if (m_random.bounded(2))
            m_killed += ProgramBench::kill(process) ? 1 : 0;
    }
    if (!ProgramBench::hasEnded(process)) {
        pause(50);
        m_killed += ProgramBench::kill(process) ? 1 : 0;
    }
    verifyArchive(m_bench.asked, {});
}

void tst_Killing::whileFetching()
{
    m_bench.asked.clear();
    newBatch();
    const QString id = m_ids.at(m_ids.size() - 1 - m_random.bounded(3));
    const QString output = m_bench.path(id + (m_random.bounded(2) ? u".json"_s : u".csv"_s));
    QProcess process;
    m_bench.startBatchProgram(process, ProgramBench::fetch(output, {id}));
    killAtRandomMoment(process, id);
    verifyOutput(output, id);
}

// In the moment in which the archive's log grows.
void tst_Killing::whileSaving()
{
    const QString id = newBatch();
    const QString output = m_bench.path(id + u".csv"_s);
    const auto window = ProgramBench::connectionTo(m_bench.archive()); // so that the log stays
    const qint64 before = walSize(m_bench.archive());
    QProcess process;
    m_bench.startBatchProgram(process, ProgramBench::fetch(output, {id}));
    ProgramBench::waitFor(process, [&] { return walSize(m_bench.archive()) != before; });
    pause(5);
    m_killed += ProgramBench::kill(process) ? 1 : 0;
    verifyOutput(output, id);
}

// The archive takes nothing for a while: a result that cannot be stored yet is not written out.
void tst_Killing::beforeSaving()
{
    m_bench.asked.clear();
    const QString id = newBatch();
    QTRY_VERIFY_WITH_TIMEOUT(!m_bench.replyOf(id).isEmpty(), ProgramBench::patience);
    const QString output = m_bench.path(id + u".csv"_s);
    QProcess process;
    {
        const auto other = ProgramBench::connectionTo(m_bench.archive());
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        m_bench.startBatchProgram(process, ProgramBench::fetch(output, {id}));
        QVERIFY(ProgramBench::waitFor(process, [&] { return m_bench.asked.contains(id); }));
        pause(1'000);
        m_killed += ProgramBench::kill(process) ? 1 : 0;
    }
    verifyOutput(output, id);
}

// A result that was written out is whole, and in the archive.
void tst_Killing::verifyOutput(const QString &output, const QString &id)
{
    const bool wrote = QFile::exists(output);
    if (wrote)
        QCOMPARE(ProgramBench::bytesOf(output), m_bench.exportOf(id, QFileInfo(output).suffix()));
    const QSet<QString> shown = wrote ? QSet<QString>{id} : QSet<QString>();
    verifyArchive(shown, shown);
    QVERIFY(!wrote || QFile::remove(output));
}

// The archive is whole and has these batches, and everything it ever had.
void tst_Killing::verifyArchive(const QSet<QString> &added, const QSet<QString> &completed)
{
    BatchArchive archive(m_bench.archive());
    const auto opening = archive.open();
    QVERIFY2(opening, qPrintable(problemOf(opening)));
    QCOMPARE(opening->movedAside, QString());
    QCOMPARE(ProgramBench::valueOf(*ProgramBench::connectionTo(m_bench.archive()), u"PRAGMA integrity_check"_s),
             u"ok"_s);

    const auto batches = archive.batches();
    QVERIFY2(batches, qPrintable(problemOf(batches)));
    QSet<QString> found;
    QSet<QString> foundCompleted;
    for (const Batch &batch : batches.value()) {
        found.insert(batch.ref.id);
        if (!batch.replyArchived || batch.head.status != BatchStatus::Completed)
            continue;
        foundCompleted.insert(batch.ref.id);
        verifyReply(archive, batch);
    }
    for (const QString &id : m_added + added)
        QVERIFY2(found.contains(id), qPrintable(u"lost the batch "_s + id));
    for (const QString &id : QSet<QString>(m_stored.keyBegin(), m_stored.keyEnd()) + completed)
        QVERIFY2(foundCompleted.contains(id), qPrintable(u"lost the results of "_s + id));
    m_added = found;
}

// The reply of a completed batch is what the server sent, byte for byte.
void tst_Killing::verifyReply(BatchArchive &archive, const Batch &batch)
{
    const auto packed = archive.loadReply(batch.key);
    QVERIFY2(packed, qPrintable(problemOf(packed)));
    if (m_stored.value(batch.ref.id) == packed->zstd)
        return;
    const auto raw = packed->unpack();
    QVERIFY2(raw, qPrintable(problemOf(raw)));
    QVERIFY2(raw.value() == m_bench.replyOf(batch.ref.id), "the reply is another one");
    m_stored.insert(batch.ref.id, packed->zstd);
}

ENROW_TEST(tst_Killing, QCoreApplication)
#include "tst_Killing.moc"
