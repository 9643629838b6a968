// SPDX-License-Identifier: MIT
#include "export/FormulaGuard.h"

#include "support/TestProgram.h"

using namespace enrow;

// Which cells a spreadsheet would run, and which plain values must not be spoilt.
class tst_FormulaGuard : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void guards_data();
    void guards();
    void numbersBehindUnseenCharactersStayPlain();
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
    rows(true, {" =1",
                "\n=1",
                "\v=1",
                " \t \n+a",
                "\xc2\xa0=1",
                "\xe2\x80\x8b=1",
                "\xef\xbb\xbf=1",
                "\xe2\x81\xa0@x",
                "\xc2\xad=1",
                "\xe2\x80\xae=1",
                "\xe3\x80\x80=1",
                "\xe3\x85\xa4=1",
                "\xe2\xa0\x80=1",
                "\x01=1",
                "\x7f=1",
                "\xd8\x9c=1",
                "\xcd\x8f=1",
                "\xf3\xa0\x80\xa0=1",
                "\xef\xb8\x8f=1",
                "\xe1\x9a\x80=1"});
    rows(true, {"\xef\xbc\x9d"
                "1",
                "\xef\xbc\x8b"
                "1",
                "\xef\xbc\x8d"
                "1",
                "\xef\xbc\xa0"
                "x",
                "\xef\xb9\xa6"
                "1",
                " \xef\xbc\x9d"
                "1"});
    rows(true, {"a,=1", "a;=1", "a\t=1", "a\n=1", "a\r=1", "a, =1", "a,\"=1", "a,\" =1", ",=1", ";;@x", "a,b;-c",
                "Acme, \xef\xbc\x9d"
                "1",
                "a;+1-570-555", "1,=1,2"});
    rows(true,
         {"+1-570-555", "+1-2", "+1 - 2", "+1-(570)-555", "+(570)-555-1234", "+33.1-23", "+1 -570", "+-1", "+1--2"});
    rows(false, {"",
                 "a",
                 "'",
                 "1",
                 "1+1",
                 "0",
                 "a=b",
                 "\"=1\"",
                 " a",
                 "\xc2\xa0"
                 "a",
                 "\xe3\x81\x82=1",
                 "\xc3\xa9=1",
                 "a =1",
                 "a|=1",
                 "a, b; c",
                 "a,-1;+2.5",
                 "a, +33 1 23 45",
                 "a,\"b",
                 "a\xef\xbc\x9d"
                 "1",
                 "\xff=1",
                 "\xe2\x80",
                 "x@y.example, z@y.example"});
    rows(false,
         {"-12", "+12", "-0", "+3.5", "-1.5e3", "-1E5", "+1e-5", "-1.25E+07", "-123456789012345678901234567890"});
    rows(false,
         {"+15705551234", "+1 570 555 1234", "+1 570 555", "+1 (570) 555", "+1 (570) 555-1234", "+33.1.23.45.67.89",
          "+(1)", "+ 1", "+.5", "+49 (0) 30-1234", "+1(570)555-1234", "+33.1.23-45", "+44 20 7946-0958"});
}

void tst_FormulaGuard::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(bool, runs);
    QCOMPARE(runsAsFormula({cell.data(), size_t(cell.size())}), runs);
}

void tst_FormulaGuard::guards_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("guardedCell");
    const auto row = [](const char *cell, const char *guardedCell) {
        QTest::addRow("%s", cell) << QByteArray(cell) << QByteArray(guardedCell);
    };
    row("=1", "'=1");
    row("\n\t =1", "'\n\t =1");
    row("a,=1", "'a,'=1");
    row("=1,=2;b;-c", "'=1,'=2;b;'-c");
    row("a, \"=1\",-2", "'a,' \"=1\",-2");
    row(",=1", "','=1");
}

void tst_FormulaGuard::guards()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QByteArray, guardedCell);
    QCOMPARE(QByteArray::fromStdString(guarded(cell.toStdString())), guardedCell);
    if (cell.startsWith('\n'))
        return; // that it is in quotes is enough
    // Whoever splits it, and wherever, runs nothing.
    for (const char separator : {',', ';'}) {
        for (const QByteArray &part : QByteArray(guarded(cell.toStdString()).c_str()).split(separator))
            QVERIFY2(!runsAsFormula(part.toStdString()), part.constData());
    }
}

void tst_FormulaGuard::numbersBehindUnseenCharactersStayPlain()
{
    QVERIFY(!runsAsFormula(" -12"));
    QVERIFY(!runsAsFormula("\xc2\xa0+15705551234"));
    QVERIFY(!runsAsFormula("\xe2\x80\x8e+1 570 555"));
}

ENROW_TEST(tst_FormulaGuard, QCoreApplication)
#include "tst_FormulaGuard.moc"
