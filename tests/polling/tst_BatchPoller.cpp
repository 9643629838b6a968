// SPDX-License-Identifier: MIT
#include "polling/BatchPoller.h"

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

BatchReply ongoing(qint64 finished)
{
    return replyOf(BatchKind::EmailFinder, BatchStatus::Ongoing, finished);
}

// Every state a poller can be in, and what leads there.
struct Situation {
    const char *name;
    PollState state;
    bool asking;
};

constexpr Situation queued{"queued", PollState::Fetching, false};
constexpr Situation asking{"asking", PollState::Fetching, true};
constexpr Situation waiting{"waiting", PollState::Waiting, false};
constexpr Situation backingOff{"backing off", PollState::BackingOff, false};
constexpr Situation withoutKey{"without key", PollState::WaitingForKey, false};
constexpr Situation paused{"paused", PollState::Paused, false};
constexpr Situation done{"done", PollState::Done, false};
constexpr Situation stopped{"stopped", PollState::Stopped, false};
constexpr std::array situations{queued, asking, waiting, backingOff, withoutKey, paused, done, stopped};

} // namespace

Q_DECLARE_METATYPE(Situation)

class TestBatchPoller : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void followsReplies_data();
    void followsReplies();
    void followsErrors_data();
    void followsErrors();
    void plansTheNextPoll();
    void asksAgainByItself();
    void keepsTheErrorUntilASuccess();
    void givesUpOnUnreadableReplies();
    void givesUpWhereAskedTo();
    void leavesTheKeyToItsOwner();
    void keepsACompletedBatchDone();

    void pauses_data();
    void pauses();
    void resumes_data();
    void resumes();
    void refreshes_data();
    void refreshes();
    void waitsForTheKey_data();
    void waitsForTheKey();
    void goesOnWithAnotherKey_data();
    void goesOnWithAnotherKey();
    void abandons_data();
    void abandons();
    void triesAgainWhenTheServerIsReached_data();
    void triesAgainWhenTheServerIsReached();

    void takesOverTheStateOfTheStore();
    void detectsTheKind();
    void endsWhereItsKindIsThereAlready();
    void obeysACommandGivenWhileAReplyIsKept();

private:
    void create(std::optional<BatchKind> kind = BatchKind::EmailFinder, const PollTiming &timing = {});
    void bringTo(const Situation &situation);
    void fetch(Result<BatchReply> result);
    static void addSituations();
    PollStatus status() const { return m_store->at(0).poll; }

    FakeClock m_clock;
    std::unique_ptr<FakeBatchSource> m_source;
    std::unique_ptr<BatchLookup> m_lookup;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<BatchPoller> m_poller;
};

void TestBatchPoller::init()
{
    m_source = std::make_unique<FakeBatchSource>();
    m_lookup = std::make_unique<BatchLookup>(*m_source);
    m_store = std::make_unique<BatchStore>();
}

void TestBatchPoller::cleanup()
{
    m_poller.reset();
    m_store.reset();
}

void TestBatchPoller::create(std::optional<BatchKind> kind, const PollTiming &timing)
{
    const BatchRef ref{kind, u"a"_s};
    m_store->add(ref, {}, m_clock.wall());
    m_poller = std::make_unique<BatchPoller>(ref, *m_store, *m_lookup, m_clock, timing);
}

// Gives the poller a place and an answer.
void TestBatchPoller::fetch(Result<BatchReply> result)
{
    m_poller->refresh();
    m_poller->ask();
    QVERIFY(m_source->answer(u"a"_s, std::move(result)));
}

void TestBatchPoller::bringTo(const Situation &situation)
{
    create();
    switch (situation.state) {
    case PollState::Fetching:
        m_poller->start();
        if (situation.asking)
            m_poller->ask();
        break;
    case PollState::Waiting: fetch(ongoing(1)); break;
    case PollState::BackingOff: fetch(fault(ErrorKind::ServerFault)); break;
    case PollState::WaitingForKey:
        m_poller->start();
        m_poller->waitForKey(fault(ErrorKind::KeyRefused));
        break;
    case PollState::Paused:
        m_poller->start();
        m_poller->pause();
        break;
    case PollState::Done: fetch(replyOf(BatchKind::EmailFinder, BatchStatus::Completed, 10)); break;
    case PollState::Stopped: fetch(fault(ErrorKind::NoCredits)); break;
    }
    QCOMPARE(status().state, situation.state);
    QCOMPARE(m_poller->isAsking(), situation.asking);
}

void TestBatchPoller::addSituations()
{
    QTest::addColumn<Situation>("situation");
    for (const Situation &situation : situations)
        QTest::newRow(situation.name) << situation;
}

void TestBatchPoller::followsReplies_data()
{
    QTest::addColumn<BatchStatus>("reported");
    QTest::addColumn<PollState>("state");
    QTest::newRow("ongoing") << BatchStatus::Ongoing << PollState::Waiting;
    QTest::newRow("unknown") << BatchStatus::Unknown << PollState::Waiting;
    QTest::newRow("completed") << BatchStatus::Completed << PollState::Done;
    QTest::newRow("failed") << BatchStatus::Failed << PollState::Done;
}

void TestBatchPoller::followsReplies()
{
    QFETCH(BatchStatus, reported);
    QFETCH(PollState, state);
    create();
    QSignalSpy due(m_poller.get(), &BatchPoller::due);
    QSignalSpy freed(m_poller.get(), &BatchPoller::placeFreed);
    QSignalSpy answered(m_poller.get(), &BatchPoller::answered);

    m_poller->start();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.at(0).at(0).toBool(), false);
    QVERIFY(m_poller->isQueued());
    QVERIFY(m_source->calls().isEmpty());
    m_poller->ask();
    QVERIFY(!m_poller->isQueued() && m_poller->isAsking());
    QCOMPARE(status().state, PollState::Fetching);
    m_source->answer(u"a"_s, replyOf(BatchKind::EmailFinder, reported, 3));

    QVERIFY(!m_poller->isAsking());
    QCOMPARE(status().state, state);
    QCOMPARE(status().nextPoll.has_value(), state == PollState::Waiting);
    QCOMPARE(m_store->at(0).head.finished, 3);
    QCOMPARE(m_store->at(0).lastReply, m_clock.wall());
    QCOMPARE(freed.size(), 1);
    QCOMPARE(answered.size(), 1);
}

void TestBatchPoller::followsErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<PollState>("state");
    const auto row = [](ErrorKind kind, PollState state) { QTest::newRow(nameOf(kind).data()) << kind << state; };
    row(ErrorKind::RateLimited, PollState::BackingOff);
    row(ErrorKind::ServerFault, PollState::BackingOff);
    row(ErrorKind::Offline, PollState::BackingOff);
    row(ErrorKind::TimedOut, PollState::BackingOff);
    row(ErrorKind::TlsFailed, PollState::BackingOff);
    row(ErrorKind::UnreadableReply, PollState::BackingOff);
    row(ErrorKind::UnknownBatch, PollState::Stopped);
    row(ErrorKind::NoCredits, PollState::Stopped);
    row(ErrorKind::BadRequest, PollState::Stopped);
    row(ErrorKind::Forbidden, PollState::Stopped);
    row(ErrorKind::RedirectRefused, PollState::Stopped);
    row(ErrorKind::ReplyTooLarge, PollState::Stopped);
    row(ErrorKind::UnexpectedStatus, PollState::Stopped);
}

void TestBatchPoller::followsErrors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(PollState, state);
    create();
    QSignalSpy freed(m_poller.get(), &BatchPoller::placeFreed);
    QSignalSpy answered(m_poller.get(), &BatchPoller::answered);
    fetch(fault(kind));

    QCOMPARE(status().state, state);
    QCOMPARE(status().error, fault(kind));
    QCOMPARE(status().nextPoll.has_value(), state == PollState::BackingOff);
    QVERIFY(!m_store->at(0).lastReply);
    QCOMPARE(freed.size(), 1);
    QVERIFY(answered.isEmpty());
}

void TestBatchPoller::plansTheNextPoll()
{
    create();
    fetch(ongoing(3));
    QCOMPARE(status().nextPoll, m_clock.steady() + 2s);
    m_clock.advance(2s);
    fetch(ongoing(3));
    QCOMPARE(status().nextPoll, m_clock.steady() + 4s);
    fetch(Error{ErrorKind::RateLimited, {}, 429, 1h});
    QCOMPARE(status().nextPoll, m_clock.steady() + 1h);
}

void TestBatchPoller::asksAgainByItself()
{
    PollTiming timing;
    timing.firstWait = 1ms;
    timing.firstBackOff = 1ms;
    create(BatchKind::EmailFinder, timing);
    QSignalSpy due(m_poller.get(), &BatchPoller::due);
    fetch(ongoing(1));
    QTRY_COMPARE(due.size(), 2);
    QCOMPARE(due.at(1).at(0).toBool(), false);
    m_poller->ask();
    m_source->answer(u"a"_s, fault(ErrorKind::Offline));
    QTRY_COMPARE(due.size(), 3);
    QVERIFY(m_poller->isQueued());
}

void TestBatchPoller::keepsTheErrorUntilASuccess()
{
    create();
    fetch(fault(ErrorKind::Offline));
    m_poller->start();
    m_poller->ask();
    QCOMPARE(status().state, PollState::Fetching);
    QCOMPARE(status().error, fault(ErrorKind::Offline));
    m_source->answer(u"a"_s, ongoing(1));
    QVERIFY(!status().error);
}

void TestBatchPoller::givesUpOnUnreadableReplies()
{
    create();
    for (int time = 1; time <= 5; ++time) {
        m_poller->start();
        m_poller->ask();
        m_source->answer(u"a"_s, fault(ErrorKind::UnreadableReply));
        QCOMPARE(status().state, time < 5 ? PollState::BackingOff : PollState::Stopped);
    }
    fetch(fault(ErrorKind::UnreadableReply));
    QCOMPARE(status().state, PollState::BackingOff);
}

void TestBatchPoller::givesUpWhereAskedTo()
{
    PollTiming timing;
    timing.faultsInARowBeforeGivingUp = 2;
    create(BatchKind::EmailFinder, timing);
    for (PollState state : {PollState::BackingOff, PollState::Stopped}) {
        m_poller->start();
        m_poller->ask();
        m_source->answer(u"a"_s, fault(ErrorKind::Offline));
        QCOMPARE(status().state, state);
    }
    QCOMPARE(status().error, fault(ErrorKind::Offline));
}

void TestBatchPoller::leavesTheKeyToItsOwner()
{
    for (ErrorKind kind : {ErrorKind::MissingKey, ErrorKind::KeyRefused}) {
        init();
        create();
        QSignalSpy refused(m_poller.get(), &BatchPoller::keyRefused);
        connect(m_poller.get(), &BatchPoller::keyRefused, m_poller.get(), &BatchPoller::waitForKey);
        fetch(fault(kind));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).value<Error>(), fault(kind));
        QCOMPARE(status().state, PollState::WaitingForKey);
        QCOMPARE(status().error, fault(kind));
        cleanup();
    }
}

void TestBatchPoller::keepsACompletedBatchDone()
{
    create();
    fetch(replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 10));
    fetch(ongoing(4));
    QCOMPARE(status().state, PollState::Done);
    QCOMPARE(m_store->at(0).head.status, BatchStatus::Completed);
}

void TestBatchPoller::pauses_data()
{
    addSituations();
}

void TestBatchPoller::pauses()
{
    QFETCH(Situation, situation);
    bringTo(situation);
    QSignalSpy freed(m_poller.get(), &BatchPoller::placeFreed);
    m_poller->pause();

    const bool stays = situation.state == PollState::Done || situation.state == PollState::Stopped;
    QCOMPARE(status().state, stays ? situation.state : PollState::Paused);
    QVERIFY(!status().nextPoll);
    QVERIFY(!m_poller->isAsking());
    QVERIFY(!m_source->answer(u"a"_s, ongoing(5)));
    QVERIFY(!situation.asking || freed.size() == 1);
}

void TestBatchPoller::resumes_data()
{
    addSituations();
}

void TestBatchPoller::resumes()
{
    QFETCH(Situation, situation);
    bringTo(situation);
    QSignalSpy due(m_poller.get(), &BatchPoller::due);
    m_poller->resume();

    const bool goesOn = situation.state == PollState::Paused;
    QCOMPARE(status().state, goesOn ? PollState::Fetching : situation.state);
    QCOMPARE(due.size(), goesOn ? 1 : 0);
    QCOMPARE(m_poller->isAsking(), situation.asking);
}

void TestBatchPoller::refreshes_data()
{
    addSituations();
}

void TestBatchPoller::refreshes()
{
    QFETCH(Situation, situation);
    bringTo(situation);
    const qsizetype calls = m_source->calls().size();
    QSignalSpy due(m_poller.get(), &BatchPoller::due);
    m_poller->refresh();

    QCOMPARE(status().state, PollState::Fetching);
    QCOMPARE(due.size(), situation.asking ? 0 : 1);
    QVERIFY(situation.asking || due.at(0).at(0).toBool());
    if (!situation.asking)
        m_poller->ask();
    QCOMPARE(m_source->calls().size(), calls + (situation.asking ? 0 : 1));
    QCOMPARE(m_source->openIds().size(), 1);
}

void TestBatchPoller::waitsForTheKey_data()
{
    addSituations();
}

void TestBatchPoller::waitsForTheKey()
{
    QFETCH(Situation, situation);
    bringTo(situation);
    m_poller->waitForKey(fault(ErrorKind::MissingKey));

    const bool stays = situation.state == PollState::Done || situation.state == PollState::Stopped ||
                       situation.state == PollState::Paused;
    QCOMPARE(status().state, stays ? situation.state : PollState::WaitingForKey);
    QCOMPARE(status().error == fault(ErrorKind::MissingKey), !stays);
    QVERIFY(m_source->openIds().isEmpty());
}

void TestBatchPoller::goesOnWithAnotherKey_data()
{
    addSituations();
}

void TestBatchPoller::goesOnWithAnotherKey()
{
    QFETCH(Situation, situation);
    bringTo(situation);
    QSignalSpy due(m_poller.get(), &BatchPoller::due);
    QSignalSpy refused(m_poller.get(), &BatchPoller::keyRefused);
    m_poller->keyChanged();

    QVERIFY(!m_source->answer(u"a"_s, fault(ErrorKind::KeyRefused)));
    QVERIFY(refused.isEmpty());
    const bool asksAgain = situation.asking || situation.state == PollState::WaitingForKey;
    QCOMPARE(due.size(), asksAgain ? 1 : 0);
    QCOMPARE(status().state, asksAgain ? PollState::Fetching : situation.state);
    QCOMPARE(m_poller->isQueued(), status().state == PollState::Fetching);
}

void TestBatchPoller::abandons_data()
{
    addSituations();
}

void TestBatchPoller::abandons()
{
    QFETCH(Situation, situation);
    bringTo(situation);
    QSignalSpy changed(m_store.get(), &BatchStore::changed);
    m_poller->abandon();
    QVERIFY(changed.isEmpty());
    QVERIFY(!m_poller->isAsking() && !m_poller->isQueued());
    QVERIFY(!m_source->answer(u"a"_s, ongoing(5)));
}

void TestBatchPoller::triesAgainWhenTheServerIsReached_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("offline") << ErrorKind::Offline << true;
    QTest::newRow("timed out") << ErrorKind::TimedOut << true;
    QTest::newRow("rate limited") << ErrorKind::RateLimited << false;
    QTest::newRow("server fault") << ErrorKind::ServerFault << false;
    QTest::newRow("stopped") << ErrorKind::NoCredits << false;
}

void TestBatchPoller::triesAgainWhenTheServerIsReached()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, again);
    create();
    fetch(fault(kind));
    QSignalSpy due(m_poller.get(), &BatchPoller::due);
    m_poller->serverReached();
    QCOMPARE(m_poller->isQueued(), again);
    QCOMPARE(due.size(), again ? 1 : 0);
    if (!again)
        return;

    // Its own trouble is not over: it backs off as if nobody had hurried it.
    m_poller->ask();
    m_source->answer(u"a"_s, fault(kind));
    m_poller->serverReached();
    QCOMPARE(status().state, PollState::BackingOff);
    fetch(ongoing(1));
    fetch(fault(kind));
    m_poller->serverReached();
    QVERIFY(m_poller->isQueued());
}

void TestBatchPoller::takesOverTheStateOfTheStore()
{
    const BatchRef ref{BatchKind::EmailFinder, u"a"_s};
    m_store->add(ref, {}, m_clock.wall());
    m_store->setPollStatus(ref, {PollState::Paused, {}, {}});
    m_poller = std::make_unique<BatchPoller>(ref, *m_store, *m_lookup, m_clock, PollTiming());
    QVERIFY(!m_poller->isQueued());
    m_poller->resume();
    QVERIFY(m_poller->isQueued());
}

void TestBatchPoller::detectsTheKind()
{
    create(std::nullopt);
    QSignalSpy identified(m_poller.get(), &BatchPoller::identified);
    m_poller->start();
    m_poller->ask();
    m_source->answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    m_source->answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    m_source->answer(u"a"_s, replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, 2));

    const BatchRef ref{BatchKind::PhoneFinder, u"a"_s};
    QCOMPARE(identified.size(), 1);
    QCOMPARE(identified.at(0).at(0).value<BatchRef>(), (BatchRef{std::nullopt, u"a"_s}));
    QCOMPARE(identified.at(0).at(1).value<BatchRef>(), ref);
    QCOMPARE(m_store->at(0).ref, ref);
    QCOMPARE(m_store->at(0).head.finished, 2);
    QCOMPARE(status().state, PollState::Waiting);
    fetch(replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, 3));
    QCOMPARE(m_source->calls().last(), u"phone-finder a"_s);
    QCOMPARE(m_source->calls().size(), 4);
}

void TestBatchPoller::endsWhereItsKindIsThereAlready()
{
    create(std::nullopt);
    m_store->add({BatchKind::EmailFinder, u"a"_s}, {}, m_clock.wall());
    connect(m_store.get(), &BatchStore::aboutToRemove, m_poller.get(), &BatchPoller::abandon);
    QSignalSpy identified(m_poller.get(), &BatchPoller::identified);
    QSignalSpy changed(m_store.get(), &BatchStore::changed);
    m_poller->start();
    m_poller->ask();
    changed.clear();
    m_source->answer(u"a"_s, ongoing(2));

    QVERIFY(identified.isEmpty());
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_store->count(), 1);
    QVERIFY(!m_poller->isAsking());
}

void TestBatchPoller::obeysACommandGivenWhileAReplyIsKept()
{
    create();
    connect(m_store.get(), &BatchStore::changed, m_poller.get(), [this](int, BatchChanges changes) {
        if (changes.testFlag(BatchChange::Head))
            m_poller->pause();
    });
    fetch(ongoing(2));
    QCOMPARE(status().state, PollState::Paused);
    QVERIFY(!m_poller->isAsking());
}

QTEST_GUILESS_MAIN(TestBatchPoller)
#include "tst_BatchPoller.moc"
