// SPDX-License-Identifier: MIT
#include "store/ArchiveThread.h"

#include "support/ArchiveFixture.h"

#include <QTest>

using namespace enrow;
using namespace enrow::test;

class TestArchiveThread : public QObject
{
    Q_OBJECT

private slots:
    void answersInOrderOnTheOwnersThread();
    void dropsAnswersForTheDead();
    void finishesEverythingAtTheEnd();
};

void TestArchiveThread::answersInOrderOnTheOwnersThread()
{
    ArchiveFixture fixture;
    ArchiveThread thread(fixture.path(), ArchiveFixture::patience);
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

void TestArchiveThread::dropsAnswersForTheDead()
{
    ArchiveFixture fixture;
    ArchiveThread thread(fixture.path(), ArchiveFixture::patience);
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

void TestArchiveThread::finishesEverythingAtTheEnd()
{
    ArchiveFixture fixture;
    std::atomic<int> done = 0;
    {
        ArchiveThread thread(fixture.path(), ArchiveFixture::patience);
        for (int i = 0; i < 50; ++i)
            thread.run(
                this, [&](BatchArchive &) { return ++done; }, [](int) { QFAIL("nobody is there any more"); });
    }
    QCOMPARE(done.load(), 50);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestArchiveThread)
#include "tst_ArchiveThread.moc"
