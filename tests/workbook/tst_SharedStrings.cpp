// SPDX-License-Identifier: MIT
#include "workbook/SharedStrings.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;

// Texts are found by their numbers, and are not more than memory holds.
class tst_SharedStrings : public QObject
{
    Q_OBJECT

private slots:
    void byNumber();
    void limits();
    void stops();
};

void tst_SharedStrings::byNumber()
{
    test::PartBench bench("<sst count='9' uniqueCount='9'><si><t>a</t></si><si/><si><r><t>b</t></r></si></sst>");
    const auto strings = SharedStrings::read(bench.part(), {});
    QVERIFY(strings);
    QCOMPARE(strings->size(), size_t(3));
    QVERIFY(strings->at(0) == "a" && strings->at(1) == "" && strings->at(2) == "b");
    QVERIFY(!strings->at(3));
}

void tst_SharedStrings::limits()
{
    WorkbookLimits limits;
    limits.sharedStrings = 2;
    test::PartBench many("<sst><si/><si/><si/></sst>");
    QCOMPARE(SharedStrings::read(many.part(), limits).error().kind, ErrorKind::InvalidInput);
    limits.sharedStrings = 10;
    limits.bytesOfSharedStrings = 3;
    test::PartBench large("<sst><si><t>abcd</t></si></sst>");
    QCOMPARE(SharedStrings::read(large.part(), limits).error().kind, ErrorKind::InvalidInput);
}

void tst_SharedStrings::stops()
{
    QByteArray xml("<sst>");
    for (int i = 0; i < 5000; ++i)
        xml += "<si/>";
    test::PartBench bench(xml + "</sst>");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(SharedStrings::read(bench.part(), {}, stop.get_token()).error().kind, ErrorKind::Cancelled);
}

ENROW_TEST(tst_SharedStrings, QCoreApplication)
#include "tst_SharedStrings.moc"
