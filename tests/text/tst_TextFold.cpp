// SPDX-License-Identifier: MIT
#include "text/TextFold.h"
#include "text/Utf8.h"

#include "support/SlowSearch.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// Folding treats every code point as Unicode's tables say, wherever it stands.
class tst_TextFold : public QObject
{
    Q_OBJECT

private slots:
    void everyCodePoint();
    void texts_data();
    void texts();
    void asciiAtEveryPlace();
    void keepsWhatIsThere();
    void keepsTheEndsOfTexts();
    void mayFoldToAscii_data();
    void mayFoldToAscii();
};

void tst_TextFold::everyCodePoint()
{
    for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            continue;
        std::string utf8 = "Aa";
        appendCodePoint(utf8, codePoint);
        utf8 += "Z";
        const std::string expected = "aa" + test::slowlyFolded(QString::fromUcs4(&codePoint, 1)).toStdString() + "z";
        if (folded(utf8) != expected)
            QFAIL(qPrintable(QString::number(codePoint, 16)));
    }
}

void tst_TextFold::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accents") << u"Élodie Ångström"_s << u"elodie angstrom"_s;
    QTest::newRow("accents apart") << u"E\u0301lodie"_s << u"elodie"_s;
    QTest::newRow("sharp s") << u"Straße STRAẞE"_s << u"strasse strasse"_s;
    QTest::newRow("Turkish i") << u"İIıi"_s << u"iiii"_s;
    QTest::newRow("without decomposition")
        << u"Øresund Łódź Æble Œuvre Đorđe Þór"_s << u"oresund lodz aeble oeuvre dorde thor"_s;
    QTest::newRow("ligatures") << u"Ĳsland ﬁn"_s << u"ijsland fin"_s;
    QTest::newRow("Greek") << u"Σοφός ΣΟΦΌΣ"_s << u"σοφοσ σοφοσ"_s;
    QTest::newRow("Cyrillic") << u"Йод Ёлка"_s << u"иод елка"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Ngọc"_s << u"nguyen ngoc"_s;
    QTest::newRow("Arabic with marks") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("wide") << u"Ａｃｍｅ"_s << u"acme"_s;
    QTest::newRow("unseen") << u"ac\u00adme\u200b\ufeff"_s << u"acme"_s;
    QTest::newRow("nothing but marks") << u"\u0301\u0308"_s << u""_s;
    QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
}

void tst_TextFold::texts()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(folded(text.toStdString())), "expected");
}

void tst_TextFold::asciiAtEveryPlace()
{
    for (char letter = 0; letter < 127; ++letter) {
        for (size_t place = 0; place < 20; ++place) {
            std::string text(20, '-');
            text[place] = letter;
            std::string expected = text;
            if (letter >= 'A' && letter <= 'Z')
                expected[place] = char(letter - 'A' + 'a');
            QVERIFY(folded(text) == expected);
            QVERIFY(folded(text + "É" + text) == expected + "e" + expected);
        }
    }
}

void tst_TextFold::keepsWhatIsThere()
{
    std::string text = "KEPT";
    appendFolded(text, "ÀB");
    appendFolded(text, {});
    QVERIFY(text == "KEPTab");
}

void tst_TextFold::keepsTheEndsOfTexts()
{
    QVERIFY(folded("\xff"
                   "É\xff\xff"
                   "B\xff") == "\xff"
                               "e\xff\xff"
                               "b\xff");
}

void tst_TextFold::mayFoldToAscii_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("ASCII") << u"acme"_s << false;
    QTest::newRow("accent") << u"acmé"_s << true;
    QTest::newRow("Greek") << u"Σοφία acme"_s << false;
    QTest::newRow("Greek, then an accent") << u"Σοφία acmé"_s << true;
    QTest::newRow("Cyrillic") << u"Ёлка"_s << false;
    QTest::newRow("Chinese") << u"佐藤"_s << false;
    QTest::newRow("wide letter") << u"ａ"_s << true;
    QTest::newRow("a mark between letters") << u"a\u0301b"_s << true;
    QTest::newRow("unseen between letters") << u"a\u00adb"_s << true;
    QTest::newRow("a unit as one sign") << u"㎏"_s << true;
    QTest::newRow("outside the BMP") << u"𝐀"_s << true;
    QTest::newRow("emoji") << u"😀"_s << false;
}

void tst_TextFold::mayFoldToAscii()
{
    QFETCH(QString, text);
    QTEST(enrow::mayFoldToAscii(text.toStdString()), "expected");
    QTEST(enrow::mayFoldToAscii("\xff" + text.toStdString() + "\xff"), "expected");
}

ENROW_TEST(tst_TextFold, QCoreApplication)
#include "tst_TextFold.moc"
