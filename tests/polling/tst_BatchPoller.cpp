// SPDX-License-Identifier: MIT
#include "polling/BatchPoller.h"

#include "PollerFixture.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

#include <functional>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_BatchPoller : public QObject
{
    Q_OBJECT

private slots:
    void init() { m.emplace(); }

    void followsReplies_data();
    void followsReplies();
    void followsErrors_data();
    void followsErrors();
    void plansTheNextPoll();
    void asksAgainByItself();
    void keepsTheErrorUntilASuccess();
    void givesUpOnUnreadableReplies();
    void leavesTheKeyToItsOwner();
    void keepsACompletedBatchDone();
    void triesAgainWhenTheServerIsReached_data();
    void triesAgainWhenTheServerIsReached();
    void takesOverTheStateOfTheStore();
    void detectsTheKind();
    void asksTheKindsInTurn();
    void endsDetectingWithAnyOtherError_data();
    void endsDetectingWithAnyOtherError();
    void aPlanWithoutAKindHasNoBatchOfIt_data();
    void aPlanWithoutAKindHasNoBatchOfIt();
    void droppingEndsTheDetection();
    void endsWhereItsKindIsThereAlready();
    void obeysInEveryState_data();
    void obeysInEveryState();
    void refreshGoesFirst();
    void aPausedBatchIsAskedOnce();
    void dropsTheAnswerToTheOldKey();
    void leavesTheStoreAloneOnceAbandoned();
    void obeysACommandGivenWhileAReplyIsKept();
    void handsWhatIsKeptToTheStoreThoughItWasPaused();

private:
    void detect(const QList<Result<BatchReply>> &answers);

    std::optional<PollerFixture> m;
};

void tst_BatchPoller::followsReplies_data()
{
    QTest::addColumn<BatchStatus>("reported");
    QTest::addColumn<PollState>("state");
    QTest::newRow("ongoing") << BatchStatus::Ongoing << PollState::Waiting;
    QTest::newRow("unknown") << BatchStatus::Unknown << PollState::Waiting;
    QTest::newRow("completed") << BatchStatus::Completed << PollState::Done;
    QTest::newRow("failed") << BatchStatus::Failed << PollState::Done;
}

void tst_BatchPoller::followsReplies()
{
    QFETCH(BatchStatus, reported);
    QFETCH(PollState, state);
    m->create();
    QSignalSpy due(m->poller.get(), &BatchPoller::due);
    QSignalSpy freed(m->poller.get(), &BatchPoller::placeFreed);
    QSignalSpy answered(m->poller.get(), &BatchPoller::answered);

    m->poller->start();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.at(0).at(0).toBool(), false);
    QVERIFY(m->poller->isQueued());
    QVERIFY(m->source.calls().isEmpty());
    m->poller->ask();
    QVERIFY(!m->poller->isQueued() && m->poller->isAsking());
    QCOMPARE(m->status().state, PollState::Fetching);
    m->source.answer(u"a"_s, replyOf(BatchKind::EmailFinder, reported, 3));

    QVERIFY(!m->poller->isAsking());
    QCOMPARE(m->status().state, state);
    QCOMPARE(m->status().nextPoll.has_value(), state == PollState::Waiting);
    QCOMPARE(m->store.at(0).head.finished, 3);
    QCOMPARE(m->store.at(0).lastReply, m->clock.wall());
    QCOMPARE(freed.size(), 1);
    QCOMPARE(answered.size(), 1);
}

void tst_BatchPoller::followsErrors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<PollState>("state");
    const auto row = [](ErrorKind kind, PollState state) { QTest::newRow(nameOf(kind).data()) << kind << state; };
    using enum ErrorKind;
    for (const ErrorKind kind : {RateLimited, ServerFault, Offline, TimedOut, NotTheApi, UnclearRefusal,
                                 ProxyNeedsLogin, UntrustedIssuer, TlsFailed, UnreadableReply})
        row(kind, PollState::BackingOff);
    row(ErrorKind::UnknownBatch, PollState::Stopped);
    row(ErrorKind::NoCredits, PollState::Stopped);
    row(ErrorKind::BadRequest, PollState::Stopped);
    row(ErrorKind::Forbidden, PollState::Stopped);
    row(ErrorKind::NotInPlan, PollState::Stopped);
    row(ErrorKind::ReplyTooLarge, PollState::Stopped);
    row(ErrorKind::UnexpectedStatus, PollState::Stopped);
}

void tst_BatchPoller::followsErrors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(PollState, state);
    m->create();
    QSignalSpy freed(m->poller.get(), &BatchPoller::placeFreed);
    QSignalSpy answered(m->poller.get(), &BatchPoller::answered);
    m->fetch(fault(kind));

    QCOMPARE(m->status().state, state);
    QCOMPARE(m->status().error, fault(kind));
    QCOMPARE(m->status().nextPoll.has_value(), state == PollState::BackingOff);
    QVERIFY(!m->store.at(0).lastReply);
    QCOMPARE(freed.size(), 1);
    // A refusal comes from the server, which others may be waiting to reach.
    QCOMPARE(answered.size(), state == PollState::Stopped ? 1 : 0);
}

void tst_BatchPoller::plansTheNextPoll()
{
    m->create();
    m->fetch(ongoing(3));
    QCOMPARE(m->status().nextPoll, m->clock.steady() + 2s);
    m->clock.advance(2s);
    m->fetch(ongoing(3));
    QCOMPARE(m->status().nextPoll, m->clock.steady() + 4s);
    m->fetch(Error{ErrorKind::RateLimited, {}, 429, 1h});
    QCOMPARE(m->status().nextPoll, m->clock.steady() + 1h);
}

void tst_BatchPoller::asksAgainByItself()
{
    PollTiming timing;
    timing.firstWait = 1ms;
    timing.firstBackOff = 1ms;
    m->create(BatchKind::EmailFinder, timing);
    QSignalSpy due(m->poller.get(), &BatchPoller::due);
    m->fetch(ongoing(1));
    QTRY_COMPARE(due.size(), 2);
    QCOMPARE(due.at(1).at(0).toBool(), false);
    m->poller->ask();
    m->source.answer(u"a"_s, fault(ErrorKind::Offline));
    QTRY_COMPARE(due.size(), 3);
    QVERIFY(m->poller->isQueued());
}

void tst_BatchPoller::keepsTheErrorUntilASuccess()
{
    m->create();
    m->fetch(fault(ErrorKind::Offline));
    m->poller->start();
    m->poller->ask();
    QCOMPARE(m->status().state, PollState::Fetching);
    QCOMPARE(m->status().error, fault(ErrorKind::Offline));
    m->source.answer(u"a"_s, ongoing(1));
    QVERIFY(!m->status().error);
}

void tst_BatchPoller::givesUpOnUnreadableReplies()
{
    m->create();
    for (int time = 1; time <= 5; ++time) {
        m->poller->start();
        m->poller->ask();
        m->source.answer(u"a"_s, fault(ErrorKind::UnreadableReply));
        QCOMPARE(m->status().state, time < 5 ? PollState::BackingOff : PollState::Stopped);
    }
    m->fetch(fault(ErrorKind::UnreadableReply));
    QCOMPARE(m->status().state, PollState::BackingOff);
}

void tst_BatchPoller::leavesTheKeyToItsOwner()
{
    for (ErrorKind kind : {ErrorKind::MissingKey, ErrorKind::KeyRefused}) {
        init();
        m->create();
        QSignalSpy refused(m->poller.get(), &BatchPoller::keyRefused);
        connect(m->poller.get(), &BatchPoller::keyRefused, m->poller.get(), &BatchPoller::waitForKey);
        m->fetch(fault(kind));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).value<Error>(), fault(kind));
        QCOMPARE(m->status().state, PollState::WaitingForKey);
        QCOMPARE(m->status().error, fault(kind));
    }
}

void tst_BatchPoller::keepsACompletedBatchDone()
{
    m->create();
    m->fetch(replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 10));
    m->fetch(ongoing(4));
    QCOMPARE(m->status().state, PollState::Done);
    QCOMPARE(m->store.at(0).head.status, BatchStatus::Completed);
}

void tst_BatchPoller::triesAgainWhenTheServerIsReached_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("again");
    QTest::newRow("offline") << ErrorKind::Offline << true;
    QTest::newRow("timed out") << ErrorKind::TimedOut << true;
    using enum ErrorKind;
    for (const auto kind : {NotTheApi, UnclearRefusal, ProxyNeedsLogin, UntrustedIssuer, TlsFailed})
        QTest::newRow(nameOf(kind).data()) << kind << true;
    QTest::newRow("rate limited") << ErrorKind::RateLimited << false;
    QTest::newRow("server fault") << ErrorKind::ServerFault << false;
    QTest::newRow("stopped") << ErrorKind::NoCredits << false;
}

void tst_BatchPoller::triesAgainWhenTheServerIsReached()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, again);
    m->create();
    m->fetch(fault(kind));
    QSignalSpy due(m->poller.get(), &BatchPoller::due);
    m->poller->serverReached();
    QCOMPARE(m->poller->isQueued(), again);
    QCOMPARE(due.size(), again ? 1 : 0);
    if (!again)
        return;

    // Its own trouble is not over: it backs off as if nobody had hurried it.
    m->poller->ask();
    m->source.answer(u"a"_s, fault(kind));
    m->poller->serverReached();
    QCOMPARE(m->status().state, PollState::BackingOff);
    m->fetch(ongoing(1));
    m->fetch(fault(kind));
    m->poller->serverReached();
    QVERIFY(m->poller->isQueued());
}

void tst_BatchPoller::takesOverTheStateOfTheStore()
{
    const BatchRef ref{BatchKind::EmailFinder, u"a"_s};
    m->store.add(ref, {}, m->clock.wall());
    m->store.setPollStatus(keyIn(m->store, ref), {PollState::Paused, {}, {}});
    m->start();
    QVERIFY(!m->poller->isQueued());
    m->poller->resume();
    QVERIFY(m->poller->isQueued());
}

void tst_BatchPoller::detectsTheKind()
{
    m->create(std::nullopt);
    m->poller->start();
    m->poller->ask();
    m->source.answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    m->source.answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    m->source.answer(u"a"_s, replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, 2));

    const BatchRef ref{BatchKind::PhoneFinder, u"a"_s};
    QCOMPARE(m->store.at(0).ref, ref);
    QCOMPARE(m->store.at(0).head.finished, 2);
    QCOMPARE(m->status().state, PollState::Waiting);
    m->fetch(replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, 3));
    QCOMPARE(m->source.calls().last(), u"phone-finder a"_s);
    QCOMPARE(m->source.calls().size(), 4);
}

void tst_BatchPoller::detect(const QList<Result<BatchReply>> &answers)
{
    m->create(std::nullopt);
    m->poller->start();
    m->poller->ask();
    for (const auto &answer : answers) {
        QVERIFY(m->poller->isAsking());
        QVERIFY(m->source.answer(u"a"_s, answer));
    }
    QVERIFY(!m->poller->isAsking());
    QVERIFY(m->source.openIds().isEmpty());
}

void tst_BatchPoller::asksTheKindsInTurn()
{
    const Error unknown = fault(ErrorKind::UnknownBatch);
    detect({unknown, unknown, unknown});
    QCOMPARE(m->source.calls(), (QStringList{u"email-finder a"_s, u"email-verifier a"_s, u"phone-finder a"_s}));
    QCOMPARE(m->status(), (PollStatus{PollState::Stopped, {}, unknown}));
}

void tst_BatchPoller::endsDetectingWithAnyOtherError_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind :
         {ErrorKind::NoCredits, ErrorKind::Offline, ErrorKind::UnreadableReply, ErrorKind::BadRequest})
        QTest::newRow(nameOf(kind).data()) << kind;
}

void tst_BatchPoller::endsDetectingWithAnyOtherError()
{
    QFETCH(ErrorKind, kind);
    detect({fault(ErrorKind::UnknownBatch), fault(kind)});
    QCOMPARE(m->status().error->kind, kind);
    // Detecting begins anew.
    m->poller->refresh();
    m->poller->ask();
    QCOMPARE(m->source.calls().last(), u"email-finder a"_s);
}

void tst_BatchPoller::aPlanWithoutAKindHasNoBatchOfIt_data()
{
    QTest::addColumn<QList<ErrorKind>>("errors"); // one a kind
    QTest::addColumn<ErrorKind>("answer");
    using enum ErrorKind;
    QTest::newRow("first") << QList<ErrorKind>{NotInPlan, UnknownBatch, UnknownBatch} << UnknownBatch;
    QTest::newRow("last") << QList<ErrorKind>{UnknownBatch, UnknownBatch, NotInPlan} << UnknownBatch;
    QTest::newRow("two") << QList<ErrorKind>{NotInPlan, UnknownBatch, NotInPlan} << UnknownBatch;
    QTest::newRow("all") << QList<ErrorKind>{NotInPlan, NotInPlan, NotInPlan} << NotInPlan;
    QTest::newRow("none is found out") << QList<ErrorKind>{NotInPlan, Offline} << Offline;
}

void tst_BatchPoller::aPlanWithoutAKindHasNoBatchOfIt()
{
    QFETCH(QList<ErrorKind>, errors);
    QFETCH(ErrorKind, answer);
    QList<Result<BatchReply>> answers;
    for (const ErrorKind kind : errors)
        answers.append(fault(kind));
    detect(answers);
    QCOMPARE(nameOf(m->status().error->kind), nameOf(answer));
    // The batch is of a kind that is asked after the one that the plan lacks.
    m->fetch(fault(ErrorKind::NotInPlan));
    m->source.answer(u"a"_s, replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1));
    QCOMPARE(m->store.at(0).ref.kind, BatchKind::EmailVerifier);
    // Of a batch whose kind is known, the plan is what there is to say.
    m->fetch(fault(ErrorKind::NotInPlan));
    QCOMPARE(m->status().error->kind, ErrorKind::NotInPlan);
}

void tst_BatchPoller::droppingEndsTheDetection()
{
    m->create(std::nullopt);
    m->poller->start();
    m->poller->ask();
    m->source.answer(u"a"_s, fault(ErrorKind::UnknownBatch));
    QCOMPARE(m->source.openIds().size(), 1);
    m->poller->pause();
    QVERIFY(m->source.openIds().isEmpty());
    QVERIFY(!m->source.answer(u"a"_s, fault(ErrorKind::UnknownBatch)));
}

void tst_BatchPoller::endsWhereItsKindIsThereAlready()
{
    m->create(std::nullopt);
    m->store.add({BatchKind::EmailFinder, u"a"_s}, {}, m->clock.wall());
    connect(&m->store, &BatchStore::aboutToRemove, m->poller.get(), &BatchPoller::abandon);
    QSignalSpy changed(&m->store, &BatchStore::changed);
    m->poller->start();
    m->poller->ask();
    changed.clear();
    m->source.answer(u"a"_s, ongoing(2));

    QVERIFY(changed.isEmpty());
    QCOMPARE(m->store.count(), 1);
    QVERIFY(!m->poller->isAsking());
}

void tst_BatchPoller::obeysInEveryState_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<std::function<void(BatchPoller &)>>("give");
    QTest::addColumn<bool>("dropsCall");
    QTest::addColumn<PollState>("state");
    for (const Command &command : commands()) {
        for (size_t i = 0; i < situations.size(); ++i) {
            QTest::addRow("%s, %s", command.name, situations[i].name)
                << situations[i] << std::function<void(BatchPoller &)>(command.give) << command.dropsCall
                << command.leadsTo[i];
        }
    }
}

void tst_BatchPoller::obeysInEveryState()
{
    QFETCH(Situation, situation);
    QFETCH(std::function<void(BatchPoller &)>, give);
    QFETCH(bool, dropsCall);
    QFETCH(PollState, state);
    m->bringTo(situation);
    give(*m->poller);

    const bool asking = situation.asking && !dropsCall;
    const bool planned = state == PollState::Waiting || state == PollState::BackingOff;
    QCOMPARE(m->status().state, state);
    QCOMPARE(m->status().nextPoll.has_value(), planned);
    QCOMPARE(m->poller->isAsking(), asking);
    QCOMPARE(m->poller->isQueued(), state == PollState::Fetching && !asking);
    QCOMPARE(m->source.openIds().size(), asking ? 1 : 0);
}

void tst_BatchPoller::refreshGoesFirst()
{
    m->create();
    m->poller->start();
    QSignalSpy due(m->poller.get(), &BatchPoller::due);
    m->poller->refresh();
    QCOMPARE(due.size(), 1);
    QVERIFY(due.at(0).at(0).toBool());
    m->poller->ask();
    m->poller->refresh();
    QCOMPARE(due.size(), 1);
}

void tst_BatchPoller::aPausedBatchIsAskedOnce()
{
    using enum PollState;
    const std::pair<Result<BatchReply>, PollState> ends[]{{ongoing(4), Paused},
                                                          {completed(), Done},
                                                          {fault(ErrorKind::Offline), Paused},
                                                          {fault(ErrorKind::UnknownBatch), Stopped},
                                                          {fault(ErrorKind::KeyRefused), Paused}};
    for (const auto &[answer, state] : ends) {
        m.emplace();
        m->bringTo({"paused", Paused, false});
        connect(m->poller.get(), &BatchPoller::keyRefused, m->poller.get(), &BatchPoller::waitForKey);
        m->fetch(answer);
        QCOMPARE(m->status().state, state);
    }
    m->poller->resume();
    m->poller->ask();
    m->source.answer(u"a"_s, ongoing(5));
    QCOMPARE(m->status().state, Waiting);
}

void tst_BatchPoller::dropsTheAnswerToTheOldKey()
{
    m->create();
    m->poller->start();
    m->poller->ask();
    QSignalSpy due(m->poller.get(), &BatchPoller::due);
    QSignalSpy refused(m->poller.get(), &BatchPoller::keyRefused);
    m->poller->keyChanged();
    QVERIFY(!m->source.answer(u"a"_s, fault(ErrorKind::KeyRefused)));
    QVERIFY(refused.isEmpty());
    QCOMPARE(due.size(), 1);
}

void tst_BatchPoller::leavesTheStoreAloneOnceAbandoned()
{
    for (const Situation &situation : situations) {
        init();
        m->bringTo(situation);
        QSignalSpy changed(&m->store, &BatchStore::changed);
        m->poller->abandon();
        QVERIFY(changed.isEmpty());
        QVERIFY(!m->poller->isAsking() && !m->poller->isQueued());
        QVERIFY(!m->source.answer(u"a"_s, ongoing()));
    }
}

void tst_BatchPoller::obeysACommandGivenWhileAReplyIsKept()
{
    m->create();
    connect(&m->store, &BatchStore::changed, m->poller.get(), [this](int, BatchChanges changes) {
        if (changes.testFlag(BatchChange::Head))
            m->poller->pause();
    });
    m->fetch(ongoing(2));
    QCOMPARE(m->status().state, PollState::Paused);
    QVERIFY(!m->poller->isAsking());
}

void tst_BatchPoller::handsWhatIsKeptToTheStoreThoughItWasPaused()
{
    m->create();
    m->keepsSlowly = true;
    m->fetch(ongoing(2));
    QVERIFY(m->poller->isAsking());
    QVERIFY(!m->store.at(0).lastReply);
    m->poller->pause();
    m->keeping.takeFirst()();
    QCOMPARE(m->store.at(0).head.finished, 2);
    QCOMPARE(m->status().state, PollState::Paused);
}

ENROW_TEST(tst_BatchPoller, QCoreApplication)
#include "tst_BatchPoller.moc"
