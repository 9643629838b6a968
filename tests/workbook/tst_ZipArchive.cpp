// SPDX-License-Identifier: MIT
#include "workbook/ZipArchive.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// The parts of an archive are found by name.
class tst_ZipArchive : public QObject
{
    Q_OBJECT

private slots:
    void parts();
    void damaged_data();
    void damaged();
    void protectedByAPassword();
    void tooManyParts();

private:
    static Result<std::unique_ptr<ZipArchive>> open(QByteArray &bytes, QBuffer &buffer,
                                                    const WorkbookLimits &limits = {})
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return ZipArchive::open(buffer, limits);
    }
};

void tst_ZipArchive::parts()
{
    QByteArray bytes = test::storedZip({{"xl/a.xml", "<a/>"}, {"é.xml", ""}});
    QBuffer buffer;
    const auto archive = open(bytes, buffer);
    QVERIFY(archive);
    QVERIFY(archive.value()->has(u"XL/A.xml"_s) && !archive.value()->has(u"a.xml"_s) && !archive.value()->has({}));
    QCOMPARE(archive.value()->part(u"xl/a.xml"_s).value()->readAll(), "<a/>");
    QCOMPARE(archive.value()->part(u"b.xml"_s).error().detail, u"it has no part b.xml"_s);
}

void tst_ZipArchive::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray zip = test::storedZip({{"a.xml", "<a/>"}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no archive") << QByteArray(1000, 'x');
    QTest::newRow("cut off") << zip.chopped(30);
    QTest::newRow("begins later") << zip.sliced(10);
}

void tst_ZipArchive::damaged()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer;
    const auto archive = open(bytes, buffer);
    QVERIFY(!archive || !archive.value()->part(u"a.xml"_s));
}

void tst_ZipArchive::protectedByAPassword()
{
    QByteArray bytes = test::storedZip({{"a.xml", "<a/>"}});
    bytes[6] = 1; // the flag in both records
    bytes[bytes.indexOf("PK\x01\x02") + 8] = 1;
    QBuffer buffer;
    const auto archive = open(bytes, buffer);
    QVERIFY(archive);
    QVERIFY(archive.value()->part(u"a.xml"_s).error().detail.contains(u"protected by a password"_s));
}

void tst_ZipArchive::tooManyParts()
{
    QByteArray bytes = test::storedZip({{"a", ""}, {"b", ""}, {"c", ""}});
    QBuffer buffer;
    WorkbookLimits limits;
    limits.entries = 2;
    QCOMPARE(open(bytes, buffer, limits).error().detail, u"it has more than 2 parts"_s);
}

ENROW_TEST(tst_ZipArchive, QCoreApplication)
#include "tst_ZipArchive.moc"
