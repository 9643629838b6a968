// SPDX-License-Identifier: MIT
#include "polling/BatchTracker.h"

#include "TrackerFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

// What the tracker does where a key is missing, refused or changed.
class TestBatchTrackerKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { m.emplace(); }

    void stopsAllWithoutAKey_data();
    void stopsAllWithoutAKey();
    void standsStillUntilTheKeyChanges();
    void dropsAnswersToTheOldKey();
    void asksForEachRefusedKeyOnce();
    void stopsOnlyTheBatchesOfARefusedKey();

private:
    std::optional<TrackerFixture> m;
};

void TestBatchTrackerKeys::stopsAllWithoutAKey_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << ErrorKind::MissingKey;
    QTest::newRow("refused") << ErrorKind::KeyRefused;
}

void TestBatchTrackerKeys::stopsAllWithoutAKey()
{
    QFETCH(ErrorKind, kind);
    QSignalSpy needed(m->tracker.get(), &BatchTracker::keyNeeded);
    m->watch({u"waiting"_s, u"done"_s, u"backing off"_s, u"paused"_s, u"stopped"_s});
    m->source.answer(u"waiting"_s, ongoing());
    m->source.answer(u"done"_s, completed());
    m->source.answer(u"backing off"_s, fault(ErrorKind::ServerFault));
    m->source.answer(u"stopped"_s, fault(ErrorKind::NoCredits));
    m->tracker->pause(refOf(u"paused"_s));
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"queued"_s});
    m->source.answer(u"b"_s, fault(kind));

    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(0).value<Error>(), fault(kind));
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
    QCOMPARE(needed.size(), 1);
}

void TestBatchTrackerKeys::standsStillUntilTheKeyChanges()
{
    QSignalSpy needed(m->tracker.get(), &BatchTracker::keyNeeded);
    m->watch({u"a"_s, u"b"_s});
    m->tracker->pause(refOf(u"b"_s));
    m->source.answer(u"a"_s, fault(ErrorKind::MissingKey));
    m->tracker->refresh(refOf(u"a"_s));
    m->tracker->resume(refOf(u"b"_s));
    m->watch({u"c"_s});

    QCOMPARE(m->states(), QList<PollState>(3, PollState::WaitingForKey));
    QCOMPARE(m->store.at(2).poll.error, fault(ErrorKind::MissingKey));
    QCOMPARE(m->source.calls().size(), 2);
    QCOMPARE(needed.size(), 1);
    m->tracker->keyChanged();
    QCOMPARE(m->source.openIds().size(), 3);
}

void TestBatchTrackerKeys::dropsAnswersToTheOldKey()
{
    QSignalSpy needed(m->tracker.get(), &BatchTracker::keyNeeded);
    m->watch({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    m->tracker->keyChanged();
    QCOMPARE(m->source.openIds().size(), 4);
    QCOMPARE(m->source.mostInFlight(), 4);

    // Asked again: what is answered now is the new key's.
    while (!m->source.openIds().isEmpty())
        m->source.answer(m->source.openIds().first(), completed());
    QCOMPARE(m->states(), QList<PollState>(5, PollState::Done));
    QVERIFY(needed.isEmpty());
}

void TestBatchTrackerKeys::asksForEachRefusedKeyOnce()
{
    QSignalSpy needed(m->tracker.get(), &BatchTracker::keyNeeded);
    m->watch({u"a"_s, u"b"_s});
    for (int time = 1; time <= 3; ++time) {
        m->source.answer(u"a"_s, fault(ErrorKind::KeyRefused));
        QVERIFY(!m->source.answer(u"b"_s, fault(ErrorKind::KeyRefused)));
        QCOMPARE(needed.size(), time);
        m->tracker->keyChanged();
    }
}

void TestBatchTrackerKeys::stopsOnlyTheBatchesOfARefusedKey()
{
    QSignalSpy needed(m->tracker.get(), &BatchTracker::keyNeeded);
    m->tracker->setKeyNames([](const BatchRef &ref) { return ref.id.left(1); });
    m->watch({u"a1"_s, u"a2"_s, u"a3"_s, u"b1"_s, u"a4"_s, u"b2"_s});
    m->source.answer(u"a2"_s, fault(ErrorKind::KeyRefused));
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(1).toString(), u"a"_s);
    const PollState key = PollState::WaitingForKey;
    const PollState asks = PollState::Fetching;
    QCOMPARE(m->states(), (QList<PollState>{key, key, key, asks, key, asks}));
    QCOMPARE(m->source.openIds(), (QStringList{u"b1"_s, u"b2"_s}));

    m->source.answer(u"b1"_s, fault(ErrorKind::MissingKey));
    QCOMPARE(needed.size(), 2);
    QCOMPARE(needed.at(1).at(1).toString(), u"b"_s);
    m->tracker->keyChanged(u"a"_s);
    QCOMPARE(m->states(), (QList<PollState>{asks, asks, asks, key, asks, key}));
    QCOMPARE(m->source.openIds().size(), 4);
    m->tracker->keyChanged(u"b"_s);
    QCOMPARE(m->states().count(asks), 6);
}

QTEST_GUILESS_MAIN(TestBatchTrackerKeys)
#include "tst_BatchTrackerKeys.moc"
