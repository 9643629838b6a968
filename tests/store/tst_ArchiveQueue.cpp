// SPDX-License-Identifier: MIT
#include "store/ArchiveQueue.h"

#include "support/ArchiveFixture.h"
#include "support/TestProgram.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace enrow;
using namespace enrow::test;

class tst_ArchiveQueue : public QObject
{
    Q_OBJECT

private slots:
    void answersInOrderOnTheOwnersThread();
    void dropsAnswersForTheDead();
    void finishesEverythingAtTheEnd();
    void readsAtOnceBesideMuchThatWaits();
    void tellsSilence();
    void waitsForNoSilence();
};

void tst_ArchiveQueue::answersInOrderOnTheOwnersThread()
{
    ArchiveFixture fixture;
    ArchiveQueue thread(fixture.path(), ArchiveFixture::patience);
    QList<int> answers;
    QSet<QThread *> workers;
    for (int i = 0; i < 20; ++i) {
        thread.run(
            this, [i](BatchArchive &) { return std::pair(i, QThread::currentThread()); },
            [&](const std::pair<int, QThread *> &answer) {
                QCOMPARE(QThread::currentThread(), qApp->thread());
                answers.append(answer.first);
                workers.insert(answer.second);
            });
    }
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 20);
    QVERIFY(std::is_sorted(answers.begin(), answers.end()));
    QCOMPARE(workers.size(), 1);
    QVERIFY(!workers.contains(qApp->thread()));
}

void tst_ArchiveQueue::dropsAnswersForTheDead()
{
    ArchiveFixture fixture;
    ArchiveQueue thread(fixture.path(), ArchiveFixture::patience);
    auto context = std::make_unique<QObject>();
    std::atomic<bool> worked = false;
    bool after = false;
    const auto work = [&](BatchArchive &) { return worked.exchange(true); };
    thread.run(context.get(), work, [](bool) { QFAIL("its context is gone"); });
    context.reset();
    thread.run(this, work, [&](bool) { after = true; });
    QTRY_VERIFY(after);
    QVERIFY(worked);
}

void tst_ArchiveQueue::finishesEverythingAtTheEnd()
{
    ArchiveFixture fixture;
    std::atomic<int> done = 0;
    {
        ArchiveQueue thread(fixture.path(), ArchiveFixture::patience);
        for (int i = 0; i < 50; ++i)
            thread.run(
                this, [&](BatchArchive &) { return ++done; }, [](int) { QFAIL("nobody is there any more"); });
    }
    QCOMPARE(done.load(), 50);
    QCoreApplication::processEvents();
}

void tst_ArchiveQueue::readsAtOnceBesideMuchThatWaits()
{
    ArchiveFixture fixture;
    QList<int> order;
    QSemaphore begin;
    {
        ArchiveQueue thread(fixture.path(), ArchiveFixture::patience);
        const auto ask = [&](int number, ArchiveQueue::Turn turn) {
            thread.run(
                this, [number](BatchArchive &) { return number; }, [&](int answer) { order.append(answer); }, turn);
        };
        thread.run(
            this,
            [&](BatchArchive &) {
                begin.acquire();
                return 0;
            },
            [](int) {});
        for (int i = 1; i <= 10; ++i)
            ask(i, ArchiveQueue::Turn::Usual);
        ask(11, ArchiveQueue::Turn::Next);
        ask(12, ArchiveQueue::Turn::Next);
        begin.release();
        QTRY_COMPARE(order.size(), 12);
    }
    QCOMPARE(order, QList<int>({11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

void tst_ArchiveQueue::tellsSilence()
{
    ArchiveFixture fixture;
    ArchiveQueue thread(fixture.path(), ArchiveFixture::patience, {}, {}, ArchiveFixture::patience);
    QSignalSpy told(&thread, &ArchiveQueue::silentChanged);
    QSemaphore server;
    bool answered = false;
    thread.run(
        this, [&](BatchArchive &) { return server.acquire(), true; }, [&](bool) { answered = true; });
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(0).toBool());
    server.release();
    QTRY_VERIFY(answered);
    QCOMPARE(told.size(), 2);
    QVERIFY(!told.at(1).at(0).toBool());
}

void tst_ArchiveQueue::waitsForNoSilence()
{
    ArchiveFixture fixture;
    QSemaphore server;
    std::atomic<bool> isOver = false;
    {
        ArchiveQueue thread(fixture.path(), ArchiveFixture::patience, {}, {}, ArchiveFixture::patience);
        QSignalSpy told(&thread, &ArchiveQueue::silentChanged);
        thread.run(
            this, [&](BatchArchive &) { return server.acquire(), isOver = true, true; },
            [](bool) { QFAIL("nobody is there"); });
        QTRY_COMPARE(told.size(), 1);
    }
    QVERIFY(!isOver);
    server.release();
    QTRY_VERIFY(isOver);
}

ENROW_TEST(tst_ArchiveQueue, QCoreApplication)
#include "tst_ArchiveQueue.moc"
