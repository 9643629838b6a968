// SPDX-License-Identifier: MIT
#include "support/FaultBench.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = WireReply::Then;

namespace
{

QByteArray progress(int finished)
{
    return FaultyServer::http(200, R"({"general": {"id": "a", "status": "ongoing"}, "stats": {"requested": 100,
        "finished": )" + QByteArray::number(finished) +
                                       "}}");
}

} // namespace

// What a person sees of a batch when time jumps, the machine sleeps, or the network goes away and comes back.
class tst_TimeFaults : public QObject
{
    Q_OBJECT

private slots:
    void mindsNoClockThatIsSet_data()
    {
        QTest::addColumn<qint64>("jump"); // seconds
        QTest::newRow("back an hour") << qint64(-3600);
        QTest::newRow("back to 1970") << qint64(-1767322000);
        QTest::newRow("forward an hour") << qint64(3600);
        QTest::newRow("forward ten years") << qint64(315576000);
    }

    void mindsNoClockThatIsSet()
    {
        QFETCH(qint64, jump);
        FaultyServer server;
        FaultBench bench(server, "http", {2s, 30s, 1s, 60s, 0.0});
        server.reply(progress(10), Then::KeepOpen);
        QVERIFY(bench.watch(u"a"_s));
        bench.clock.set(std::chrono::seconds(jump));
        for (const int finished : {15, 20}) {
            bench.clock.advance(10s);
            server.reply(progress(finished), Then::KeepOpen);
            QVERIFY(bench.poll(u"a"_s));
        }

        const Batch &batch = bench.batch(u"a"_s);
        QCOMPARE(batch.poll.nextPoll, std::optional(bench.clock.steady() + 2s));
        QCOMPARE(batch.rate.timeLeft(bench.clock.steady()), std::optional(160s));
        QCOMPARE(batch.lastReply, std::optional(bench.clock.wall()));
        QCOMPARE(server.requests().size(), 3);

        // A date to wait for is counted from the server's own, whatever the clock here says.
        server.reply(FaultyServer::http(429, {},
                                        "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n"
                                        "Retry-After: Fri, 02 Jan 2026 03:05:35 GMT\r\n"),
                     Then::KeepOpen);
        QVERIFY(bench.poll(u"a"_s));
        QCOMPARE(bench.sentence(u"a"_s), u"Enrow asked to slow down (HTTP 429)."_s);
        QCOMPARE(batch.poll.nextPoll, std::optional(bench.clock.steady() + 90s));
        QCOMPARE(batch.head.finished, std::optional<qint64>(20));

        server.reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        QVERIFY(bench.poll(u"a"_s));
        QCOMPARE(bench.state(u"a"_s), PollState::Done);
        QCOMPARE(bench.sentence(u"a"_s), QString());
        QCOMPARE(server.requests().size(), 5);
    }

    void asksSoonAfterAShortTroubleOnTheWay();

    // The timers stand still with the machine, or fire at once when it wakes: either way one poll comes, and no more.
    void goesOnAfterAnHourOfSleep()
    {
        FaultyServer server;
        FaultBench bench(server, "http", {50ms, 1h, 1s, 60s, 0.0});
        server.reply({{progress(10), Then::KeepOpen}, {progress(10), Then::KeepOpen}, {{}, Then::KeepOpen}});
        QVERIFY(bench.watch(u"a"_s));
        bench.clock.advance(1h);
        QTRY_COMPARE(bench.state(u"a"_s), PollState::Fetching);
        QTRY_COMPARE(server.requests().size(), 3);
        const Batch &batch = bench.batch(u"a"_s);
        QCOMPARE(batch.rate.timeLeft(bench.clock.steady()), std::nullopt);
        QCOMPARE(bench.sentence(u"a"_s), QString());
        QCOMPARE(server.openConnections(), 1);

        server.release(FaultyServer::http(200, completedBody));
        QTRY_COMPARE(bench.state(u"a"_s), PollState::Done);
        QCOMPARE(bench.rows(u"a"_s), 2u);
        QCOMPARE(server.requests().size(), 3);
    }

    void recoversWhenTheConnectionComesBack()
    {
        FaultyServer server;
        FaultBench bench(server, "http", {20ms, 20ms, 20ms, 40ms, 0.0});
        server.reply(progress(10), Then::KeepOpen);
        QVERIFY(bench.watch(u"a"_s));
        server.goAway();
        QTRY_COMPARE(bench.state(u"a"_s), PollState::BackingOff);
        QTRY_COMPARE(bench.sentence(u"a"_s), u"Enrow cannot be reached. "
                                             u"Check your network connection."_s);
        QCOMPARE(bench.batch(u"a"_s).head.finished, std::optional<qint64>(10));
        const qsizetype before = server.requests().size();

        server.reply(FaultyServer::http(200, completedBody), Then::KeepOpen);
        server.comeBack();
        QTRY_COMPARE(bench.state(u"a"_s), PollState::Done);
        QCOMPARE(bench.sentence(u"a"_s), QString());
        QCOMPARE(bench.rows(u"a"_s), 2u);
        QCOMPARE(server.requests().size() - before, 1);
    }
};

// A gateway shows its pages for a while, about one batch longer than about the other.
void tst_TimeFaults::asksSoonAfterAShortTroubleOnTheWay()
{
    FaultyServer server;
    FaultBench bench(server, "http", {24h, 24h, 24h, 24h, 0.0});
    server.reply(FaultyServer::http(404, "<title>404 Not Found</title>", "Server: nginx\r\n"), Then::KeepOpen);
    QVERIFY(bench.watch(u"a"_s));
    QVERIFY(bench.watch(u"b"_s));
    QCOMPARE(bench.state(u"a"_s), PollState::BackingOff);
    QCOMPARE(bench.sentence(u"b"_s),
             u"Something between this computer and Enrow answered instead (nginx: 404 Not Found)."_s);

    server.reply({{FaultyServer::http(200, completedBody), Then::KeepOpen},
                  {FaultyServer::http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")), Then::KeepOpen}});
    QVERIFY(bench.poll(u"a"_s));
    QTRY_COMPARE(bench.state(u"b"_s), PollState::Done); // though its own wait is a day
    QCOMPARE(server.requests().size(), 4);
}

ENROW_TEST(tst_TimeFaults, QCoreApplication)
#include "tst_TimeFaults.moc"
