// SPDX-License-Identifier: MIT
#include "store/BatchStore.h"
#include "store/ListProgress.h"

#include "support/FakeClock.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Counts what each batch is, and claims nothing of those that run together which one of them does not say.
class tst_ListProgress : public QObject
{
    Q_OBJECT

private slots:
    void nothingRuns();
    void countsGroups();
    void addsUpWhatRuns();
    void claimsNothingUnknown();
    void countsOnlyWhatRuns();
    void neverOverflows();
    void saysWhetherOneIsAsked();

private:
    BatchKey add(const QString &id) { return m_store->add({BatchKind::EmailFinder, id}, {}, m_clock.wall()).value(); }
    void reply(BatchKey key, std::optional<qint64> finished, std::optional<qint64> requested,
               BatchStatus status = BatchStatus::Ongoing)
    {
        BatchReply reply;
        reply.head.status = status;
        reply.head.finished = finished;
        reply.head.requested = requested;
        m_store->applyReply(key, reply, m_clock.wall(), m_clock.steady());
        m_store->setPollStatus(key,
                               {status == BatchStatus::Ongoing ? PollState::Waiting : PollState::Done, {}, {}, {}});
    }
    ListProgress progress() const { return ListProgress::of(*m_store, m_clock.steady()); }

    FakeClock m_clock;
    std::unique_ptr<BatchStore> m_store = std::make_unique<BatchStore>();
};

void tst_ListProgress::nothingRuns()
{
    QCOMPARE(progress(), ListProgress());
    reply(add(u"done"_s), 3, 3, BatchStatus::Completed);
    QVERIFY(!progress().amounts);
    QVERIFY(!progress().timeLeft);
}

void tst_ListProgress::countsGroups()
{
    m_store = std::make_unique<BatchStore>();
    reply(add(u"a"_s), 1, 2);
    reply(add(u"b"_s), 2, 2, BatchStatus::Completed);
    reply(add(u"c"_s), 2, 2, BatchStatus::Completed);
    reply(add(u"d"_s), 2, 2, BatchStatus::Failed);
    m_store->setPollStatus(add(u"e"_s), {PollState::Paused, {}, {}, {}});
    QCOMPARE(progress().all, 5);
    QCOMPARE(progress().count(BatchGroup::Running), 1);
    QCOMPARE(progress().count(BatchGroup::Done), 2);
    QCOMPARE(progress().count(BatchGroup::NeedsYou), 1);
    QCOMPARE(progress().count(BatchGroup::Unwatched), 1);
}

void tst_ListProgress::addsUpWhatRuns()
{
    m_store = std::make_unique<BatchStore>();
    const BatchKey slow = add(u"slow"_s);
    const BatchKey quick = add(u"quick"_s);
    reply(slow, 0, 1000);
    reply(quick, 0, 8000);
    for (const qint64 step : {1, 2}) {
        QVERIFY(!progress().timeLeft);
        m_clock.advance(10s);
        reply(slow, step * 100, 1000); // 10 a second
        reply(quick, step * 3000, 8000);
    }
    QCOMPARE(progress().amounts, (ListProgress::Amounts{6200, 9000}));
    QCOMPARE(progress().timeLeft, 80s);
    m_clock.advance(5s);
    QCOMPARE(progress().timeLeft, 75s);
}

void tst_ListProgress::claimsNothingUnknown()
{
    m_store = std::make_unique<BatchStore>();
    const BatchKey known = add(u"known"_s);
    reply(known, 0, 1000);
    QCOMPARE(progress().amounts, (ListProgress::Amounts{0, 1000}));
    QVERIFY(!progress().timeLeft);
    for (const qint64 finished : {100, 200}) {
        m_clock.advance(10s);
        reply(known, finished, 1000);
    }
    QCOMPARE(progress().timeLeft, 80s);
    const BatchKey other = add(u"other"_s); // still being looked up
    QCOMPARE(progress().count(BatchGroup::Running), 2);
    QVERIFY(!progress().amounts);
    QVERIFY(!progress().timeLeft);
    reply(other, {}, 50);
    QVERIFY(!progress().amounts);
    m_store->remove(other);
    m_store->setPollStatus(known, {PollState::BackingOff, {}, Error{ErrorKind::Offline, {}, 0, {}}, {}});
    QVERIFY(progress().amounts);
    QCOMPARE(progress().timeLeft, 80s); // a connection that fails for a moment is no reason to forget it
    QCOMPARE(progress().trouble, ErrorKind::Offline);
    m_store->setPollStatus(known, {PollState::Fetching, {}, Error{ErrorKind::Offline, {}, 0, {}}, {}});
    QCOMPARE(progress().trouble, ErrorKind::Offline); // the next try is no answer yet
    reply(add(u"third"_s), 1, 2);                     // which is answered
    QVERIFY(!progress().trouble);
}

void tst_ListProgress::countsOnlyWhatRuns()
{
    m_store = std::make_unique<BatchStore>();
    reply(add(u"runs"_s), 100, 1000);
    const BatchKey done = add(u"done"_s);
    reply(done, 2, 3, BatchStatus::Completed);
    const BatchKey silent = add(u"silent"_s);
    reply(silent, {}, {}, BatchStatus::Failed);
    QCOMPARE(progress().amounts, (ListProgress::Amounts{100, 1000}));
}

void tst_ListProgress::neverOverflows()
{
    m_store = std::make_unique<BatchStore>();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    reply(add(u"a"_s), most, most);
    reply(add(u"b"_s), most, most);
    QCOMPARE(progress().amounts, (ListProgress::Amounts{most, most}));
}

void tst_ListProgress::saysWhetherOneIsAsked()
{
    m_store = std::make_unique<BatchStore>();
    reply(add(u"done"_s), 2, 2, BatchStatus::Completed);
    const BatchKey running = add(u"running"_s);
    reply(running, 1, 2);
    m_store->setPollStatus(running, {PollState::Paused, {}, {}, {}});
    QVERIFY(!progress().isAsking);
    m_store->setPollStatus(running, {PollState::Waiting, m_clock.steady() + 2s, {}, {}});
    QVERIFY(progress().isAsking);
    m_store->setPollStatus(running, {PollState::Fetching, {}, {}, {}, m_clock.steady()});
    QVERIFY(progress().isAsking);
}

ENROW_TEST(tst_ListProgress, QCoreApplication)
#include "tst_ListProgress.moc"
