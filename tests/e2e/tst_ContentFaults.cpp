// SPDX-License-Identifier: MIT
#include "support/FaultBench.h"

#include <QTest>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray general = R"("general": {"id": "a", "status": "completed"})";

QByteArray withStats(const QByteArray &stats)
{
    return "{" + general + R"(, "stats": {)" + stats + "}}";
}

QByteArray withResults(const QByteArray &results)
{
    return "{" + general + R"(, "results": )" + results + "}";
}

} // namespace

// What a person sees of a batch whose reply has the status of a success and a body that makes no sense, or little.
class tst_ContentFaults : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
    void stopsAfterFiveUnreadableReplies();
    void showsWhatCanBeRead_data();
    void showsWhatCanBeRead();
    void readsATextOf200Megabytes();
    void neverGoesBackToLess();
};

void tst_ContentFaults::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \r\n\t ");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>Please log in</body></html>");
    QTest::newRow("invalid UTF-8") << withResults("[{\"email\": \"\xff\xfe\"}]");
    QTest::newRow("100,000 arrays") << withResults(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QTest::newRow("100,000 arrays, open") << withResults(QByteArray(100'000, '['));
    QTest::newRow("NaN") << withStats(R"("finished": NaN)");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an error with status 200") << QByteArray(R"({"message": "Internal error"})");
    QTest::newRow("another batch") << QByteArray(completedBody).replace("\"a\"", "\"z\"");
}

void tst_ContentFaults::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, body);
    FaultyServer server;
    FaultBench bench(server);
    server.reply(FaultyServer::http(200, ongoingBody));
    QVERIFY(bench.watch(u"a"_s));
    const BatchHead head = bench.batch(u"a"_s).head;

    server.reply(FaultyServer::http(200, body));
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "unreadable-reply");
    QCOMPARE(bench.state(u"a"_s), PollState::BackingOff);
    QCOMPARE(bench.batch(u"a"_s).head, head);
    QCOMPARE(bench.rows(u"a"_s), 1u);
    QCOMPARE(server.requests().size(), 2);

    server.reply(FaultyServer::http(200, completedBody));
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(bench.rows(u"a"_s), 2u);
}

void tst_ContentFaults::stopsAfterFiveUnreadableReplies()
{
    using namespace std::chrono_literals;
    FaultyServer server;
    FaultBench bench(server, "http", {1ms, 1ms, 1ms, 1ms, 0.0});
    server.reply(FaultyServer::http(200, "<html>"));
    QVERIFY(bench.watch(u"a"_s));
    QTRY_COMPARE(bench.state(u"a"_s), PollState::Stopped);
    QCOMPARE(bench.error(u"a"_s), "unreadable-reply");
    QCOMPARE(server.requests().size(), 5);
}

void tst_ContentFaults::showsWhatCanBeRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<qint64>("finished"); // -1: unknown
    const auto rows = [](const char *name, const QByteArray &results, int rowCount, int skipped = 0) {
        QTest::newRow(name) << withResults(results) << rowCount << skipped << qint64(-1);
    };
    const auto stats = [](const char *name, const QByteArray &members, qint64 finished) {
        QTest::newRow(name) << withStats(members) << 0 << 0 << finished;
    };
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + withResults("[{}]") << 1 << 0 << qint64(-1);
    rows("lone surrogates", R"([{"email": "\ud83d", "custom": "\udc00x"}])", 1);
    rows("an object", R"({"0": {"email": "a@b.c"}})", 0);
    rows("null", "null", 0);
    rows("nulls and scalars among the rows", R"([null, {"index": "1"}, 7, "x", [], true, {"index": "2"}])", 2, 5);
    rows("a key of 1 MB", R"([{")" + QByteArray(1'000'000, 'k') + R"(": 1}])", 1);
    QByteArray keys;
    for (int key = 0; key < 10'000; ++key)
        keys += "\"k" + QByteArray::number(key) + "\": {\"x\": [" + QByteArray::number(key) + "]},";
    rows("10,000 unknown keys", "[{" + keys + R"("email": "a@b.c"}])", 1);
    rows("duplicate keys", R"([{"email": "a@b.c", "email": "d@e.f", "custom": 1, "custom": {}}])", 1);
    QTest::newRow("results twice") << "{" + general + R"(, "results": [{}, {}, {}], "results": [{}]})" << 1 << 0
                                   << qint64(-1);
    stats("10^30", R"("finished": 1000000000000000000000000000000)", -1);
    stats("10^30 with an exponent", R"("finished": 1e30)", -1);
    stats("1e308", R"("finished": 1e308, "requested": -1e308)", -1);
    stats("1e999999999999", R"("finished": 1e999999999999)", -1);
    stats("-5 of 3", R"("finished": -5, "requested": 3)", -1);
    stats("5 of 3", R"("finished": 5, "requested": 3)", 5);
    stats("credits beyond all bounds", R"("finished": 1, "credits_cost": 1e300)", 1);
    stats("stats of other types", R"("finished": [1], "requested": {"a": 1}, "credits_cost": [null])", -1);
}

void tst_ContentFaults::showsWhatCanBeRead()
{
    QFETCH(QByteArray, body);
    QFETCH(int, rows);
    QFETCH(int, skipped);
    QFETCH(qint64, finished);
    FaultyServer server;
    FaultBench bench(server);
    server.reply(FaultyServer::http(200, body));
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "none");
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(int(bench.rows(u"a"_s)), rows);
    const Batch &batch = bench.batch(u"a"_s);
    QCOMPARE(batch.head.resultRows, rows);
    QCOMPARE(batch.head.skippedRows, skipped);
    QCOMPARE(batch.head.finished.value_or(-1), finished);
    QCOMPARE(*batch.raw, body);
    QCOMPARE(server.requests().size(), 1);

    server.reply(FaultyServer::http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")));
    QVERIFY(bench.watch(u"b"_s));
    QCOMPARE(bench.rows(u"b"_s), 2u);
}

void tst_ContentFaults::readsATextOf200Megabytes()
{
    constexpr int length = 200'000'000;
    FaultyServer server;
    FaultBench bench(server, "http", onlyByHand(), CallLimits().maxBody);
    server.reply(FaultyServer::http(200, withResults(R"([{"email": ")" + QByteArray(length, 'x') + R"("}])")));
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "none");
    QCOMPARE(bench.batch(u"a"_s).chunk->field(0, ResultField::Email).size(), size_t(length));
}

// A provider that forgets an old batch does not take away what is held.
void tst_ContentFaults::neverGoesBackToLess()
{
    FaultyServer server;
    FaultBench bench(server);
    server.reply(FaultyServer::http(200, completedBody));
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.rows(u"a"_s), 2u);
    const auto chunk = bench.batch(u"a"_s).chunk;
    for (const QByteArray &reply :
         {FaultyServer::http(200, withResults("null")), FaultyServer::http(200, ongoingBody),
          FaultyServer::http(200, withStats(R"("finished": 0)")), FaultyServer::http(404, "{}"),
          FaultyServer::http(200, "<html>"), FaultyServer::http(500, {}), QByteArray()}) {
        server.reply(reply);
        QVERIFY(bench.poll(u"a"_s));
        QCOMPARE(bench.batch(u"a"_s).chunk, chunk);
        QCOMPARE(bench.batch(u"a"_s).head.status, BatchStatus::Completed);
    }
}

QTEST_GUILESS_MAIN(tst_ContentFaults)
#include "tst_ContentFaults.moc"
