// SPDX-License-Identifier: MIT
#include "jobs/FirstAnswer.h"

#include "support/TestProgram.h"

using namespace enrow;

// Of several answers one is heard, and none after the work was dropped.
class tst_FirstAnswer : public QObject
{
    Q_OBJECT

private slots:
    void firstOneIsHeard();
    void copiesAreOne();
    void noneAfterItWasDropped();
};

void tst_FirstAnswer::firstOneIsHeard()
{
    QList<int> heard;
    FirstAnswer<int> answer([&heard](int given) { heard.append(given); });
    const PendingWork work = answer.work();
    QVERIFY(!answer.over().stop_requested());
    answer(1);
    answer(2);
    QCOMPARE(heard, QList<int>{1});
    QVERIFY(answer.over().stop_requested());
}

void tst_FirstAnswer::copiesAreOne()
{
    QList<int> heard;
    FirstAnswer<int> answer([&heard](int given) { heard.append(given); });
    FirstAnswer<int> copy = answer;
    const PendingWork work = answer.work();
    copy(1);
    answer(2);
    QCOMPARE(heard, QList<int>{1});
}

void tst_FirstAnswer::noneAfterItWasDropped()
{
    QList<int> heard;
    FirstAnswer<int> answer([&heard](int given) { heard.append(given); });
    {
        const PendingWork work = answer.work();
    }
    QVERIFY(answer.over().stop_requested());
    answer(1);
    QVERIFY(heard.isEmpty());
}

ENROW_TEST(tst_FirstAnswer, QCoreApplication)
#include "tst_FirstAnswer.moc"
