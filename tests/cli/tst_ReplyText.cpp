// SPDX-License-Identifier: MIT
#include "cli/ReplyText.h"

#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace enrow;

// Replies as one JSON array, and one a line: nothing in them changes.
class tst_ReplyText : public QObject
{
    Q_OBJECT

private slots:
    void oneReplyIsWrittenAsItCame();
    void array();
    void lines_data();
    void lines();
};

namespace
{

RawReply raw(const QByteArray &bytes)
{
    return std::make_shared<const QByteArray>(bytes);
}

template <typename Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer) ? buffer.data() : QByteArray("failed");
}

QByteArray lineOf(const QByteArray &reply)
{
    return written([&](QIODevice &device) { return writeReplyLines(device, {raw(reply)}); });
}

} // namespace

void tst_ReplyText::oneReplyIsWrittenAsItCame()
{
    for (const QByteArray &reply : {QByteArray("\xef\xbb\xbf { \"a\" : 1 }"), QByteArray("{}\r\n\n")}) {
        const QByteArray bytes = written([&](QIODevice &device) { return writeReply(device, raw(reply)); });
        QCOMPARE(bytes, reply.endsWith('\n') ? reply : reply + '\n');
    }
}

void tst_ReplyText::array()
{
    const std::vector<RawReply> replies{raw("\xef\xbb\xbf{ \"a\" :\n 1.10}\r\n"), raw("{}"), raw(" {\"b\":\"]\"} ")};
    const QByteArray bytes = written([&](QIODevice &device) { return writeReplyArray(device, replies); });
    QCOMPARE(bytes, "[{ \"a\" :\n 1.10},\n{},\n{\"b\":\"]\"}]\n");
    QVERIFY(QJsonDocument::fromJson(bytes).isArray());
    QCOMPARE(written([](QIODevice &device) { return writeReplyArray(device, {raw("{}")}); }), "[{}]\n");
}

void tst_ReplyText::lines_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("line");
    const auto add = [](const char *name, const QByteArray &reply, const QByteArray &line) {
        QTest::newRow(name) << reply << line;
    };
    add("space between values", "{\r\n  \"a\" : [ 1 ,\t2 ]\n}\n", "{\"a\":[1,2]}");
    add("space in texts", R"({"a b" : " c  d "})", R"({"a b":" c  d "})");
    add("escaped quotes", R"({"a" : "\" : \\" , "b" : 1})", R"({"a":"\" : \\","b":1})");
    add("numbers keep their text", R"({"a": 0.30000000000000004, "b": 1e2, "c": 9007199254740993, "d": -0.0})",
        R"({"a":0.30000000000000004,"b":1e2,"c":9007199254740993,"d":-0.0})");
    add("repeated keys", R"({"a": 1, "a": 2})", R"({"a":1,"a":2})");
    add("byte order mark", "\xef\xbb\xbf{}", "{}");
    add("other languages", "{\"a\": \"\xe2\x80\xa8 \xf0\x9f\x93\x9e\"}", "{\"a\":\"\xe2\x80\xa8 \xf0\x9f\x93\x9e\"}");
    add("a break within a text", "{\"a\":\"b\r\nc\"}", R"({"a":"b\r\nc"})");
    add("an open text", "{\"a\\", "{\"a\\");
}

void tst_ReplyText::lines()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, line);
    QCOMPARE(lineOf(reply), line + '\n');
}

ENROW_TEST(tst_ReplyText, QCoreApplication)
#include "tst_ReplyText.moc"
