// SPDX-License-Identifier: MIT
#include "store/ArchivedReply.h"

#include "support/TestProgram.h"

#include <functional>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

using Damage = std::function<void(ArchivedReply &)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

class tst_ArchivedReply : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackEveryByte_data();
    void bringsBackEveryByte();
    void tellsDamage_data();
    void tellsDamage();
    void readsOneAfterAnotherIntoOneBuffer();
    void findsEveryDamagedBitWithoutTheDigest();
    void looksAtTheDigestWhereThereIsNoChecksum();
};

void tst_ArchivedReply::bringsBackEveryByte_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a byte") << QByteArray(1, '\0');
    QTest::newRow("a reply") << QByteArray(R"({"general":{"id":"a"}})");
    QTest::newRow("much of the same") << QByteArray(3'000'000, 'x');
}

void tst_ArchivedReply::bringsBackEveryByte()
{
    QFETCH(const QByteArray, raw);
    const auto packed = ArchivedReply::pack(raw);
    QVERIFY(packed);
    QCOMPARE(packed->size, raw.size());
    QCOMPARE(packed->sha256.size(), 32);
    const auto unpacked = packed->unpack();
    QVERIFY(unpacked);
    QCOMPARE(unpacked.value(), raw);
}

void tst_ArchivedReply::tellsDamage_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::newRow("size too small") << Damage([](ArchivedReply &reply) { --reply.size; });
    QTest::newRow("size too large") << Damage([](ArchivedReply &reply) { ++reply.size; });
    QTest::newRow("size negative") << Damage([](ArchivedReply &reply) { reply.size = -1; });
    QTest::newRow("size beyond the cap") << Damage(
        [](ArchivedReply &reply) { reply.size = ArchivedReply::maxSize + 1; });
    QTest::newRow("size enormous") << Damage(
        [](ArchivedReply &reply) { reply.size = std::numeric_limits<qint64>::max(); });
    QTest::newRow("another digest") << Damage([](ArchivedReply &reply) { reply.sha256[5] = char(~reply.sha256[5]); });
    QTest::newRow("no digest") << Damage([](ArchivedReply &reply) { reply.sha256.clear(); });
    QTest::newRow("cut short") << Damage([](ArchivedReply &reply) { reply.zstd.chop(3); });
    QTest::newRow("something behind it") << Damage([](ArchivedReply &reply) { reply.zstd.append("more"); });
    QTest::newRow("nothing") << Damage([](ArchivedReply &reply) { reply.zstd.clear(); });
    QTest::newRow("no frame") << Damage([](ArchivedReply &reply) { reply.zstd.fill('z'); });
    QTest::newRow("one bit") << Damage([](ArchivedReply &reply) {
        const qsizetype middle = reply.zstd.size() / 2;
        reply.zstd[middle] = char(reply.zstd[middle] ^ 1);
    });
    QTest::newRow("another reply") << Damage(
        [](ArchivedReply &reply) { reply.zstd = ArchivedReply::pack(QByteArray(reply.size, 'y')).value().zstd; });
    QTest::newRow("a frame of 400 MB that claims to be small") << Damage([](ArchivedReply &reply) {
        const qint64 size = reply.size;
        reply = ArchivedReply::pack(QByteArray(400'000'000, 'x')).value();
        reply.size = size;
    });
}

void tst_ArchivedReply::tellsDamage()
{
    QFETCH(const Damage, damage);
    QByteArray raw;
    for (int i = 0; i < 5000; ++i)
        raw += QByteArray::number(i * 7919);
    ArchivedReply reply = ArchivedReply::pack(raw).value();
    damage(reply);
    const auto unpacked = reply.unpack();
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().kind, ErrorKind::ArchiveDamaged);
    QVERIFY(!unpacked.error().detail.isEmpty());
}

namespace
{

// The frame as the first versions wrote it: without the flag for a checksum and without the checksum itself.
ArchivedReply withoutChecksum(ArchivedReply reply)
{
    reply.zstd[4] = char(reply.zstd[4] & ~4);
    reply.zstd.chop(4);
    return reply;
}

} // namespace

void tst_ArchivedReply::readsOneAfterAnotherIntoOneBuffer()
{
    const QByteArray large(200'000, 'l');
    const QByteArray small("small");
    QByteArray buffer;
    QVERIFY(ArchivedReply::pack(large)->unpackInto(buffer));
    QCOMPARE(buffer, large);
    const char *const memory = buffer.constData();
    QVERIFY(ArchivedReply::pack(small)->unpackInto(buffer));
    QCOMPARE(buffer, small);
    QVERIFY(ArchivedReply::pack(large)->unpackInto(buffer));
    QCOMPARE(buffer, large);
    QCOMPARE(buffer.constData(), memory);
}

void tst_ArchivedReply::findsEveryDamagedBitWithoutTheDigest()
{
    const QByteArray raw(R"({"results":[{"email":"pam@x.example"},{"email":"jim@y.example"}]})");
    const ArchivedReply reply = ArchivedReply::pack(raw).value();
    int found = 0;
    for (qsizetype bit = 0; bit < reply.zstd.size() * 8; ++bit) {
        ArchivedReply damaged = reply;
        damaged.zstd[bit / 8] = char(damaged.zstd[bit / 8] ^ 1 << bit % 8);
        QByteArray buffer;
        const auto unpacked = damaged.unpackInto(buffer);
        found += unpacked ? 0 : 1;
        QVERIFY2(!unpacked || buffer == raw, QByteArray::number(bit).constData()); // a frame has a bit without meaning
    }
    QVERIFY(found > reply.zstd.size() * 7);
}

void tst_ArchivedReply::looksAtTheDigestWhereThereIsNoChecksum()
{
    const QByteArray raw(R"({"results":[]})");
    ArchivedReply old = withoutChecksum(ArchivedReply::pack(raw).value());
    QByteArray buffer;
    QVERIFY(old.unpackInto(buffer));
    QCOMPARE(buffer, raw);
    QCOMPARE(old.unpack().value(), raw);
    old.sha256[0] = char(~old.sha256[0]);
    QCOMPARE(old.unpackInto(buffer).error().kind, ErrorKind::ArchiveDamaged);
}

ENROW_TEST(tst_ArchivedReply, QCoreApplication)
#include "tst_ArchivedReply.moc"
