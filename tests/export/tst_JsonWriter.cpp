// SPDX-License-Identifier: MIT
#include "export/JsonWriter.h"

#include "support/TestProgram.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace enrow;

// Replies as one JSON array: nothing in them changes.
class tst_JsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void oneReplyIsWrittenAsItCame();
    void array();
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

ENROW_TEST(tst_JsonWriter, QCoreApplication)
#include "tst_JsonWriter.moc"
