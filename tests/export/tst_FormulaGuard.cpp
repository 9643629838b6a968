// SPDX-License-Identifier: MIT
#include "export/FormulaGuard.h"

#include <QTest>

using namespace enrow;

// Which cells a spreadsheet would run, and which plain values must not be spoilt.
class tst_FormulaGuard : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
};

void tst_FormulaGuard::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("runs");

    const auto rows = [](bool runs, std::initializer_list<const char *> cells) {
        for (const char *cell : cells)
            QTest::addRow("%s %s", runs ? "runs:" : "plain:", cell) << QByteArray(cell) << runs;
    };
    rows(true, {"=1+1", "=", "+", "-", "@", "@SUM(A1)", "+A1", "-A1", "\tx", "\t", "\rx", "\r", "=cmd|' /C calc'!A0"});
    rows(true, {"-1+1", "-12x", "-.", "-1.", "-.5", "-1e", "-1e+", "-1,5", "--1", "-+1", "-1 ", "- 1", "-1.2.3"});
    rows(true, {"+()", "+ ", "+--", "+1a", "+1/2", "+1*2", "+1+2", "+1,2", "+1=2",
                "+\xc2\xa0"
                "1",
                "+1\n2", "+[1]", "+1;2", "+1ext2", "-(1)"});
    rows(false, {"", "a", "'", " =1", "1", "1+1", "0", "a=b", "\n=1", "\"=1\"",
                 "\xef\xbc\x9d"
                 "1"});
    rows(false,
         {"-12", "+12", "-0", "+3.5", "-1.5e3", "-1E5", "+1e-5", "-1.25E+07", "-123456789012345678901234567890"});
    rows(false, {"+15705551234", "+1 570 555 1234", "+1 (570) 555-1234", "+33.1.23.45.67.89", "+(1)", "+1-2", "+ 1",
                 "+.5", "+49 (0) 30-1234"});
}

void tst_FormulaGuard::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, runs);
    QCOMPARE(runsAsFormula({cell.data(), size_t(cell.size())}), runs);
}

QTEST_GUILESS_MAIN(tst_FormulaGuard)
#include "tst_FormulaGuard.moc"
