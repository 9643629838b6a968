// SPDX-License-Identifier: MIT
#include "e2e/HttpBytes.h"
#include "support/Gzip.h"
#include "support/PollFault.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using Then = WireReply::Then;

namespace
{

const QByteArray gzipped = "Content-Encoding: gzip\r\n";

const QString connectionClosed = u"Enrow cannot be reached. Check your network connection."_s;
const QString silence = u"Enrow did not answer in time."_s;
const QString tooLarge = u"The reply is too large to read. Split the work into smaller batches."_s;

QString unreadable(const QString &why)
{
    return u"The reply could not be read (%1). Refresh to ask again."_s.arg(why);
}

const QString cut = unreadable(u"Connection closed"_s);
const QString cutText = unreadable(u"A string is opened, but never closed"_s);
const QString notPacked = unreadable(u"it came packed as gzip and cannot be unpacked"_s);
const QString empty = unreadable(u"the answer is empty"_s);

QByteArray head(const QByteArray &headers)
{
    return FaultyServer::head(200, headers);
}

QByteArray length(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

} // namespace

// What a person sees of a batch when its reply breaks on the way; one row a fault.
class tst_TransportFaults : public QObject
{
    Q_OBJECT

private slots:
    void leavesTheBatchAsItWas_data()
    {
        QTest::addColumn<PollFault>("fault");
        addSilentRows();
        addClosedRows(true);
        addClosedRows(false);
        addFramingRows();
        addCompressionRows();
        addLargeRows();
    }

    void leavesTheBatchAsItWas()
    {
        QFETCH(PollFault, fault);
        FaultCheck(fault).run();
    }

    void readsWhatIsWholeAllTheSame_data();
    void readsWhatIsWholeAllTheSame();

private:
    static void add(const char *name, const PollFault &fault) { QTest::newRow(name) << fault; }

    static void closedRow(const char *name, const QByteArray &bytes, const QString &sentence, int status)
    {
        add(name, {{bytes}, sentence, status});
    }

    static void addSilentRows()
    {
        const auto silent = [](const char *name, WireReply reply, const QString &sentence, int status) {
            PollFault fault{std::move(reply), sentence, status};
            fault.hasty = true;
            add(name, fault);
        };
        const auto open = [](const QByteArray &bytes) { return WireReply{bytes, Then::KeepOpen}; };
        silent("no answer", open({}), silence, 0);
        silent("half a header and no more", open("HTTP/1.1 200 OK\r\nServ"), silence, 0);
        silent("half a body and no more", open(head(length(5000)) + ongoingBody), silence, 200);
        silent("a length that is negative", open(head(length(-5)) + "{"), silence, 200);
        silent("a chunk size beyond 64 bits", open(head(chunked) + "fffffffffffffffff\r\n"), silence, 200);
        silent("a chunk size that is negative", open(head(chunked) + "-5\r\n" + ongoingBody), silence, 200);
        const QByteArray headers = ("X-A: " + QByteArray(1000, 'b') + "\r\n").repeated(2000);
        silent("2 MB of headers and no end", open("HTTP/1.1 200 OK\r\n" + headers), silence, 0);
        // Bytes that keep coming put off every end but the deadline.
        silent("a drip", {head(length(100'000)), Then::Drip}, silence, 200);
        silent("a drip in a header", {"HTTP/1.1 200 OK\r\nServ", Then::Drip}, silence, 0);
        WireReply slow{head({}), Then::Drip};
        slow.dripEvery = std::chrono::seconds(1);
        PollFault fault{slow, silence, 200};
        fault.whole = std::chrono::milliseconds(1500);
        add("one byte a second", fault);
    }

    // A request whose connection ends before the reply's headers do is sent once more, on a connection of its own.
    static void addClosedRows(bool isKept)
    {
        const QByteArray beginning = ongoingBody.chopped(9);
        const auto row = [isKept](const char *name, const QByteArray &bytes, const QString &sentence, int status,
                                  int requests, bool closes = false) {
            PollFault fault{{bytes}, sentence, status};
            fault.requests = requests;
            fault.isKept = isKept;
            fault.closes = closes;
            add(qPrintable(QLatin1StringView(name) + (isKept ? " of a kept connection"_L1 : " of a new connection"_L1)),
                fault);
        };
        // The first request of a kept connection arrives, because that was accepted before.
        row("close, with nothing read", {}, connectionClosed, 0, isKept ? 1 : 0, true);
        row("close, with nothing said", {}, connectionClosed, 0, 2);
        row("close in the status line", "HTTP/1.1 2", connectionClosed, 0, 2);
        row("close in a header", "HTTP/1.1 200 OK\r\nContent-Le", connectionClosed, 0, 2);
        row("close after a 100", FaultyServer::head(100, {}), connectionClosed, 0, 2);
        row("words that are no HTTP, and close", "220 mail.example.org ESMTP\r\n", connectionClosed, 0, 2);
        row("close before the body", head(length(5000)), cut, 200, 1);
        row("close in the body", head(length(5000)) + ongoingBody, cut, 200, 1);
        row("close in a chunk", head(chunked) + "ff0\r\n" + beginning, cut, 200, 1);
        row("close between chunks", head(chunked) + "8\r\n" + beginning.first(8) + "\r\n", cut, 200, 1);
        row("close before the last chunk", head(chunked) + "8\r\n{\"a\": 1}\r\n", cut, 200, 1);
        row("close in a body without a length", head({}) + beginning, cutText, 200, 1);
    }

    static void addFramingRows()
    {
        const QByteArray two = length(20) + length(5000);
        closedRow("a length too short", head(length(20)) + ongoingBody, cutText, 200);
        closedRow("two lengths, the first short", head(two) + ongoingBody, cutText, 200);
        closedRow("two lengths, the second short", head(length(5000) + length(20)) + ongoingBody, cut, 200);
        closedRow("length 0", head(length(0)) + ongoingBody, empty, 200);
        closedRow("a chunk size that is no number", head(chunked) + "size\r\n" + ongoingBody, empty, 200);
        closedRow("a chunk longer than its size", head(chunked) + "8\r\n" + ongoingBody + "\r\n0\r\n\r\n", cutText,
                  200);
    }

    static void addCompressionRows()
    {
        const QByteArray good = gzip(ongoingBody);
        closedRow("gzip that is cut", http(200, good.first(good.size() / 2), gzipped), cutText, 200);
        closedRow("gzip that is cut in its head", http(200, good.first(5), gzipped), empty, 200);
        closedRow("gzip that is corrupt", http(200, QByteArray(good).replace(20, 8, "corrupt!"), gzipped), notPacked,
                  200);
        closedRow("gzip that is plain text", http(200, ongoingBody, gzipped), notPacked, 200);
    }

    static void addLargeRows()
    {
        const auto large = [](const char *name, const WireReply &reply) {
            add(name, {reply, tooLarge, 200, PollState::Stopped});
        };
        const QByteArray megabyte(1 << 20, ' ');
        large("a body above the cap", {head(length(8 << 20)), Then::Close, megabyte, 8});
        large("a body above the cap, without a length", {head({}), Then::Close, megabyte, 8});
        large("a body above the cap, in chunks", {head(chunked), Then::Close, "100000\r\n" + megabyte + "\r\n", 8});
        large("a bomb of 1 GiB", {http(200, gzipBomb(qint64(1) << 30), gzipped)});
    }
};

void tst_TransportFaults::readsWhatIsWholeAllTheSame_data()
{
    QTest::addColumn<QByteArray>("reply");
    const QByteArray chunks = "5\r\n" + completedBody.first(5) + "\r\n" +
                              QByteArray::number(completedBody.size() - 5, 16) + ";extension=1\r\n" +
                              completedBody.mid(5) + "\r\n0\r\nX-Trailer: 1\r\n\r\n";
    const QByteArray size = length(completedBody.size());
    QTest::newRow("no length") << head({}) + completedBody;
    QTest::newRow("a length that is no number") << head("Content-Length: many\r\n") + completedBody;
    QTest::newRow("the same length twice") << head(size + size) + completedBody;
    QTest::newRow("chunks") << head(chunked) + chunks;
    QTest::newRow("chunks and a length") << head(chunked + length(3)) + chunks;
    QTest::newRow("a 100 before") << FaultyServer::head(100, {}) + http(200, completedBody);
    QTest::newRow("gzip") << http(200, gzip(completedBody), gzipped);
}

void tst_TransportFaults::readsWhatIsWholeAllTheSame()
{
    QFETCH(QByteArray, reply);
    FaultyServer server;
    FaultBench bench(server);
    server.reply(reply);
    QVERIFY(bench.watch(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "none");
    QCOMPARE(bench.state(u"a"_s), PollState::Done);
    QCOMPARE(bench.rows(u"a"_s), 2u);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(bench.poll(u"a"_s));
    QCOMPARE(bench.error(u"a"_s), "none");
    QCOMPARE(server.requests().size(), 2);
}

ENROW_TEST(tst_TransportFaults, QCoreApplication)
#include "tst_TransportFaults.moc"
