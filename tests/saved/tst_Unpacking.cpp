// SPDX-License-Identifier: MIT
#include "saved/Unpacking.h"

#include "Zstd.h"
#include "support/Gzip.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using End = Unpacked::End;

namespace
{

constexpr qint64 most = 4 * 1024 * 1024;

Unpacked unpackedOf(const QByteArray &packed, qint64 limit = most)
{
    return unpack(packed, packingOf(packed), limit);
}

// Texts that do not pack well.
QByteArray manyNumbers()
{
    QByteArray text;
    for (quint64 number = 1; text.size() < 1'000'000; ++number)
        text += QByteArray::number(number * 0x9e3779b97f4a7c15);
    return text;
}

} // namespace

class tst_Unpacking : public QObject
{
    Q_OBJECT

private slots:
    void unpacks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("short") << QByteArray("{}");
        QTest::newRow("of many pieces") << manyNumbers();
        QTest::newRow("as large as may be") << QByteArray(most, 'a');
    }

    void unpacks()
    {
        QFETCH(const QByteArray, body);
        for (const QByteArray &packed :
             {gzip(body), zstd(body), zstd(body.first(body.size() / 2)) + zstd(body.sliced(body.size() / 2))}) {
            const Unpacked unpacked = unpackedOf(packed);
            QCOMPARE(unpacked.end, End::Whole);
            QVERIFY(unpacked.bytes == body);
        }
        QCOMPARE(unpackedOf(zstd("")).end, End::Whole);
        // As `cat a.gz b.gz` makes it.
        QVERIFY(unpackedOf(gzip(body) + gzip("x"), most + 1).bytes == body + "x");
    }

    void tellsHowBytesArePacked()
    {
        QCOMPARE(packingOf("{\"a\":1}"), Packing::None);
        QCOMPARE(packingOf(""), Packing::None);
        QCOMPARE(packingOf("PK\x03\x04..."), Packing::Other);
        QCOMPARE(packingOf(gzip("a")), Packing::Gzip);
        QCOMPARE(packingOf(zstd("a")), Packing::Zstd);
        QCOMPARE(unpackedOf("plain").bytes, QByteArray("plain"));
        QCOMPARE(unpackedOf("plain", 4).end, End::TooLarge);
        QCOMPARE(unpackedOf("PK\x03\x04...").end, End::Damaged);
    }

    void wherePackedBytesEndNoneAreGiven()
    {
        const QByteArray body = manyNumbers();
        for (const QByteArray &packed : {gzip(body), zstd(body)}) {
            for (const qsizetype size : {qsizetype(5), packed.size() / 2, packed.size() - 1}) {
                const Unpacked unpacked = unpackedOf(packed.first(size));
                QCOMPARE(unpacked.end, End::CutOff);
                QVERIFY(unpacked.bytes.isEmpty());
            }
        }
    }

    void damageIsFound()
    {
        const QByteArray body = manyNumbers();
        for (QByteArray packed : {gzip(body), zstd(body)}) {
            packed[packed.size() - 5] = char(packed[packed.size() - 5] ^ 1); // a digit, or the checksum
            packed[packed.size() - 3] = char(packed[packed.size() - 3] ^ 1);
            QCOMPARE(unpackedOf(packed).end, End::Damaged);
        }
        QCOMPARE(unpackedOf(gzip("a") + "behind").end, End::Damaged);
    }

    void aBombIsStopped()
    {
        QCOMPARE(unpackedOf(gzipBomb(1LL << 30)).end, End::TooLarge);
        QCOMPARE(unpackedOf(zstd(QByteArray(most + 1, '\0'))).end, End::TooLarge);
        QByteArray frames; // each of them is small
        for (int frame = 0; frame < 100; ++frame)
            frames += zstd(QByteArray(most / 50, '\0'));
        QCOMPARE(unpackedOf(frames).end, End::TooLarge);
    }
};

ENROW_TEST(tst_Unpacking, QCoreApplication)
#include "tst_Unpacking.moc"
