// SPDX-License-Identifier: MIT
#include "cli/Sentences.h"
#include "cli/WaitNotices.h"
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
    void faultsWithoutAnEnd();
    void aFaultIsNoWaitThatWasAskedFor();
    void usualWaitsAreSilent();
    void durations_data();
    void durations();

private:
    // What a poller says after a fault.
    PollStatus after(ErrorKind kind, std::chrono::milliseconds wait, bool asked) const
    {
        Error error{kind, {}, 0, {}};
        if (asked)
            error.retryAfter = wait;
        return {PollState::BackingOff, m_clock.steady() + wait, error};
    }

    FakeClock m_clock;
};

void tst_WaitNotices::askedToWait()
{
    WaitNotices notices(m_clock);
    const QDateTime end = m_clock.wall().toLocalTime().addSecs(3600);
    const QString time =
        end.toString(end.date() == m_clock.wall().toLocalTime().date() ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
    const PollStatus asked = after(ErrorKind::RateLimited, std::chrono::hours(1), true);
    QCOMPARE(notices.noticeFor(asked), u"the server asked to wait 60 min; waiting until "_s + time);
    // Neither for the same batch nor for another one.
    QCOMPARE(notices.noticeFor(asked), QString());
    QCOMPARE(notices.noticeFor(after(ErrorKind::RateLimited, std::chrono::hours(2), true)), QString());
    // Once that time is over, another wait is news.
    m_clock.advance(std::chrono::hours(1));
    QVERIFY(notices.noticeFor(after(ErrorKind::RateLimited, std::chrono::hours(5), true))
                .startsWith(u"the server asked to wait 5 h; waiting until "_s));
    // Another day is named.
    m_clock.advance(std::chrono::hours(5));
    const QString late = notices.noticeFor(after(ErrorKind::RateLimited, std::chrono::hours(24), true));
    QVERIFY2(late.contains(m_clock.wall().toLocalTime().addDays(1).toString(u"yyyy-MM-dd HH:mm"_s)), qPrintable(late));
}

void tst_WaitNotices::faultsWithoutAnEnd()
{
    WaitNotices notices(m_clock);
    QCOMPARE(notices.noticeFor(after(ErrorKind::Offline, std::chrono::seconds(1), false)),
             u"the server cannot be reached; trying again"_s);
    m_clock.advance(std::chrono::minutes(10));
    QCOMPARE(notices.noticeFor(after(ErrorKind::Offline, std::chrono::seconds(60), false)), QString());
    QCOMPARE(notices.noticeFor(after(ErrorKind::ServerFault, std::chrono::seconds(1), false)),
             u"the server has a fault; trying again"_s);
}

void tst_WaitNotices::aFaultIsNoWaitThatWasAskedFor()
{
    WaitNotices notices(m_clock);
    QVERIFY(!notices.noticeFor(after(ErrorKind::ServerFault, std::chrono::hours(2), true)).isEmpty());
    QCOMPARE(notices.noticeFor(after(ErrorKind::ServerFault, std::chrono::seconds(1), false)),
             u"the server has a fault; trying again"_s);
}

void tst_WaitNotices::usualWaitsAreSilent()
{
    WaitNotices notices(m_clock);
    QCOMPARE(notices.noticeFor({PollState::Waiting, m_clock.steady() + std::chrono::seconds(30), {}}), QString());
    QCOMPARE(notices.noticeFor({PollState::Done, {}, {}}), QString());
    QCOMPARE(notices.noticeFor({PollState::Fetching, {}, Error{ErrorKind::Offline, {}, 0, {}}}), QString());
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
    add(std::chrono::seconds(7261), u"2 h 2 min"_s);
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
