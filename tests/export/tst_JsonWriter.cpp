// SPDX-License-Identifier: MIT
#include "export/JsonWriter.h"

#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace enrow;

// Replies as one JSON array, and one a line: nothing in them changes.
class tst_JsonWriter : public QObject
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

std::shared_ptr<const QByteArray> raw(const QByteArray &bytes)
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
    return written([&](QIODevice &device) { return writeReplyLines({raw(reply)}, device); });
}

} // namespace

void tst_JsonWriter::oneReplyIsWrittenAsItCame()
{
    QCOMPARE(written([](QIODevice &device) { return writeReply("\xef\xbb\xbf{}\n", device); }), "{}\n");
    for (const QByteArray &reply : {QByteArray(" { \"a\" : 1 }"), QByteArray("{}\r\n\n")}) {
        const QByteArray bytes = written([&](QIODevice &device) { return writeReply(reply, device); });
        QCOMPARE(bytes, reply.endsWith('\n') ? reply : reply + '\n');
    }
}

void tst_JsonWriter::array()
{
    const RawReplies replies{raw("\xef\xbb\xbf{ \"a\" :\n 1.10}\r\n"), raw("{}"), raw(" {\"b\":\"]\"} ")};
    const QByteArray bytes = written([&](QIODevice &device) { return writeReplyArray(replies, device); });
    QCOMPARE(bytes, "[{ \"a\" :\n 1.10},\n{},\n{\"b\":\"]\"}]\n");
    QVERIFY(QJsonDocument::fromJson(bytes).isArray());
    QCOMPARE(written([](QIODevice &device) { return writeReplyArray({raw("{}")}, device); }), "[{}]\n");
}

void tst_JsonWriter::lines_data()
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

void tst_JsonWriter::lines()
{
    QFETCH(QByteArray, reply);
    QFETCH(QByteArray, line);
    QCOMPARE(lineOf(reply), line + '\n');
}

ENROW_TEST(tst_JsonWriter, QCoreApplication)
#include "tst_JsonWriter.moc"
