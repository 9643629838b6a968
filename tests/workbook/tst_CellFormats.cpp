// SPDX-License-Identifier: MIT
#include "workbook/CellFormats.h"

#include "support/TestProgram.h"
#include "support/WorkbookBytes.h"

using namespace enrow;

// A style leads to a format: one of the workbook's own before that of Excel with the number.
class tst_CellFormats : public QObject
{
    Q_OBJECT

private slots:
    void stylesLeadToFormats();
    void damage();
};

void tst_CellFormats::stylesLeadToFormats()
{
    test::PartBench bench("<styleSheet><numFmts count='2'><numFmt numFmtId='164' formatCode='00000'/>"
                          "<numFmt numFmtId='165' formatCode='0&quot; km&quot;'/></numFmts>"
                          "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                          "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'><alignment/></xf><xf numFmtId='10'/>"
                          "<xf numFmtId='165'/><xf numFmtId='999'/><xf/></cellXfs></styleSheet>");
    const auto formats = CellFormats::read(bench.part());
    QVERIFY(formats);
    QVERIFY(formats->at(0).isGeneral() && formats->at(4).isGeneral() && formats->at(5).isGeneral());
    QVERIFY(formats->at(6).isGeneral());
    QCOMPARE(formats->at(1).text(42, false), "00042");
    QCOMPARE(formats->at(2).text(0.125, false), "12.50%");
    QCOMPARE(formats->at(3).text(42, false), "42 km");
}

void tst_CellFormats::damage()
{
    test::PartBench bench("<styleSheet><cellXfs><xf>");
    QCOMPARE(CellFormats::read(bench.part()).error().kind, ErrorKind::InvalidInput);
}

ENROW_TEST(tst_CellFormats, QCoreApplication)
#include "tst_CellFormats.moc"
