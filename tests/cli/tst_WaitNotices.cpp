// SPDX-License-Identifier: MIT
#include "cli/Sentences.h"
#include "cli/WaitNotices.h"
#include "common/Format.h"
#include "store/Batch.h"
#include "support/FakeClock.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// Why nothing happens is said once for each reason.
class tst_WaitNotices : public QObject
{
    Q_OBJECT

private slots:
    void askedToWait();
    void shortWaitsAreToldOnce();
    void aWaitOfNothingIsNone();
    void batchesThatAskAgainAboutOneTimeAreOneReason();
    void faultsWithoutAnEnd();
    void aFaultIsNoWaitThatWasAskedFor();
    void aBatchThatIsNotDoneIsToldOnce();
    void aWordOfTheServerIsToldOnce();
    void whatIsDoneOrAskedIsSilent();
    void durations_data();
    void durations();

private:
    // What a poller says after a fault, for which the server asked to wait so long.
    Batch after(ErrorKind kind, std::chrono::milliseconds wait,
                std::optional<std::chrono::milliseconds> asked = {}) const
    {
        Batch batch;
        batch.poll = {PollState::BackingOff, m_clock.steady() + wait, Error{kind, {}, 0, asked}};
        return batch;
    }
    Batch asked(std::chrono::milliseconds wait) const { return after(ErrorKind::RateLimited, wait, wait); }
    Batch waiting(BatchStatus status, const QString &word = {}) const
    {
        Batch batch;
        batch.ref.id = u"b1"_s;
        batch.poll = {PollState::Waiting, m_clock.steady() + std::chrono::seconds(2), {}};
        batch.lastReply = m_clock.wall();
        batch.head.status = status;
        batch.head.statusText = word;
        return batch;
    }

    FakeClock m_clock;
};

void tst_WaitNotices::askedToWait()
{
    WaitNotices notices(m_clock);
    const QDateTime end = m_clock.wall().toLocalTime().addSecs(3600);
    const QString time = Format::moment(end, m_clock.wall());
    const Batch hour = asked(std::chrono::hours(1));
    QCOMPARE(notices.noticeFor(hour), u"the server asked to wait 60 min; waiting until "_s + time);
    // Neither for the same batch nor for another one.
    QCOMPARE(notices.noticeFor(hour), QString());
    QCOMPARE(notices.noticeFor(asked(std::chrono::hours(2))), QString());
    // Once that time is over, another wait is news.
    m_clock.advance(std::chrono::hours(1));
    QVERIFY(
        notices.noticeFor(asked(std::chrono::hours(5))).startsWith(u"the server asked to wait 5 h; waiting until "_s));
    // Another day is named.
    m_clock.advance(std::chrono::hours(5));
    const QString late = notices.noticeFor(asked(std::chrono::hours(24)));
    QVERIFY2(late.contains(QLocale().toString(m_clock.wall().toLocalTime().addDays(1), QLocale::ShortFormat)),
             qPrintable(late));
}

void tst_WaitNotices::shortWaitsAreToldOnce()
{
    using std::chrono::seconds;
    WaitNotices notices(m_clock);
    QCOMPARE(notices.noticeFor(after(ErrorKind::RateLimited, seconds(7), seconds(7))),
             u"the server asked to wait 7 s; waiting"_s);
    // Our own waits grow meanwhile.
    for (const int wait : {7, 8, 16, 32, 62}) {
        m_clock.advance(seconds(70));
        QCOMPARE(notices.noticeFor(after(ErrorKind::RateLimited, seconds(wait), seconds(1))),
                 wait == 32 ? u"the server asked to wait 1 s; waiting 32 s"_s : QString());
    }
    QCOMPARE(WaitNotices(m_clock).noticeFor(after(ErrorKind::RateLimited, seconds(16), seconds(1))),
             u"the server asked to wait 1 s; waiting 16 s"_s);
    // One that is much longer is news all the same, once.
    QCOMPARE(notices.noticeFor(asked(seconds(30))), u"the server asked to wait 30 s; waiting"_s);
    QCOMPARE(notices.noticeFor(asked(seconds(59))), QString());
    m_clock.advance(seconds(30));
    QCOMPARE(notices.noticeFor(asked(seconds(59))), QString());
    m_clock.advance(seconds(30));
    QVERIFY(notices.noticeFor(asked(std::chrono::hours(1))).startsWith(u"the server asked to wait 60 min"_s));
}

void tst_WaitNotices::aWaitOfNothingIsNone()
{
    WaitNotices notices(m_clock);
    const Batch batch = after(ErrorKind::RateLimited, std::chrono::seconds(1), std::chrono::milliseconds(0));
    QCOMPARE(notices.noticeFor(batch), u"the server limits the rate of requests; trying again"_s);
    QCOMPARE(sentenceFor(*batch.poll.error), u"the server limits the rate of requests; try again later"_s);
    m_clock.advance(std::chrono::minutes(2));
    QCOMPARE(notices.noticeFor(after(ErrorKind::RateLimited, std::chrono::seconds(1))), QString());
}

void tst_WaitNotices::batchesThatAskAgainAboutOneTimeAreOneReason()
{
    WaitNotices notices(m_clock);
    const Batch other = after(ErrorKind::RateLimited, std::chrono::milliseconds(120'300), std::chrono::minutes(2));
    QVERIFY(!notices.noticeFor(asked(std::chrono::minutes(2))).isEmpty());
    m_clock.advance(std::chrono::minutes(2));
    // It has not asked again yet.
    QCOMPARE(notices.noticeFor(other), QString());
    QVERIFY(!notices.noticeFor(asked(std::chrono::minutes(2))).isEmpty());
}

void tst_WaitNotices::faultsWithoutAnEnd()
{
    WaitNotices notices(m_clock);
    QCOMPARE(notices.noticeFor(after(ErrorKind::Offline, std::chrono::seconds(1))),
             u"the server cannot be reached; trying again"_s);
    m_clock.advance(std::chrono::minutes(10));
    QCOMPARE(notices.noticeFor(after(ErrorKind::Offline, std::chrono::seconds(60))), QString());
    QCOMPARE(notices.noticeFor(after(ErrorKind::ServerFault, std::chrono::seconds(1))),
             u"the server has a fault; trying again"_s);
}

void tst_WaitNotices::aFaultIsNoWaitThatWasAskedFor()
{
    WaitNotices notices(m_clock);
    QVERIFY(!notices.noticeFor(after(ErrorKind::ServerFault, std::chrono::hours(2), std::chrono::hours(2))).isEmpty());
    QCOMPARE(notices.noticeFor(after(ErrorKind::ServerFault, std::chrono::seconds(1))),
             u"the server has a fault; trying again"_s);
}

void tst_WaitNotices::aBatchThatIsNotDoneIsToldOnce()
{
    WaitNotices notices(m_clock);
    Batch batch = waiting(BatchStatus::Ongoing, u"ongoing"_s);
    QCOMPARE(notices.noticeFor(batch), u"b1: still running; waiting"_s);
    batch.head.finished = 3;
    batch.head.requested = 10;
    QCOMPARE(notices.noticeFor(batch), QString());
    QCOMPARE(WaitNotices(m_clock).noticeFor(batch), u"b1: still running, 3 of 10 finished; waiting"_s);
    // A person who sees the progress needs no word of it.
    QCOMPARE(WaitNotices(m_clock, true).noticeFor(batch), QString());
    // It may be asked again before anybody looks.
    batch.poll = {PollState::Fetching, {}, {}};
    QVERIFY(!WaitNotices(m_clock).noticeFor(batch).isEmpty());
    // Another batch has its own word.
    batch.ref.id = u"b2"_s;
    QVERIFY(!notices.noticeFor(batch).isEmpty());
}

void tst_WaitNotices::aWordOfTheServerIsToldOnce()
{
    WaitNotices notices(m_clock);
    const Batch canceled = waiting(BatchStatus::Unknown, u"canceled"_s);
    QCOMPARE(notices.noticeFor(canceled),
             u"b1: the server says 'canceled', which is neither completed nor failed; waiting"_s);
    QCOMPARE(notices.noticeFor(canceled), QString());
    QVERIFY(notices.noticeFor(waiting(BatchStatus::Unknown, u"expired"_s)).contains(u"'expired'"_s));
    QCOMPARE(WaitNotices(m_clock, true).noticeFor(waiting(BatchStatus::Unknown)),
             u"b1: the server does not say whether it is done; waiting"_s);
}

void tst_WaitNotices::whatIsDoneOrAskedIsSilent()
{
    WaitNotices notices(m_clock);
    Batch batch = waiting(BatchStatus::Ongoing);
    batch.poll = {PollState::Done, {}, {}};
    QCOMPARE(notices.noticeFor(batch), QString());
    batch.poll = {PollState::Fetching, {}, Error{ErrorKind::Offline, {}, 0, {}}};
    QCOMPARE(notices.noticeFor(batch), QString());
    // Nothing is known of it yet.
    batch.poll = {PollState::Waiting, {}, {}};
    batch.lastReply.reset();
    QCOMPARE(notices.noticeFor(batch), QString());
}

void tst_WaitNotices::durations_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<QString>("text");
    const auto add = [](std::chrono::milliseconds duration, const QString &text) {
        QTest::addRow("%s", qPrintable(text)) << duration << text;
    };
    add(std::chrono::milliseconds(1), u"1 s"_s);
    add(std::chrono::seconds(90), u"90 s"_s);
    add(std::chrono::milliseconds(119'001), u"2 min"_s);
    add(std::chrono::hours(1), u"60 min"_s);
    add(std::chrono::minutes(119), u"119 min"_s);
    add(std::chrono::hours(2), u"2 h"_s);
    add(std::chrono::minutes(150), u"2 h 30 min"_s);
    add(std::chrono::milliseconds(0), u"0 s"_s);
    add(std::chrono::seconds(121), u"2 min 1 s"_s);
    add(std::chrono::seconds(7199), u"119 min 59 s"_s);
    add(std::chrono::seconds(7201), u"2 h 1 s"_s);
    add(std::chrono::seconds(7261), u"2 h 1 min 1 s"_s);
    add(std::chrono::hours(24), u"24 h"_s);
}

void tst_WaitNotices::durations()
{
    QFETCH(std::chrono::milliseconds, duration);
    QFETCH(QString, text);
    QCOMPARE(durationText(duration), text);
}

ENROW_TEST(tst_WaitNotices, QCoreApplication)
#include "tst_WaitNotices.moc"
