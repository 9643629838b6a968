// SPDX-License-Identifier: MIT
#include "api/ReplyDecoder.h"
#include "support/RandomReply.h"
#include "support/ReplyFixtures.h"
#include "support/TestProgram.h"

#include <QJsonDocument>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

// Reads everything a reply holds; a sanitizer then sees bytes that are not the reply's own.
qsizetype touch(const BatchReply &reply)
{
    qsizetype bytes = reply.head.id.size() + reply.head.statusText.size() + reply.head.custom.size();
    for (uint32_t row = 0; reply.chunk && row < reply.chunk->rowCount(); ++row) {
        for (int field = 0; field <= int(ColumnId::Custom); ++field) {
            const std::string_view text = reply.chunk->text(row, ColumnId(field));
            bytes += QString::fromUtf8(text.data(), qsizetype(text.size())).size();
        }
    }
    return bytes;
}

} // namespace

// Whatever comes instead of a reply: values are read to their end, so that the decoder neither crashes nor guesses.
class tst_JsonReader : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoReply_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const ReplyFixture &fixture : replyFixturesIn(u"unreadable"_s, std::nullopt))
            QTest::newRow(qPrintable(fixture.name)) << fixture.body;
    }

    void refusesWhatIsNoReply()
    {
        QFETCH(QByteArray, body);
        for (const BatchKind kind : allBatchKinds) {
            const Result<BatchReply> reply = decodeBatchReply(kind, body);
            QVERIFY(!reply.ok());
            // A whole JSON object that has nothing of a reply in it is no word of the API's.
            if (reply.error().kind == ErrorKind::NotTheApi) {
                QVERIFY(QJsonDocument::fromJson(body).isObject());
                continue;
            }
            QCOMPARE(reply.error().kind, ErrorKind::UnreadableReply);
            QVERIFY(!reply.error().detail.isEmpty());
        }
        rowJson(body, 0);
    }

    void refusesEveryTruncation()
    {
        for (const ReplyFixture &fixture : readableReplies()) {
            const qsizetype end = fixture.body.lastIndexOf('}');
            for (qsizetype length = 0; length <= end; ++length) {
                const QByteArray cut = fixture.body.left(length);
                const Result<BatchReply> reply = decodeBatchReply(*fixture.kind, cut);
                QVERIFY2(!reply.ok(), cut);
                QCOMPARE(reply.error().kind, ErrorKind::UnreadableReply);
                rowJson(cut, 1);
            }
        }
    }

    // A damaged reply that still is JSON may be read; one that is none may not.
    void readsNoBrokenJson()
    {
        RandomReply random(977);
        int read = 0;
        int refused = 0;
        for (const ReplyFixture &fixture : readableReplies()) {
            for (int round = 0; round < 300; ++round) {
                QByteArray body = fixture.body;
                for (int flips = 1 + random.below(3); flips > 0; --flips) {
                    static const QByteArray likely("{}[]\",:\\0129.eE-+tfn u");
                    const char byte =
                        random.below(2) ? likely[random.below(int(likely.size()))] : char(random.below(256));
                    body[random.below(int(body.size()))] = byte;
                }
                const Result<BatchReply> reply = decodeBatchReply(*fixture.kind, body);
                rowJson(body, uint32_t(round % 3));
                if (!reply) {
                    ++refused;
                    continue;
                }
                ++read;
                QVERIFY(touch(reply.value()) >= 0);
                const QByteArray bom("\xef\xbb\xbf");
                QJsonParseError error;
                QJsonDocument::fromJson(body.startsWith(bom) ? body.mid(3) : body, &error);
                // QJsonDocument refuses numbers beyond a double, which are well-formed all the same.
                QVERIFY2(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber,
                         body);
            }
        }
        QVERIFY(read > 1000 && refused > 1000);
    }

    void survivesNoise()
    {
        RandomReply random(4711);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray body("{\"results\":");
            for (int i = random.below(60); i > 0; --i) {
                static const QByteArray tokens("{{[[]]}}\"\"::,,\\u1tfn0-. \n");
                body += tokens[random.below(int(tokens.size()))];
            }
            body += random.below(2) ? "}" : "]}";
            const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, body);
            if (reply)
                QVERIFY(QJsonDocument::fromJson(body).isObject());
            rowJson(body, 0);
        }
    }

    void survivesDeepNesting_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("unknown key") << R"({"general":{},"x":)"_ba
                                     << "}"_ba;
        QTest::newRow("general.custom") << R"({"general":{"custom":)"_ba
                                        << "}}"_ba;
        QTest::newRow("an entry of results") << R"({"results":[)"_ba
                                             << "]}"_ba;
        QTest::newRow("custom of a row") << R"({"results":[{"custom":)"_ba
                                         << "}]}"_ba;
        QTest::newRow("email of a row") << R"({"results":[{"email":)"_ba
                                        << "}]}"_ba;
    }

    void survivesDeepNesting()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const auto nested = [&](qsizetype depth, const QByteArray &open, const QByteArray &inside,
                                const QByteArray &close) {
            return before + open.repeated(depth) + inside + close.repeated(depth) + behind;
        };
        for (const QByteArray &deep : {nested(100'000, "[", "", "]"), nested(100'000, R"({"a":)", "1", "}"),
                                       nested(100'000, "[", "", ""), nested(600, "[", "", "]")}) {
            const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, deep);
            QVERIFY(!reply.ok());
            QCOMPARE(reply.error().kind, ErrorKind::UnreadableReply);
            rowJson(deep, 0);
        }
        QVERIFY(decodeBatchReply(BatchKind::EmailFinder, nested(500, "[", "", "]")).ok());
        QVERIFY(decodeBatchReply(BatchKind::EmailFinder, nested(250, R"([{"a":)", "1", "}]")).ok());
    }

    void survivesHugeParts()
    {
        const QByteArray text(3'000'000, 'x');
        const QByteArray escapes = QByteArray("\\u00e9").repeated(500'000);
        const QByteArray digits(1'000'000, '7');
        const Result<BatchReply> reply =
            decodeBatchReply(BatchKind::EmailFinder, R"({"general":{"status":")" + text + R"("},"stats":{"finished":)" +
                                                         digits + R"(},"results":[{"email":")" + escapes +
                                                         R"(","index":)" + digits + R"(}],")" + text + R"(":0})");
        QVERIFY(reply.ok());
        QCOMPARE(reply.value().head.statusText.size(), text.size());
        QVERIFY(!reply.value().head.finished);
        QCOMPARE(reply.value().chunk->text(0, ColumnId::Email).size(), size_t(1'000'000));
        QCOMPARE(reply.value().chunk->text(0, ColumnId::Index).size(), size_t(1'000'000));
    }

    // A thread's parser serves on after a broken reply.
    void readsOnAfterAFault()
    {
        for (const ReplyFixture &fixture : replyFixturesIn(u"unreadable"_s, std::nullopt)) {
            QVERIFY(!decodeBatchReply(BatchKind::EmailFinder, fixture.body).ok());
            const Result<BatchReply> reply =
                decodeBatchReply(BatchKind::EmailFinder, R"({"results":[{"index":"7"}]})"_ba);
            QVERIFY(reply.ok());
            QCOMPARE(reply.value().chunk->text(0, ColumnId::Index), std::string_view("7"));
        }
    }
};

ENROW_TEST(tst_JsonReader, QCoreApplication)
#include "tst_JsonReader.moc"
