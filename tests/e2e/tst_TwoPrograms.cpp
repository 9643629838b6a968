// SPDX-License-Identifier: MIT
#include "ProgramBench.h"
#include "simulator/SeedReplies.h"
#include "store/BatchArchive.h"

#include "support/TestProgram.h"

#include <QDir>

#include <vector>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// Several programs at once on one data folder, each a process of its own.
class tst_TwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void manyCommandsMakeOneArchive();
    void commandsBesideTheWindow();
    void aSecondWindowHandsOverItsBatches();
    void afterAKilledWindow();

private:
    std::vector<Batch> archived() const;
    QStringList archivedIds() const;
    void startFetches(std::vector<std::unique_ptr<QProcess>> &processes, const QStringList &ids);
    void waitForAll(const std::vector<std::unique_ptr<QProcess>> &processes);
    void startWindow(QProcess &window, const QString &id);

    std::unique_ptr<ProgramBench> m_bench;
};

void tst_TwoPrograms::init()
{
    SimulatorOptions options;
    options.speed = 20;
    m_bench = std::make_unique<ProgramBench>(options);
}

std::vector<Batch> tst_TwoPrograms::archived() const
{
    BatchArchive archive(m_bench->archive());
    const auto opened = archive.open();
    if (!opened || !opened->movedAside.isEmpty())
        qFatal("the archive cannot be opened");
    return archive.batches().value();
}

QStringList tst_TwoPrograms::archivedIds() const
{
    QStringList ids;
    for (const Batch &batch : archived())
        ids.append(batch.ref.id);
    ids.sort();
    return ids;
}

void tst_TwoPrograms::startFetches(std::vector<std::unique_ptr<QProcess>> &processes, const QStringList &ids)
{
    for (const QString &id : ids) {
        processes.push_back(std::make_unique<QProcess>());
        m_bench->startBatchProgram(*processes.back(), ProgramBench::fetch(m_bench->path(id + u".csv"_s), {id}));
    }
}

void tst_TwoPrograms::waitForAll(const std::vector<std::unique_ptr<QProcess>> &processes)
{
    for (const auto &process : processes) {
        QVERIFY(ProgramBench::waitForEnd(*process));
        const QByteArray messages = process->readAllStandardError();
        QVERIFY2(process->exitCode() == 0, messages);
        QVERIFY2(!messages.contains("archive"), messages);
    }
}

void tst_TwoPrograms::startWindow(QProcess &window, const QString &id)
{
    m_bench->startDesk(window, {id});
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->asked.contains(id), ProgramBench::patience);
}

void tst_TwoPrograms::manyCommandsMakeOneArchive()
{
    QStringList ids;
    for (int i = 0; i < 6; ++i)
        ids.append(m_bench->startBatch(50));
    std::vector<std::unique_ptr<QProcess>> processes;
    startFetches(processes, ids);
    waitForAll(processes);
    ids.sort();
    QCOMPARE(archivedIds(), ids);
    for (const Batch &batch : archived())
        QVERIFY(batch.replyArchived && batch.head.status == BatchStatus::Completed);
    QCOMPARE(QDir(m_bench->dataFolder()).entryList({u"*damaged*"_s}), QStringList());
}

void tst_TwoPrograms::commandsBesideTheWindow()
{
    const QString shown = m_bench->startBatch(2'000);
    QProcess window;
    startWindow(window, shown);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids.append(m_bench->startBatch(50));
    std::vector<std::unique_ptr<QProcess>> processes;
    startFetches(processes, ids + QStringList{shown}); // one of them is that of the window
    waitForAll(processes);

    QProcess remove;
    m_bench->startBatchProgram(remove, {u"remove"_s, ids.first()});
    QProcess list;
    m_bench->startBatchProgram(list, {u"list"_s});
    QVERIFY(ProgramBench::waitForEnd(remove) && ProgramBench::waitForEnd(list));
    QCOMPARE(remove.exitCode(), 0);
    QCOMPARE(list.exitCode(), 0);
    QVERIFY(list.readAllStandardOutput().contains(ids.last().toUtf8()));

    // The window lives, and goes on storing.
    const QString late = m_bench->startBatch(20);
    QProcess second;
    m_bench->startDesk(second, {late});
    QVERIFY(ProgramBench::waitForEnd(second));
    QTRY_VERIFY_WITH_TIMEOUT(archivedIds().contains(late), ProgramBench::patience);
    QVERIFY(ProgramBench::kill(window));
    QStringList expected = ids.sliced(1) + QStringList{shown, late};
    expected.sort();
    QCOMPARE(archivedIds(), expected);
    QCOMPARE(ProgramBench::valueOf(*ProgramBench::connectionTo(m_bench->archive()), u"PRAGMA integrity_check"_s),
             u"ok"_s);
}

void tst_TwoPrograms::aSecondWindowHandsOverItsBatches()
{
    QProcess first;
    startWindow(first, seedSearchId());
    std::vector<std::unique_ptr<QProcess>> others;
    QStringList ids{seedSearchId()};
    for (int i = 0; i < 3; ++i) {
        ids.append(m_bench->startBatch(20));
        others.push_back(std::make_unique<QProcess>());
        m_bench->startDesk(*others.back(), {ids.last()});
    }
    waitForAll(others);
    QVERIFY(!ProgramBench::hasEnded(first));
    ids.sort();
    QTRY_COMPARE_WITH_TIMEOUT(archivedIds(), ids, ProgramBench::patience);
    QVERIFY(ProgramBench::kill(first));
}

void tst_TwoPrograms::afterAKilledWindow()
{
    const QString before = m_bench->startBatch(2'000);
    QProcess first;
    startWindow(first, before);
    QVERIFY(ProgramBench::kill(first));
    m_bench->asked.clear();
    QProcess next;
    startWindow(next, seedVerificationId());
    // What was running goes on.
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->asked.contains(before), ProgramBench::patience);
    QProcess second;
    m_bench->startDesk(second, {seedSearchId()});
    QVERIFY(ProgramBench::waitForEnd(second));
    QCOMPARE(second.exitCode(), 0);
    QStringList ids{before, seedVerificationId(), seedSearchId()};
    ids.sort();
    QTRY_COMPARE_WITH_TIMEOUT(archivedIds(), ids, ProgramBench::patience);
    QVERIFY(ProgramBench::kill(next));
}

ENROW_TEST(tst_TwoPrograms, QCoreApplication)
#include "tst_TwoPrograms.moc"
