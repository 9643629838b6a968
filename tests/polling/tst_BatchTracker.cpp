// SPDX-License-Identifier: MIT
#include "polling/BatchTracker.h"

#include "TrackerFixture.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchTracker : public QObject
{
    Q_OBJECT

private slots:
    void init() { m.emplace(); }

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
    void followsADetectedKind();
    void mergesADetectedDuplicate();
    void comesBackFromOffline();
    void aFaultyBatchHoldsUpNobody();
    void planIsDroppedWithThePause();
    void outlivesCommandsFromListeners();
    void outlivesARemovalWhileABatchQueues();
    void stopsAllWithoutAKey_data();
    void stopsAllWithoutAKey();
    void standsStillUntilTheKeyChanges();
    void dropsAnswersToTheOldKey();
    void asksForEachRefusedKeyOnce();
    void stopsOnlyTheBatchesOfARefusedKey();

private:
    std::optional<TrackerFixture> m;
};

void tst_BatchTracker::pollsUntilDone()
{
    m->create(quick());
    QStringList ids;
    for (int number = 0; number < 20; ++number) {
        const QString id = u"b%1"_s.arg(number);
        ids.append(id);
        m->source.script(BatchKind::EmailFinder, id,
                         {ongoing(0), ongoing(0), fault(ErrorKind::ServerFault), ongoing(4),
                          fault(ErrorKind::UnreadableReply), ongoing(9), completed()});
    }
    m->watch(ids);
    QTRY_COMPARE(m->states(), QList<PollState>(20, PollState::Done));
    QCOMPARE(m->source.mostInFlight(), 4);
    for (int row = 0; row < m->store.count(); ++row) {
        QCOMPARE(m->source.callsAbout(m->store.at(row).ref.id), 7);
        QCOMPARE(m->store.at(row).head.finished, 10);
        QVERIFY(!m->store.at(row).poll.error);
    }
}

void tst_BatchTracker::asksAtMostFourAtATime()
{
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    QCOMPARE(m->source.openIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(m->states(), QList<PollState>(6, PollState::Fetching));
}

void tst_BatchTracker::asksInTheOrderGiven()
{
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    m->source.answer(u"c"_s, ongoing());
    m->source.answer(u"a"_s, completed());
    m->source.answer(u"d"_s, fault(ErrorKind::NoCredits));
    QCOMPARE(m->source.openIds(), (QStringList{u"b"_s, u"e"_s, u"f"_s, u"g"_s}));
}

void tst_BatchTracker::refreshGoesFirst()
{
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s});
    m->tracker->refresh({keyIn(m->store, refOf(u"g"_s))});
    m->tracker->refresh({keyIn(m->store, refOf(u"g"_s))});
    m->tracker->refresh({keyIn(m->store, refOf(u"a"_s))});
    m->source.answer(u"a"_s, completed());
    QCOMPARE(m->source.openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"g"_s}));
    for (const QString &id : {u"b"_s, u"c"_s, u"d"_s, u"g"_s, u"e"_s, u"f"_s})
        m->source.answer(id, completed());
    QCOMPARE(m->states(), QList<PollState>(7, PollState::Done));
    QCOMPARE(m->source.calls().size(), 7);
}

void tst_BatchTracker::everyEndFreesThePlace_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"reply", "fault", "stop", "pause", "remove"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void tst_BatchTracker::everyEndFreesThePlace()
{
    QFETCH(QString, end);
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    if (end == u"reply"_s)
        m->source.answer(u"a"_s, ongoing());
    else if (end == u"fault"_s)
        m->source.answer(u"a"_s, fault(ErrorKind::ServerFault));
    else if (end == u"stop"_s)
        m->source.answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    else if (end == u"pause"_s)
        m->tracker->pause({keyIn(m->store, refOf(u"a"_s))});
    else
        m->store.remove(keyIn(m->store, refOf(u"a"_s)));
    QTRY_COMPARE(m->source.openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(m->source.mostInFlight(), 4);
}

void tst_BatchTracker::keepsWhatWasPausedOrDone()
{
    const QList<PollState> remembered{PollState::Paused, PollState::Done, PollState::Stopped, PollState::WaitingForKey};
    for (int number = 0; number < remembered.size(); ++number) {
        const BatchRef ref = refOf(QString::number(number));
        m->store.add(ref, {}, m->clock.wall());
        m->store.setPollStatus(keyIn(m->store, ref), {remembered[number], {}, {}});
        m->tracker->watch(keyIn(m->store, ref));
    }
    QCOMPARE(m->states(),
             (QList<PollState>{PollState::Paused, PollState::Done, PollState::Fetching, PollState::Fetching}));
    m->tracker->resume({keyIn(m->store, refOf(u"0"_s))});
    m->tracker->refresh({keyIn(m->store, refOf(u"1"_s))});
    QCOMPARE(m->source.openIds(), (QStringList{u"2"_s, u"3"_s, u"0"_s, u"1"_s}));
}

void tst_BatchTracker::ignoresStrangers()
{
    m->tracker->watch(keyIn(m->store, refOf(u"x"_s)));
    m->store.add(refOf(u"y"_s), {}, m->clock.wall());
    for (const BatchRef &ref : {refOf(u"x"_s), refOf(u"y"_s)}) {
        m->tracker->pause({keyIn(m->store, ref)});
        m->tracker->resume({keyIn(m->store, ref)});
        m->tracker->refresh({keyIn(m->store, ref)});
    }
    QCOMPARE(m->states(), QList<PollState>{PollState::Waiting});
    QVERIFY(m->source.calls().isEmpty());
    m->store.remove(keyIn(m->store, refOf(u"y"_s)));
    QCOMPARE(m->store.count(), 0);
}

void tst_BatchTracker::watchesOnce()
{
    m->watch({u"a"_s, u"a"_s});
    m->source.answer(u"a"_s, ongoing());
    m->watch({u"a"_s});
    QCOMPARE(m->source.calls().size(), 1);
    QCOMPARE(m->stateOf(u"a"_s), PollState::Waiting);
}

void tst_BatchTracker::pausesAndResumes()
{
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    m->tracker->pause({keyIn(m->store, refOf(u"e"_s))});
    m->source.answer(u"a"_s, completed());
    QCOMPARE(m->source.openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"f"_s}));
    QCOMPARE(m->stateOf(u"e"_s), PollState::Paused);
    m->tracker->resume({keyIn(m->store, refOf(u"e"_s))});
    QCOMPARE(m->stateOf(u"e"_s), PollState::Fetching);
    m->source.answer(u"b"_s, completed());
    QCOMPARE(m->source.openIds().last(), u"e"_s);
    QCOMPARE(m->source.callsAbout(u"e"_s), 1);
}

void tst_BatchTracker::forgetsWhatLeavesTheStore_data()
{
    QTest::addColumn<bool>("byTracker");
    QTest::newRow("removed from the tracker") << true;
    QTest::newRow("removed from the store") << false;
}

void tst_BatchTracker::forgetsWhatLeavesTheStore()
{
    QFETCH(bool, byTracker);
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
    for (const QString &id : {u"f"_s, u"a"_s, u"b"_s}) {
        if (byTracker)
            m->store.remove(keyIn(m->store, refOf(id)));
        else
            m->store.remove(keyIn(m->store, refOf(id)));
        // The poller is gone for good now: nothing may remember it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(m->store.count(), 3);
    QTRY_COMPARE(m->source.openIds(), (QStringList{u"c"_s, u"d"_s, u"e"_s}));
    QVERIFY(!m->source.answer(u"a"_s, completed()));

    m->watch({u"a"_s});
    QVERIFY(m->source.answer(u"a"_s, completed()));
    QCOMPARE(m->states(),
             (QList<PollState>{PollState::Fetching, PollState::Fetching, PollState::Fetching, PollState::Done}));
}

void tst_BatchTracker::followsADetectedKind()
{
    const BatchRef undetected{std::nullopt, u"u"_s};
    m->store.add(undetected, {}, m->clock.wall());
    m->tracker->watch(keyIn(m->store, undetected));
    m->source.answer(u"u"_s, fault(ErrorKind::UnknownBatch));
    m->source.answer(u"u"_s, replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1));

    const BatchRef ref{BatchKind::EmailVerifier, u"u"_s};
    QCOMPARE(m->store.at(0).ref, ref);
    m->tracker->refresh({keyIn(m->store, ref)});
    QCOMPARE(m->source.openIds(), QStringList{u"u"_s});
    m->store.remove(keyIn(m->store, ref));
    QVERIFY(m->source.openIds().isEmpty());
}

void tst_BatchTracker::mergesADetectedDuplicate()
{
    const BatchRef undetected{std::nullopt, u"a"_s};
    m->store.add(undetected, {}, m->clock.wall());
    m->tracker->watch(keyIn(m->store, undetected));
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    m->source.answer(u"a"_s, ongoing());

    QCOMPARE(m->store.count(), 4);
    QVERIFY(!batchIn(m->store, undetected));
    QTRY_COMPARE(m->source.openIds(), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    m->source.answer(u"a"_s, completed());
    QCOMPARE(m->stateOf(u"a"_s), PollState::Done);
}

void tst_BatchTracker::comesBackFromOffline()
{
    const QStringList ids{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s};
    m->watch(ids);
    for (const QString &id : ids)
        m->source.answer(id, fault(id == u"c"_s ? ErrorKind::RateLimited : ErrorKind::Offline));
    QCOMPARE(m->states(), QList<PollState>(6, PollState::BackingOff));
    QVERIFY(m->source.openIds().isEmpty());

    m->tracker->refresh({keyIn(m->store, refOf(u"f"_s))});
    m->source.answer(u"f"_s, ongoing());
    QCOMPARE(m->source.openIds().size(), 4);
    QCOMPARE(m->source.mostInFlight(), 4);
    QVERIFY(!m->source.openIds().contains(u"c"_s));
    QCOMPARE(m->stateOf(u"c"_s), PollState::BackingOff);
}

void tst_BatchTracker::aFaultyBatchHoldsUpNobody()
{
    m->create(quick());
    m->source.script(BatchKind::EmailFinder, u"faulty"_s, {fault(ErrorKind::ServerFault)});
    m->source.script(BatchKind::EmailFinder, u"good"_s, {ongoing(1), ongoing(2), completed()});
    m->watch({u"open 1"_s, u"open 2"_s, u"open 3"_s, u"faulty"_s, u"good"_s});
    QTRY_COMPARE(m->stateOf(u"good"_s), PollState::Done);
    QTRY_VERIFY(m->source.callsAbout(u"faulty"_s) > 3);
    QCOMPARE(m->source.openIds().first(), u"open 1"_s);
}

void tst_BatchTracker::planIsDroppedWithThePause()
{
    m->create(quick());
    m->source.script(BatchKind::EmailFinder, u"going on"_s, {ongoing()});
    m->watch({u"a"_s});
    m->source.answer(u"a"_s, ongoing());
    m->tracker->pause({keyIn(m->store, refOf(u"a"_s))});
    m->watch({u"going on"_s});
    QTRY_VERIFY(m->source.callsAbout(u"going on"_s) > 10);
    QCOMPARE(m->stateOf(u"a"_s), PollState::Paused);
    QCOMPARE(m->source.callsAbout(u"a"_s), 1);
}

void tst_BatchTracker::outlivesCommandsFromListeners()
{
    connect(&m->store, &BatchStore::changed, m->tracker.get(), [this](int row, BatchChanges changes) {
        if (changes.testFlag(BatchChange::Head))
            m->store.remove(m->store.at(row).key);
    });
    connect(m->tracker.get(), &BatchTracker::keyNeeded, m->tracker.get(), [this] { m->tracker->keyChanged(); });
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m->source.answer(u"a"_s, ongoing());
    QCOMPARE(m->store.count(), 4);
    QTRY_COMPARE(m->source.openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    m->source.answer(u"b"_s, fault(ErrorKind::KeyRefused));
    QCOMPARE(m->source.openIds().size(), 4);
}

void tst_BatchTracker::outlivesARemovalWhileABatchQueues()
{
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    connect(&m->store, &BatchStore::changed, m->tracker.get(), [this](int row, BatchChanges) {
        if (m->store.at(row).poll.state == PollState::Fetching)
            m->store.remove(m->store.at(row).key);
    });
    m->watch({u"e"_s});
    QCOMPARE(m->store.count(), 4);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m->source.answer(u"a"_s, completed());
    QCOMPARE(m->source.openIds(), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
}

void tst_BatchTracker::stopsAllWithoutAKey_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const auto kind : {ErrorKind::MissingKey, ErrorKind::KeyRefused, ErrorKind::KeychainLocked})
        QTest::newRow(nameOf(kind).data()) << kind;
}

void tst_BatchTracker::stopsAllWithoutAKey()
{
    QFETCH(ErrorKind, kind);
    m->watch({u"waiting"_s, u"done"_s, u"backing off"_s, u"paused"_s, u"stopped"_s});
    m->source.answer(u"waiting"_s, ongoing());
    m->source.answer(u"done"_s, completed());
    m->source.answer(u"backing off"_s, fault(ErrorKind::ServerFault));
    m->source.answer(u"stopped"_s, fault(ErrorKind::NoCredits));
    m->tracker->pause({keyIn(m->store, refOf(u"paused"_s))});
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"queued"_s});
    m->source.answer(u"b"_s, fault(kind));

    QCOMPARE(m->needed->size(), 1);
    QCOMPARE(m->needed->at(0).at(0).value<Error>(), fault(kind));
    QVERIFY(m->source.openIds().isEmpty());
    QCOMPARE(m->source.callsAbout(u"queued"_s), 0);
    const PollState key = PollState::WaitingForKey;
    QCOMPARE(m->states(), (QList<PollState>{key, PollState::Done, key, PollState::Paused, PollState::Stopped, key, key,
                                            key, key, key}));

    m->tracker->keyChanged();
    QCOMPARE(m->source.openIds().size(), 4);
    while (!m->source.openIds().isEmpty())
        m->source.answer(m->source.openIds().first(), completed());
    QCOMPARE(m->states().count(PollState::Done), 8);
    QCOMPARE(m->needed->size(), 1);
}

void tst_BatchTracker::standsStillUntilTheKeyChanges()
{
    m->watch({u"a"_s, u"b"_s});
    m->tracker->pause({keyIn(m->store, refOf(u"b"_s))});
    m->source.answer(u"a"_s, fault(ErrorKind::MissingKey));
    m->tracker->refresh({keyIn(m->store, refOf(u"a"_s))});
    m->tracker->resume({keyIn(m->store, refOf(u"b"_s))});
    m->watch({u"c"_s});

    QCOMPARE(m->states(), QList<PollState>(3, PollState::WaitingForKey));
    QCOMPARE(m->store.at(2).poll.error, fault(ErrorKind::MissingKey));
    QCOMPARE(m->source.calls().size(), 2);
    QCOMPARE(m->needed->size(), 1);
    m->tracker->keyChanged();
    QCOMPARE(m->source.openIds().size(), 3);
}

void tst_BatchTracker::dropsAnswersToTheOldKey()
{
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m->tracker->keyChanged();
    QCOMPARE(m->source.openIds().size(), 4);
    QCOMPARE(m->source.mostInFlight(), 4);

    // Asked again: what is answered now is the new key's.
    while (!m->source.openIds().isEmpty())
        m->source.answer(m->source.openIds().first(), completed());
    QCOMPARE(m->states(), QList<PollState>(5, PollState::Done));
    QVERIFY(m->needed->isEmpty());
}

void tst_BatchTracker::asksForEachRefusedKeyOnce()
{
    m->watch({u"a"_s, u"b"_s});
    for (int time = 1; time <= 3; ++time) {
        m->source.answer(u"a"_s, fault(ErrorKind::KeyRefused));
        QVERIFY(!m->source.answer(u"b"_s, fault(ErrorKind::KeyRefused)));
        QCOMPARE(m->needed->size(), time);
        m->tracker->keyChanged();
    }
}

void tst_BatchTracker::stopsOnlyTheBatchesOfARefusedKey()
{
    const QStringList ids{u"a1"_s, u"a2"_s, u"a3"_s, u"b1"_s, u"a4"_s, u"b2"_s};
    for (const QString &id : ids) {
        const auto key = m->store.add(refOf(id), {}, m->clock.wall());
        m->store.setKeyName(*key, id.left(1));
    }
    m->watch(ids);
    m->source.answer(u"a2"_s, fault(ErrorKind::KeyRefused));
    QCOMPARE(m->source.openIds(), (QStringList{u"b1"_s, u"b2"_s}));
    m->source.answer(u"b1"_s, fault(ErrorKind::MissingKey));
    QCOMPARE(m->needed->last().at(1).toString(), u"b"_s);
    m->tracker->keyChanged(u"a"_s);
    QCOMPARE(m->source.openIds().size(), 4);
}

ENROW_TEST(tst_BatchTracker, QCoreApplication)
#include "tst_BatchTracker.moc"
