// SPDX-License-Identifier: MIT
#include "workbook/FormatCode.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// What a format is made of; how numbers look in it is in tst_NumberFormat.
class tst_FormatCode : public QObject
{
    Q_OBJECT

private slots:
    void sections();
    void monthsAndMinutes();
    void conditions();
    void anything_data();
    void anything();
};

void tst_FormatCode::sections()
{
    QVERIFY(parseFormatCode(u"General"_s).empty() && parseFormatCode(u"general"_s).empty());
    QCOMPARE(parseFormatCode(u"0;-0;\"zero;\";@"_s).size(), size_t(4));
    QCOMPARE(parseFormatCode(u"0;0;0;0;0;0"_s).size(), size_t(4));
    const auto sections = parseFormatCode(u"[Red]#,##0.0,%;0/0"_s);
    QVERIFY(sections[0].hasThousands && !sections[0].isFraction && sections[0].showsNumbers());
    QCOMPARE(sections[0].powerOfTen, -1);
    QVERIFY(sections[1].isFraction && !sections[1].isDate);
    QVERIFY(!parseFormatCode(u"\"x\""_s)[0].showsNumbers());
}

void tst_FormatCode::monthsAndMinutes()
{
    const auto piecesOf = [](const QString &code) {
        std::vector<FormatPiece> pieces;
        const auto sections = parseFormatCode(code);
        for (const FormatToken &token : sections[0].tokens) {
            if (token.piece != FormatPiece::Literal)
                pieces.push_back(token.piece);
        }
        return pieces;
    };
    using Pieces = std::vector<FormatPiece>;
    using enum FormatPiece;
    QVERIFY((piecesOf(u"m/d/yy h:mm"_s) == Pieces{Month, Day, Year, Hour, Minute}));
    QVERIFY((piecesOf(u"mm:ss.00"_s) == Pieces{Minute, Second, SubSecond}));
    QVERIFY((piecesOf(u"[h]:mm"_s) == Pieces{AllHours, Minute}));
    QVERIFY((piecesOf(u"h AM/PM mmm"_s) == Pieces{Hour, HalfOfDay, Month}));
    QVERIFY((piecesOf(u"h mmm"_s) == Pieces{Hour, Month}));
}

void tst_FormatCode::conditions()
{
    const auto sections = parseFormatCode(u"[<=9999999]0;[Blue]0;[<>-1.5]0"_s);
    QVERIFY(sections[0].condition->holds(9999999) && !sections[0].condition->holds(10000000));
    QVERIFY(!sections[1].condition);
    QVERIFY(sections[2].condition->holds(1) && !sections[2].condition->holds(-1.5));
    for (const auto &[comparison, below, at, above] :
         {std::tuple{"=", false, true, false}, std::tuple{"<>", true, false, true}, std::tuple{"<", true, false, false},
          std::tuple{"<=", true, true, false}, std::tuple{">", false, false, true},
          std::tuple{">=", false, true, true}}) {
        const FormatCondition condition{comparison, 5};
        QVERIFY(condition.holds(4) == below && condition.holds(5) == at && condition.holds(6) == above);
    }
}

void tst_FormatCode::anything_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"",      ";",  ";;;",   "\"",   "\\", "_", "*",   "[",    "[]",
                             "[h",    "[$", "E+",    "0E",   ".",  ",", ",,,", "AM/P", "yyyyyyyyyyyyyyy",
                             "0.0.0", "%%", "[>x]0", "s.0.0"})
        QTest::newRow(code) << QString::fromLatin1(code);
    QTest::newRow("long") << QString(100'000, u'0');
}

void tst_FormatCode::anything()
{
    QFETCH(const QString, code);
    QVERIFY(parseFormatCode(code).size() <= 4);
}

ENROW_TEST(tst_FormatCode, QCoreApplication)
#include "tst_FormatCode.moc"
