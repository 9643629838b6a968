// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"
#include "support/RandomReply.h"
#include "support/ReplyFixtures.h"
#include "support/SlowDecoder.h"
#include "support/TestProgram.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject decodedDump(BatchKind kind, const QByteArray &body)
{
    const Result<BatchReply> reply = decodeBatchReply(kind, body);
    return reply ? dumpOf(reply.value()) : QJsonObject();
}

// QJsonDocument sorts keys and rewrites numbers: `custom` is compared as what it means where it holds JSON.
QJsonValue canonicalCustom(const QJsonValue &custom)
{
    const QString text = custom.toString();
    const QJsonDocument array = QJsonDocument::fromJson("[" + text.toUtf8() + "]");
    return array.array().size() == 1 ? QJsonValue(SlowDecoder::compact(array[0])) : custom;
}

QJsonObject withCanonicalCustom(QJsonObject dump)
{
    for (auto entry = dump.begin(); entry != dump.end(); ++entry) {
        if (entry.key() == u"custom")
            *entry = canonicalCustom(*entry);
        if (entry.key() != u"rows")
            continue;
        QJsonArray rows = entry->toArray();
        for (QJsonValueRef row : rows)
            row = withCanonicalCustom(row.toObject());
        *entry = rows;
    }
    return dump;
}

// JSON written with single quotes.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray longReply(int rows)
{
    QJsonArray results;
    for (int i = 0; i < rows; ++i)
        results.append(QJsonObject{{u"index"_s, QString::number(i)},
                                   {u"qualification"_s, u"valid"_s},
                                   {u"email"_s, u"someone%1@example.org"_s.arg(i)},
                                   {u"custom"_s, QString(100, u'x')}});
    return QJsonDocument(QJsonObject{{u"general"_s, QJsonObject()},
                                     {u"results"_s, results},
                                     {u"stats"_s, QJsonObject{{u"requested"_s, rows}}}})
        .toJson();
}

} // namespace

class tst_ReplyDecoder : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryDialect_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        for (const ReplyFixture &fixture : readableReplies())
            QTest::newRow(qPrintable(fixture.name)) << int(*fixture.kind) << fixture.body << fixture.expected;
    }

    void readsEveryDialect()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        const QJsonDocument expectedDump = QJsonDocument::fromJson(expected);
        QVERIFY2(expectedDump.isObject(), "the fixture lacks its .expected.json");

        const Result<BatchReply> reply = decodeBatchReply(BatchKind(kind), body);
        QVERIFY2(reply.ok(), qPrintable(reply.ok() ? QString() : reply.error().detail));
        QCOMPARE(jsonOf(dumpOf(reply.value())), jsonOf(expectedDump.object()));
        QCOMPARE(reply.value().kind, BatchKind(kind));
        QCOMPARE(*reply.value().raw, body);
        QCOMPARE(reply.value().head.resultRows, reply.value().chunk ? reply.value().chunk->rowCount() : 0);
    }

    void agreesWithASecondDecoder_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("body");
        for (const ReplyFixture &fixture : readableReplies()) {
            // QJsonDocument cannot tell how a number was written, and leaves halves of surrogate pairs as they are.
            if (fixture.name.contains(u"exact") || fixture.name.contains(u"surrogates") ||
                fixture.name.contains(u"numbers-as-texts"))
                continue;
            for (const BatchKind kind : allBatchKinds) {
                QTest::newRow(qPrintable(fixture.name + u" as "_s + nameOf(kind))) << int(kind) << fixture.body;
            }
        }
    }

    void agreesWithASecondDecoder()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, body);
        QCOMPARE(jsonOf(withCanonicalCustom(decodedDump(BatchKind(kind), body))),
                 jsonOf(withCanonicalCustom(SlowDecoder(BatchKind(kind)).dumpOf(body))));
    }

    void agreesWithASecondDecoderOnRandomReplies()
    {
        RandomReply replies(20231);
        int readable = 0;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray body = replies.next();
            const BatchKind kind = allBatchKinds[size_t(i) % allBatchKinds.size()];
            const QJsonObject decoded = decodedDump(kind, body);
            const QByteArray ours = jsonOf(withCanonicalCustom(decoded));
            const QByteArray theirs = jsonOf(withCanonicalCustom(SlowDecoder(kind).dumpOf(body)));
            QVERIFY2(ours == theirs, "reply\n" + body + "\nours\n" + ours + "theirs\n" + theirs);
            readable += decoded.isEmpty() ? 0 : 1;
        }
        QVERIFY2(readable > 2000, "most random replies should be readable");
    }

    void countsValidRowsWithWhatWasSearched()
    {
        const auto valid = [](BatchKind kind, const QByteArray &results) {
            return decodeBatchReply(kind, R"({"general":{},"results":)" + results + '}')->head.validRows;
        };
        const auto rows = [](qint64 count) { return std::optional(count); };
        QCOMPARE(valid(BatchKind::EmailFinder, R"([{"qualification":"VALID","email":"a@b.example"},
                                                   {"qualification":"invalid","email":"c@d.example"}])"),
                 rows(1));
        QCOMPARE(
            valid(BatchKind::EmailVerifier, R"([{"qualification":"valid","email":null},{"qualification":"valid"}])"),
            rows(0));
        QCOMPARE(valid(BatchKind::PhoneFinder, R"([{"qualification":"found","number":"+31 20 1"},
                                                   {"qualification":"found","email":"a@b.example"}])"),
                 rows(1));
        QCOMPARE(valid(BatchKind::EmailFinder, "[]"), rows(0));
        QCOMPARE(valid(BatchKind::EmailFinder, "null"), std::optional<qint64>());
    }

    void takesTheBodyWithoutChangingTheCallersCopy()
    {
        const QByteArray body = longReply(2);
        const QByteArray shared = body;
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, shared);
        QVERIFY(reply.ok());
        QCOMPARE(shared.constData(), body.constData());
        QCOMPARE(*reply.value().raw, body);
    }

    void readsBodiesThatAreNotTheirOwnMemory()
    {
        const std::string text = longReply(3).toStdString();
        const auto body = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
        QCOMPARE(decodeBatchReply(BatchKind::EmailFinder, body).value().chunk->rowCount(), 3u);
        QCOMPARE(decodeBatchReply(BatchKind::EmailFinder, ("xx" + body).sliced(2)).value().chunk->rowCount(), 3u);
    }

    void readsLongReplies_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("a full batch") << 5000;
        QTest::newRow("more than the parser keeps") << 120'000;
        QTest::newRow("short again") << 1;
    }

    void readsLongReplies()
    {
        QFETCH(int, rows);
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, longReply(rows));
        QVERIFY(reply.ok());
        QCOMPARE(reply.value().head.resultRows, rows);
        const uint32_t last = uint32_t(rows - 1);
        QCOMPARE(reply.value().chunk->text(last, ColumnId::Index), QByteArray::number(rows - 1).toStdString());
    }

    // The last row shows that all of them are there, in whatever pass they were read.
    void rowsAreBoundedByWhatWasRequested_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QByteArray>("before"); // `results`
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("refusal"); // empty: read
        const QByteArray none;
        QTest::newRow("as many as are read of any batch") << 100'000 << none << none << QString();
        QTest::newRow("one more, nothing requested")
            << 100'001 << none << none << u"100001 rows, and it does not say how many were requested"_s;
        QTest::newRow("one more, 1 requested before")
            << 100'001 << quoted("'stats':{'requested':1},") << none << u"100001 rows for 1 requested"_s;
        QTest::newRow("one more, 1 requested after")
            << 100'001 << none << quoted(",'stats':{'requested':1}") << u"100001 rows for 1 requested"_s;
        QTest::newRow("ten times as many, said before")
            << 150'000 << quoted("'stats':{'requested':15000},") << none << QString();
        QTest::newRow("ten times as many, said after")
            << 150'000 << none << quoted(",'stats':{'requested':15000}") << QString();
        QTest::newRow("said twice, the last one counts")
            << 150'000 << quoted("'stats':{'requested':15000},") << quoted(",'stats':{'requested':14999}")
            << u"150000 rows for 14999 requested"_s;
        QTest::newRow("whatever it says of itself") << 1'000'001 << quoted("'stats':{'requested':1000000000},") << none
                                                    << u"1000001 rows for 1000000000 requested"_s;
        QTest::newRow("results that do not count")
            << 150'000 << none << quoted(",'results':[{},{'index':'149999'}]") << QString();
    }

    void rowsAreBoundedByWhatWasRequested()
    {
        QFETCH(int, rows);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, refusal);
        const QByteArray body = '{' + before + quoted("'results':[") + QByteArray("{},").repeated(rows - 1) +
                                quoted("{'index':'") + QByteArray::number(rows - 1) + quoted("'}]") + after + '}';
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, body);
        QCOMPARE(reply.ok() ? QString() : reply.error().detail, refusal);
        if (!refusal.isEmpty()) {
            QCOMPARE(reply.error().kind, ErrorKind::ReplyTooLarge);
            return;
        }
        const ResultChunk &chunk = *reply.value().chunk;
        QCOMPARE(reply.value().head.resultRows, qint64(chunk.rowCount()));
        QCOMPARE(chunk.text(chunk.rowCount() - 1, ColumnId::Index), QByteArray::number(rows - 1).toStdString());
    }

    // Entries that are no rows count as well: they take as much time.
    void entriesThatAreNoRowsAreBoundedToo()
    {
        const QByteArray body = quoted("{'results':[") + QByteArray("\"\\n\",").repeated(100'000) + quoted("{}]}");
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, body);
        QVERIFY(!reply.ok());
        QCOMPARE(reply.error().kind, ErrorKind::ReplyTooLarge);
    }

    void malformedRowsBeyondTheBoundAreMalformed()
    {
        const QByteArray body = quoted("{'results':[") + QByteArray("{},").repeated(100'001) + quoted("{'a':}]}");
        QCOMPARE(decodeBatchReply(BatchKind::EmailFinder, body).error().kind, ErrorKind::UnreadableReply);
    }

    void stopsWhenToldTo()
    {
        std::stop_source stop;
        stop.request_stop();
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, longReply(1), stop.get_token());
        QVERIFY(!reply.ok());
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    }

    // Whenever the stop comes, the answer is a whole reply or none.
    void stopsInTheMiddle()
    {
        const QByteArray body = longReply(20'000);
        std::stop_source stop;
        std::optional<Result<BatchReply>> reply;
        std::thread worker([&] { reply = decodeBatchReply(BatchKind::EmailFinder, body, stop.get_token()); });
        stop.request_stop();
        worker.join();
        QVERIFY(reply->ok() ? reply->value().head.resultRows == 20'000 : reply->error().kind == ErrorKind::Cancelled);
    }

    void decodesOnSeveralThreadsAtOnce()
    {
        const QList<ReplyFixture> fixtures = readableReplies();
        std::atomic<int> differences = 0;
        std::vector<std::thread> workers;
        for (int i = 0; i < 4; ++i) {
            workers.emplace_back([&] {
                for (const ReplyFixture &fixture : fixtures) {
                    const QJsonObject expected = QJsonDocument::fromJson(fixture.expected).object();
                    differences += decodedDump(*fixture.kind, fixture.body) == expected ? 0 : 1;
                }
            });
        }
        for (std::thread &worker : workers)
            worker.join();
        QCOMPARE(differences.load(), 0);
    }

    void givesARowAsItCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("json");
        const QByteArray body =
            quoted("{'general':{'results':[{'no':1}]},'results':[ null, { 'a' : [1.0, {'b':'}'}] } ,"
                   "\n[{'no':2}], {'c':'\\u00e9'}\t], 'stats':{}}");
        QTest::newRow("first") << body << 0 << quoted("{ 'a' : [1.0, {'b':'}'}] }");
        QTest::newRow("second") << body << 1 << quoted("{'c':'\\u00e9'}");
        QTest::newRow("none") << body << 2 << QByteArray();
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + body << 1 << quoted("{'c':'\\u00e9'}");
        QTest::newRow("last results count")
            << quoted("{'results':[{'a':1}],'results':[{'b':2}]}") << 0 << quoted("{'b':2}");
        QTest::newRow("last results are none") << quoted("{'results':[{'a':1}],'results':0}") << 0 << QByteArray();
        QTest::newRow("escaped key") << quoted("{'result\\u0073':[{}]}") << 0 << "{}"_ba;
        QTest::newRow("no results") << quoted("{'general':{}}") << 0 << QByteArray();
        QTest::newRow("empty") << QByteArray() << 0 << QByteArray();
        QTest::newRow("no JSON") << "<html>"_ba << 0 << QByteArray();
        QTest::newRow("cut short") << quoted("{'results':[{'a':1") << 0 << QByteArray();
    }

    void givesARowAsItCame()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, row);
        QFETCH(QByteArray, json);
        QCOMPARE(rowJson(body, uint32_t(row)), json);
    }

    void rowsAndTheirJsonAgree()
    {
        for (const ReplyFixture &fixture : readableReplies()) {
            const Result<BatchReply> reply = decodeBatchReply(*fixture.kind, fixture.body);
            const uint32_t rows = uint32_t(reply.value().head.resultRows);
            for (uint32_t row = 0; row < rows; ++row) {
                const QByteArray json = rowJson(fixture.body, row);
                const QByteArray alone = "{\"results\":[" + json + "]}";
                const QJsonArray rowsOfAll = decodedDump(*fixture.kind, fixture.body)[u"rows"].toArray();
                QCOMPARE(decodedDump(*fixture.kind, alone)[u"rows"][0], rowsOfAll[row]);
            }
            QVERIFY(rowJson(fixture.body, rows).isEmpty());
        }
    }
};

ENROW_TEST(tst_ReplyDecoder, QCoreApplication)
#include "tst_ReplyDecoder.moc"
