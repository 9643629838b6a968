// SPDX-License-Identifier: MIT
#include "polling/PollTiming.h"

#include "TrackerFixture.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_PollTiming : public QObject
{
    Q_OBJECT

private slots:
    void init() { m.emplace(); }
    void slowCallsHoldUpNobody();

private:
    std::optional<TrackerFixture> m;
};

void tst_PollTiming::slowCallsHoldUpNobody()
{
    PollTiming timing = quick();
    timing.patience = std::chrono::milliseconds(5);
    m->create(timing);
    QStringList ids;
    for (int number = 0; number < 20; ++number)
        ids.append(u"b%1"_s.arg(number));
    m->watch(ids);
    QCOMPARE(m->source.openIds().size(), 4);
    QVERIFY(m->store.at(3).poll.askedAt);
    QVERIFY2(!m->store.at(4).poll.askedAt, "it waits for its turn");
    for (const int open : {8, 12}) {
        m->clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(m->source.openIds().size(), open);
    }
    m->clock.advance(std::chrono::seconds(1));
    QTest::qWait(30);
    QCOMPARE(m->source.openIds().size(), 12);
    m->source.answer(u"b0"_s, completed());
    QTRY_COMPARE(m->source.openIds().size(), 12);
    QVERIFY(m->source.openIds().contains(u"b12"_s));
}

ENROW_TEST(tst_PollTiming, QCoreApplication)
#include "tst_PollTiming.moc"
