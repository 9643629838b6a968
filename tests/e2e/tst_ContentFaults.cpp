// SPDX-License-Identifier: MIT
#include "support/PollFault.h"
#include "support/TestProgram.h"

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
    void noNumberOfPagesEndsABatch();
    void showsWhatCanBeRead_data();
    void showsWhatCanBeRead();
    void readsATextOf60Megabytes();
    void neverGoesBackToLess();
};

void tst_ContentFaults::refusesWhatIsNoReply_data()
{
    QTest::addColumn<PollFault>("fault");
    const auto row = [](const char *name, const QByteArray &body, const char *why) {
        const QString sentence = u"The reply could not be read (%1). Refresh to ask again."_s;
        QTest::newRow(name) << PollFault{{FaultyServer::http(200, body)}, sentence.arg(QLatin1StringView(why)), 200};
    };
    row("empty", {}, "the answer is empty");
    row("white space", " \r\n\t ", "no JSON found");
    row("byte order mark", "\xef\xbb\xbf", "no JSON found");
    row("invalid UTF-8", withResults("[{\"email\": \"\xff\xfe\"}]"), "The input is not valid UTF-8");
    row("100,000 arrays", withResults(QByteArray(100'000, '[') + QByteArray(100'000, ']')), "nested too deeply");
    row("100,000 arrays, open", withResults(QByteArray(100'000, '[')), "nested too deeply");
    row("NaN", withStats(R"("finished": NaN)"), "an unexpected token");
    for (const QByteArray &page : {"<!DOCTYPE html><html><title>Please log in</title></html>"_ba, "[]"_ba, "null"_ba,
                                   "Please log in"_ba, "\xef\xbb\xbf<html><h1>Please log in</h1></html>"_ba,
                                   R"({"message": "Internal error"})"_ba, "{}"_ba, R"({"general": null})"_ba}) {
        const QString who = page.contains("log in</")         ? u"Please log in"_s
                            : page.contains("Internal error") ? u"Internal error"_s
                                                              : u"HTTP 200"_s;
        QTest::addRow("not the API's: %s", page.constData())
            << PollFault{{FaultyServer::http(200, page)},
                         u"Something between this computer and Enrow answered instead (%1)."_s.arg(who),
                         200};
    }
    row("another batch", QByteArray(completedBody).replace("\"a\"", "\"z\""), "the reply is about another batch");
}

void tst_ContentFaults::refusesWhatIsNoReply()
{
    QFETCH(PollFault, fault);
    FaultCheck(fault).run();
}

void tst_ContentFaults::stopsAfterFiveUnreadableReplies()
{
    using namespace std::chrono_literals;
    FaultyServer server;
    FaultBench bench(server, "http", {1ms, 1ms, 1ms, 1ms, 0.0});
    server.reply(FaultyServer::http(200, {}));
    QVERIFY(bench.watch(u"a"_s));
    QTRY_COMPARE(bench.state(u"a"_s), PollState::Stopped);
    QCOMPARE(bench.sentence(u"a"_s), u"The reply could not be read (the answer is empty). Refresh to ask again."_s);
    QCOMPARE(server.requests().size(), 5);

    server.reply(FaultyServer::http(200, completedBody));
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(server.requests().size(), 6);
}

void tst_ContentFaults::noNumberOfPagesEndsABatch()
{
    using namespace std::chrono_literals;
    FaultyServer server;
    FaultBench bench(server, "http", {1ms, 1ms, 1ms, 1ms, 0.0});
    std::vector<WireReply> replies;
    for (const int status : {200, 400, 403, 404, 405, 413, 500, 200, 401, 402, 422, 511})
        replies.push_back({FaultyServer::http(status, "<html>")});
    replies.push_back({FaultyServer::http(302, {}, "Location: http://sign-in.invalid/\r\n")});
    replies.push_back({FaultyServer::http(200, completedBody)});
    server.reply(replies);
    QVERIFY(bench.watch(u"a"_s));
    QTRY_COMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(bench.rows(u"a"_s), 2u);
    QCOMPARE(size_t(server.requests().size()), replies.size());
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
    const QByteArray megabyte(1'000'000, 'k');
    rows("keys of 1 MB", R"([{")" + megabyte + R"(": 1, ")" + megabyte + R"(2": {}, "index": "5"}])", 1);
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
    QCOMPARE(bench.sentence(u"a"_s), QString());
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(int(bench.rows(u"a"_s)), rows);
    const Batch &batch = bench.batch(u"a"_s);
    QCOMPARE(batch.head.resultRows, rows);
    QCOMPARE(batch.head.skippedRows, skipped);
    QCOMPARE(batch.head.finished.value_or(-1), finished);
    QCOMPARE(*batch.raw, body);
    QCOMPARE(server.requests().size(), 1);

    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    server.reply(FaultyServer::http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")));
    QVERIFY(bench.watch(u"b"_s));
    QCOMPARE(bench.rows(u"b"_s), 2u);
    QCOMPARE(server.requests().size(), 3);
}

// Sent piece by piece, so that only the client holds it.
void tst_ContentFaults::readsATextOf60Megabytes()
{
    constexpr int pieces = 60;
    const QByteArray piece(1'000'000, 'x');
    const QByteArray beginning = "{" + general + R"(, "results": [{"email": ")";
    const QByteArray end = R"("}]})";
    const qint64 length = beginning.size() + pieces * piece.size() + end.size();
    FaultyServer server;
    FaultBench bench(server);
    server.reply({{FaultyServer::head(200, "Content-Length: " + QByteArray::number(length) + "\r\n") + beginning,
                   WireReply::Then::Close, piece, pieces, end}});
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.sentence(u"a"_s), QString());
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(bench.batch(u"a"_s).chunk->text(0, ColumnId::Email).size(), size_t(pieces * piece.size()));
    QCOMPARE(server.requests().size(), 1);

    server.reply(FaultyServer::http(200, QByteArray(completedBody).replace("\"a\"", "\"b\"")));
    QVERIFY(bench.watch(u"b"_s));
    QCOMPARE(bench.rows(u"b"_s), 2u);
    QCOMPARE(server.requests().size(), 2);
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

ENROW_TEST(tst_ContentFaults, QCoreApplication)
#include "tst_ContentFaults.moc"
