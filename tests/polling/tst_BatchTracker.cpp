// SPDX-License-Identifier: MIT
#include "polling/BatchTracker.h"

#include "store/BatchStore.h"
#include "support/FakeBatchSource.h"
#include "support/FakeClock.h"
#include "support/Replies.h"

#include <QSignalSpy>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Error fault(ErrorKind kind)
{
    return {kind, {}, 0, {}};
}

BatchReply ongoing(qint64 finished = 1)
{
    return replyOf(BatchKind::EmailFinder, BatchStatus::Ongoing, finished);
}

BatchReply completed()
{
    return replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 10);
}

BatchRef refOf(const QString &id)
{
    return {BatchKind::EmailFinder, id};
}

// Waits that no test lives to see: whatever is asked was asked by a command or a reply.
PollTiming never()
{
    return {24h, 24h, 24h, 24h, 0.0};
}

PollTiming quick()
{
    return {1ms, 4ms, 1ms, 4ms, 0.2};
}

} // namespace

class TestBatchTracker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void pollsUntilDone();
    void asksAtMostFourAtATime();
    void asksInTheOrderGiven();
    void refreshGoesFirst();
    void everyEndFreesThePlace_data();
    void everyEndFreesThePlace();
    void keepsWhatWasPausedOrDone();
    void ignoresStrangers();
    void watchesOnce();
    void pausesAndResumes();
    void forgetsWhatLeavesTheStore_data();
    void forgetsWhatLeavesTheStore();
    void stopsAllWithoutAKey_data();
    void stopsAllWithoutAKey();
    void standsStillUntilTheKeyChanges();
    void dropsAnswersToTheOldKey();
    void asksForEachRefusedKeyOnce();
    void followsADetectedKind();
    void mergesADetectedDuplicate();
    void comesBackFromOffline();
    void aFaultyBatchHoldsUpNobody();
    void outlivesCommandsFromListeners();

private:
    void create(const PollTiming &timing = never());
    void watch(const QStringList &ids);
    PollState stateOf(const QString &id) const { return m_store->find(refOf(id))->poll.state; }
    QList<PollState> states() const;

    FakeClock m_clock;
    std::unique_ptr<FakeBatchSource> m_source;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<BatchTracker> m_tracker;
};

void TestBatchTracker::init()
{
    m_source = std::make_unique<FakeBatchSource>();
    m_store = std::make_unique<BatchStore>();
    create();
}

void TestBatchTracker::cleanup()
{
    m_tracker.reset();
    m_store.reset();
}

void TestBatchTracker::create(const PollTiming &timing)
{
    m_tracker = std::make_unique<BatchTracker>(*m_store, *m_source, m_clock, timing);
}

// Adds the batches where they are not there yet, and watches them.
void TestBatchTracker::watch(const QStringList &ids)
{
    for (const QString &id : ids) {
        m_store->add(refOf(id), {}, m_clock.wall());
        m_tracker->watch(refOf(id));
    }
}

QList<PollState> TestBatchTracker::states() const
{
    QList<PollState> list;
    for (int row = 0; row < m_store->count(); ++row)
        list.append(m_store->at(row).poll.state);
    return list;
}

void TestBatchTracker::pollsUntilDone()
{
    create(quick());
    QStringList ids;
    for (int number = 0; number < 20; ++number) {
        const QString id = u"b%1"_s.arg(number);
        ids.append(id);
        m_source->script(BatchKind::EmailFinder, id,
                         {ongoing(0), ongoing(0), fault(ErrorKind::ServerFault), ongoing(4),
                          fault(ErrorKind::UnreadableReply), ongoing(9), completed()});
    }
    watch(ids);
    QTRY_COMPARE(states(), QList<PollState>(20, PollState::Done));
    QCOMPARE(m_source->mostInFlight(), 4);
    for (int row = 0; row < m_store->count(); ++row) {
        QCOMPARE(m_source->callsAbout(m_store->at(row).ref.id), 7);
        QCOMPARE(m_store->at(row).head.finished, 10);
        QVERIFY(!m_store->at(row).poll.error);
    }
}

void TestBatchTracker::asksAtMostFourAtATime()
{
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    QCOMPARE(m_source->openIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(states(), QList<PollState>(6, PollState::Fetching));
}

void TestBatchTracker::asksInTheOrderGiven()
{
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    m_source->answer(u"c"_s, ongoing());
    m_source->answer(u"a"_s, completed());
    m_source->answer(u"d"_s, fault(ErrorKind::NoCredits));
    QCOMPARE(m_source->openIds(), (QStringList{u"b"_s, u"e"_s, u"f"_s, u"g"_s}));
}

void TestBatchTracker::refreshGoesFirst()
{
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    m_tracker->refresh(refOf(u"g"_s));
    m_tracker->refresh(refOf(u"g"_s));
    m_tracker->refresh(refOf(u"a"_s));
    m_source->answer(u"a"_s, completed());
    QCOMPARE(m_source->openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"g"_s}));
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s, u"g"_s, u"e"_s, u"f"_s})
        m_source->answer(id, completed());
    QCOMPARE(states(), QList<PollState>(7, PollState::Done));
    QCOMPARE(m_source->calls().size(), 7);
}

void TestBatchTracker::everyEndFreesThePlace_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"reply", "fault", "stop", "pause", "remove"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestBatchTracker::everyEndFreesThePlace()
{
    QFETCH(QString, end);
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    if (end == u"reply"_s)
        m_source->answer(u"a"_s, ongoing());
    else if (end == u"fault"_s)
        m_source->answer(u"a"_s, fault(ErrorKind::ServerFault));
    else if (end == u"stop"_s)
        m_source->answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    else if (end == u"pause"_s)
        m_tracker->pause(refOf(u"a"_s));
    else
        m_tracker->remove(refOf(u"a"_s));
    QCOMPARE(m_source->openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(m_source->mostInFlight(), 4);
}

void TestBatchTracker::keepsWhatWasPausedOrDone()
{
    const QList<PollState> remembered{PollState::Paused, PollState::Done, PollState::Stopped, PollState::WaitingForKey};
    for (int number = 0; number < remembered.size(); ++number) {
        const BatchRef ref = refOf(QString::number(number));
        m_store->add(ref, {}, m_clock.wall());
        m_store->setPollStatus(ref, {remembered[number], {}, {}});
        m_tracker->watch(ref);
    }
    QCOMPARE(states(),
             (QList<PollState>{PollState::Paused, PollState::Done, PollState::Fetching, PollState::Fetching}));
    m_tracker->resume(refOf(u"0"_s));
    m_tracker->refresh(refOf(u"1"_s));
    QCOMPARE(m_source->openIds(), (QStringList{u"2"_s, u"3"_s, u"0"_s, u"1"_s}));
}

void TestBatchTracker::ignoresStrangers()
{
    m_tracker->watch(refOf(u"x"_s));
    m_store->add(refOf(u"y"_s), {}, m_clock.wall());
    for (const BatchRef &ref : {refOf(u"x"_s), refOf(u"y"_s)}) {
        m_tracker->pause(ref);
        m_tracker->resume(ref);
        m_tracker->refresh(ref);
    }
    QCOMPARE(states(), QList<PollState>{PollState::Waiting});
    QVERIFY(m_source->calls().isEmpty());
    m_tracker->remove(refOf(u"y"_s));
    QCOMPARE(m_store->count(), 0);
}

void TestBatchTracker::watchesOnce()
{
    watch({u"a"_s, u"a"_s});
    m_source->answer(u"a"_s, ongoing());
    watch({u"a"_s});
    QCOMPARE(m_source->calls().size(), 1);
    QCOMPARE(stateOf(u"a"_s), PollState::Waiting);
}

void TestBatchTracker::pausesAndResumes()
{
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    m_tracker->pause(refOf(u"e"_s));
    m_source->answer(u"a"_s, completed());
    QCOMPARE(m_source->openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"f"_s}));
    QCOMPARE(stateOf(u"e"_s), PollState::Paused);
    m_tracker->resume(refOf(u"e"_s));
    QCOMPARE(stateOf(u"e"_s), PollState::Fetching);
    m_source->answer(u"b"_s, completed());
    QCOMPARE(m_source->openIds().last(), u"e"_s);
    QCOMPARE(m_source->callsAbout(u"e"_s), 1);
}

void TestBatchTracker::forgetsWhatLeavesTheStore_data()
{
    QTest::addColumn<bool>("byTracker");
    QTest::newRow("removed from the tracker") << true;
    QTest::newRow("removed from the store") << false;
}

void TestBatchTracker::forgetsWhatLeavesTheStore()
{
    QFETCH(bool, byTracker);
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    for (const QString &id : {u"a"_s, u"f"_s, u"b"_s}) {
        if (byTracker)
            m_tracker->remove(m_store->at(m_store->rowOf(refOf(id))).ref);
        else
            m_store->remove(refOf(id));
    }
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(m_source->openIds(), (QStringList{u"c"_s, u"d"_s, u"e"_s}));
    QVERIFY(!m_source->answer(u"a"_s, completed()));

    watch({u"a"_s});
    QVERIFY(m_source->answer(u"a"_s, completed()));
    QCOMPARE(states(),
             (QList<PollState>{PollState::Fetching, PollState::Fetching, PollState::Fetching, PollState::Done}));
}

void TestBatchTracker::stopsAllWithoutAKey_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << ErrorKind::MissingKey;
    QTest::newRow("refused") << ErrorKind::KeyRefused;
}

void TestBatchTracker::stopsAllWithoutAKey()
{
    QFETCH(ErrorKind, kind);
    QSignalSpy needed(m_tracker.get(), &BatchTracker::keyNeeded);
    watch({u"waiting"_s, u"done"_s, u"backing off"_s, u"paused"_s, u"stopped"_s});
    m_source->answer(u"waiting"_s, ongoing());
    m_source->answer(u"done"_s, completed());
    m_source->answer(u"backing off"_s, fault(ErrorKind::ServerFault));
    m_source->answer(u"stopped"_s, fault(ErrorKind::NoCredits));
    m_tracker->pause(refOf(u"paused"_s));
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"queued"_s});
    m_source->answer(u"b"_s, fault(kind));

    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(0).value<Error>(), fault(kind));
    QVERIFY(m_source->openIds().isEmpty());
    QCOMPARE(m_source->callsAbout(u"queued"_s), 0);
    const PollState key = PollState::WaitingForKey;
    QCOMPARE(states(), (QList<PollState>{key, PollState::Done, key, PollState::Paused, PollState::Stopped, key, key,
                                         key, key, key}));

    m_tracker->keyChanged();
    QCOMPARE(m_source->openIds().size(), 4);
    while (!m_source->openIds().isEmpty())
        m_source->answer(m_source->openIds().first(), completed());
    QCOMPARE(states().count(PollState::Done), 8);
    QCOMPARE(needed.size(), 1);
}

void TestBatchTracker::standsStillUntilTheKeyChanges()
{
    QSignalSpy needed(m_tracker.get(), &BatchTracker::keyNeeded);
    watch({u"a"_s, u"b"_s});
    m_tracker->pause(refOf(u"b"_s));
    m_source->answer(u"a"_s, fault(ErrorKind::MissingKey));
    m_tracker->refresh(refOf(u"a"_s));
    m_tracker->resume(refOf(u"b"_s));
    watch({u"c"_s});

    QCOMPARE(states(), QList<PollState>(3, PollState::WaitingForKey));
    QCOMPARE(m_store->at(2).poll.error, fault(ErrorKind::MissingKey));
    QCOMPARE(m_source->calls().size(), 2);
    QCOMPARE(needed.size(), 1);
    m_tracker->keyChanged();
    QCOMPARE(m_source->openIds().size(), 3);
}

void TestBatchTracker::dropsAnswersToTheOldKey()
{
    QSignalSpy needed(m_tracker.get(), &BatchTracker::keyNeeded);
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m_tracker->keyChanged();
    QCOMPARE(m_source->openIds().size(), 4);
    QCOMPARE(m_source->mostInFlight(), 4);

    // Asked again: what is answered now is the new key's.
    while (!m_source->openIds().isEmpty())
        m_source->answer(m_source->openIds().first(), completed());
    QCOMPARE(states(), QList<PollState>(5, PollState::Done));
    QVERIFY(needed.isEmpty());
}

void TestBatchTracker::asksForEachRefusedKeyOnce()
{
    QSignalSpy needed(m_tracker.get(), &BatchTracker::keyNeeded);
    watch({u"a"_s, u"b"_s});
    for (int time = 1; time <= 3; ++time) {
        m_source->answer(u"a"_s, fault(ErrorKind::KeyRefused));
        QVERIFY(!m_source->answer(u"b"_s, fault(ErrorKind::KeyRefused)));
        QCOMPARE(needed.size(), time);
        m_tracker->keyChanged();
    }
}

void TestBatchTracker::followsADetectedKind()
{
    const BatchRef undetected{std::nullopt, u"u"_s};
    m_store->add(undetected, {}, m_clock.wall());
    m_tracker->watch(undetected);
    m_source->answer(u"u"_s, fault(ErrorKind::UnknownBatch));
    m_source->answer(u"u"_s, replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1));

    const BatchRef ref{BatchKind::EmailVerifier, u"u"_s};
    QCOMPARE(m_store->at(0).ref, ref);
    m_tracker->pause(undetected);
    QCOMPARE(states(), QList<PollState>{PollState::Waiting});
    m_tracker->refresh(ref);
    QCOMPARE(m_source->openIds(), QStringList{u"u"_s});
    m_tracker->remove(ref);
    QVERIFY(m_source->openIds().isEmpty());
}

void TestBatchTracker::mergesADetectedDuplicate()
{
    const BatchRef undetected{std::nullopt, u"a"_s};
    m_store->add(undetected, {}, m_clock.wall());
    m_tracker->watch(undetected);
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    m_source->answer(u"a"_s, ongoing());

    QCOMPARE(m_store->count(), 4);
    QVERIFY(!m_store->find(undetected));
    QCOMPARE(m_source->openIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    m_source->answer(u"a"_s, completed());
    QCOMPARE(stateOf(u"a"_s), PollState::Done);
}

void TestBatchTracker::comesBackFromOffline()
{
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    watch(ids);
    for (const QString &id : ids)
        m_source->answer(id, fault(id == u"c"_s ? ErrorKind::RateLimited : ErrorKind::Offline));
    QCOMPARE(states(), QList<PollState>(6, PollState::BackingOff));
    QVERIFY(m_source->openIds().isEmpty());

    m_tracker->refresh(refOf(u"f"_s));
    m_source->answer(u"f"_s, ongoing());
    QCOMPARE(m_source->openIds().size(), 4);
    QCOMPARE(m_source->mostInFlight(), 4);
    QVERIFY(!m_source->openIds().contains(u"c"_s));
    QCOMPARE(stateOf(u"c"_s), PollState::BackingOff);
}

void TestBatchTracker::aFaultyBatchHoldsUpNobody()
{
    create(quick());
    m_source->script(BatchKind::EmailFinder, u"faulty"_s, {fault(ErrorKind::ServerFault)});
    m_source->script(BatchKind::EmailFinder, u"good"_s, {ongoing(1), ongoing(2), completed()});
    watch({u"open 1"_s, u"open 2"_s, u"open 3"_s, u"faulty"_s, u"good"_s});
    QTRY_COMPARE(stateOf(u"good"_s), PollState::Done);
    QTRY_VERIFY(m_source->callsAbout(u"faulty"_s) > 3);
    QCOMPARE(m_source->openIds().first(), u"open 1"_s);
}

void TestBatchTracker::outlivesCommandsFromListeners()
{
    connect(m_store.get(), &BatchStore::changed, m_tracker.get(), [this](int row, BatchChanges changes) {
        if (changes.testFlag(BatchChange::Head))
            m_tracker->remove(m_store->at(row).ref);
    });
    connect(m_tracker.get(), &BatchTracker::keyNeeded, m_tracker.get(), &BatchTracker::keyChanged);
    watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m_source->answer(u"a"_s, ongoing());
    QCOMPARE(m_store->count(), 4);
    QCOMPARE(m_source->openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    m_source->answer(u"b"_s, fault(ErrorKind::KeyRefused));
    QCOMPARE(m_source->openIds().size(), 4);
}

QTEST_GUILESS_MAIN(TestBatchTracker)
#include "tst_BatchTracker.moc"
