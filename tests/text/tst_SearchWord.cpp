// SPDX-License-Identifier: MIT
#include "text/SearchWord.h"

#include "../results/AdversarialTexts.h"
#include "support/SlowSearch.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

// A word is found where a slow and obvious search finds it.
class tst_SearchWord : public QObject
{
    Q_OBJECT

private slots:
    void isAtStartOf()
    {
        QVERIFY(SearchWord(u"VAL"_s).isAtStartOf("valid") && SearchWord(u"valid"_s).isAtStartOf("valid"));
        QVERIFY(!SearchWord(u"valid"_s).isAtStartOf("invalid") && !SearchWord(u"valid"_s).isAtStartOf("val"));
        QVERIFY(SearchWord(u"val"_s).isAtStartOf("V\u00e1lido") && !SearchWord(u"v\u00e1l"_s).isAtStartOf("valid"));
        QVERIFY(!SearchWord(QString()).isAtStartOf("valid"));
    }

    void isIn_data();
    void isIn();
    void agreesWithTheSlowWay();
    void quickLook_data();
    void quickLook();
    void asciiScan_data();
    void asciiScan();
    void doesNotCrossTexts();
    void nothingTyped();
    void implies_data();
    void implies();
};

namespace
{

bool isIn(const QString &text, const QString &word)
{
    std::string scratch;
    return SearchWord(word).isIn(text.toStdString(), scratch);
}

// The quick look never says no where the word is, but for its bytes.
bool mayBeInWhereItIs(const QString &text, const QString &typed)
{
    const SearchWord word(typed);
    const bool isFolded =
        word.asciiScan() && ::isIn(text, typed) && !text.contains(test::slowlyFolded(typed), Qt::CaseInsensitive);
    return !isFolded || word.mayBeIn(text.toStdString());
}

} // namespace

void tst_SearchWord::isIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("expected");
    QTest::newRow("accents") << u"Ångström"_s << u"angstrom"_s << true;
    QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
    QTest::newRow("part of a sharp s") << u"Straße"_s << u"ase"_s << false;
    QTest::newRow("Turkish") << u"İstanbul"_s << u"istanbul"_s << true;
    QTest::newRow("Turkish dotless") << u"Işık Yıldız"_s << u"yildiz"_s << true;
    QTest::newRow("asked for") << u"Élodie"_s << u"élodie"_s << true;
    QTest::newRow("asked for, other case") << u"ÉLODIE"_s << u"élo"_s << true;
    QTest::newRow("asked for, not there") << u"Elodie"_s << u"élodie"_s << false;
    QTest::newRow("asked for another one") << u"Èlodie"_s << u"élodie"_s << false;
    QTest::newRow("asked for one of two") << u"Hélène"_s << u"helène"_s << true;
    QTest::newRow("asked for the wrong one of two") << u"Hélene"_s << u"helène"_s << false;
    QTest::newRow("asked for, apart") << u"E\u0301lodie"_s << u"élo"_s << true;
    QTest::newRow("asked for, typed apart") << u"Élodie"_s << u"e\u0301lo"_s << true;
    QTest::newRow("asked for a sharp s") << u"Strasse"_s << u"straße"_s << false;
    QTest::newRow("asked for a sharp s, capital") << u"STRAẞE"_s << u"straße"_s << true;
    QTest::newRow("asked for a stroke") << u"Soren"_s << u"sø"_s << false;
    QTest::newRow("found without the stroke") << u"Søren"_s << u"soren"_s << true;
    QTest::newRow("the end of sigma") << u"σοφός"_s << u"ΣΟΦΟΣ"_s << true;
    QTest::newRow("short i") << u"Николай"_s << u"николаи"_s << true;
    QTest::newRow("short i asked for") << u"Николаи"_s << u"николай"_s << false;
    QTest::newRow("outside the BMP") << u"𐐀"_s << u"𐐨"_s << true;
    QTest::newRow("emoji with a joiner") << u"👩‍👧"_s << u"👩👧"_s << true;
    QTest::newRow("wide") << u"Ａｃｍｅ"_s << u"acme"_s << true;
    QTest::newRow("typed wide") << u"acme"_s << u"Ａｃｍｅ"_s << true;
}

void tst_SearchWord::isIn()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(::isIn(text, word), "expected");
    QTEST(test::slowlyIsIn(text, word), "expected");
}

void tst_SearchWord::agreesWithTheSlowWay()
{
    QStringList texts;
    for (const std::string &text : test::adversarialTexts()) {
        if (text.size() < 100)
            texts << test::textOf(text);
    }
    texts << u"Ångström"_s << u"angstrom"_s << u"Łódź"_s << u"lodz"_s << u"ᾳ"_s << u"αι"_s << u"한국"_s << u"하"_s
          << u"がく"_s << u"かく"_s << u"हिन्दी"_s << u"हनद"_s << u"ไทย"_s << u"½"_s << u"1⁄2"_s;
    for (const QString &text : texts) {
        for (const QString &other : texts) {
            for (qsizetype size : {qsizetype(1), qsizetype(2), other.size()}) {
                const QString word = other.right(size);
                if (!mayBeInWhereItIs(text, word))
                    QFAIL(qPrintable(u"quick look: "_s + text + u" | "_s + word));
                if (!word.isEmpty() && !word.front().isLowSurrogate() &&
                    ::isIn(text, word) != test::slowlyIsIn(text, word))
                    QFAIL(qPrintable(text + u" | "_s + word));
            }
        }
    }
}

void tst_SearchWord::quickLook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("expected");
    QTest::newRow("accent inside") << u"Hélène"_s << u"len"_s << true;
    QTest::newRow("accent first") << u"Élodie"_s << u"el"_s << true;
    QTest::newRow("accent last") << u"René"_s << u"ne"_s << true;
    QTest::newRow("accent alone") << u"é"_s << u"e"_s << true;
    QTest::newRow("two accents side by side") << u"çéa"_s << u"ce"_s << true;
    QTest::newRow("another letter") << u"Élodie"_s << u"moreau"_s << false;
    QTest::newRow("the letter beside another") << u"Élodie"_s << u"em"_s << false;
    QTest::newRow("no letter of it") << u"Ångström"_s << u"xyz"_s << false;
    QTest::newRow("two letters from one") << u"Straße"_s << u"ase"_s << true; // a closer look says no
    QTest::newRow("a mark that goes") << u"e\u0301l"_s << u"el"_s << true;
    QTest::newRow("other scripts") << u"Σοφία Иванов"_s << u"a"_s << false;
}

void tst_SearchWord::quickLook()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(SearchWord(word).mayBeIn(text.toStdString()), "expected");
}

// Its bytes in texts of any kind are proof; where no text of ASCII can hold the word, there is none.
void tst_SearchWord::asciiScan_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("expected");
    QTest::newRow("letters") << u"aB1@"_s << true;
    QTest::newRow("Kelvin") << u"\u212a"_s << true;
    QTest::newRow("an accent") << u"é"_s << false;
    QTest::newRow("sharp s") << u"ß"_s << false;
    QTest::newRow("Greek") << u"σ"_s << false;
    QTest::newRow("nothing to see") << u"\u200b"_s << false;
}

void tst_SearchWord::asciiScan()
{
    QFETCH(QString, word);
    QTEST(SearchWord(word).asciiScan() != nullptr, "expected");
}

void tst_SearchWord::doesNotCrossTexts()
{
    const std::string texts = "abc\xff"
                              "déf\xff\xffghé\xff";
    const auto holds = [&](const QString &word) {
        std::string scratch;
        return SearchWord(word).isIn(texts, scratch);
    };
    QVERIFY(holds(u"abc"_s));
    QVERIFY(holds(u"def"_s));
    QVERIFY(holds(u"hé"_s));
    QVERIFY(!holds(u"cd"_s));
    QVERIFY(!holds(u"cdé"_s));
    QVERIFY(!holds(u"fgh"_s));
    QVERIFY(!holds(u"dèf"_s));
}

void tst_SearchWord::nothingTyped()
{
    for (const QString &typed : {QString(), u"\u0301"_s, u"\u200b\u00ad"_s}) {
        QVERIFY(SearchWord(typed).isEmpty());
        QVERIFY(!::isIn(u"abc"_s, typed));
    }
}

void tst_SearchWord::implies_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("longer") << u"anna"_s << u"nn"_s << true;
    QTest::newRow("shorter") << u"nn"_s << u"anna"_s << false;
    QTest::newRow("an accent asks for more") << u"élo"_s << u"elo"_s << true;
    QTest::newRow("no accent asks for less") << u"elo"_s << u"élo"_s << false;
    QTest::newRow("the same accent") << u"hélène"_s << u"élè"_s << true;
    QTest::newRow("another accent") << u"hélène"_s << u"elé"_s << false;
}

void tst_SearchWord::implies()
{
    QFETCH(QString, word);
    QFETCH(QString, other);
    QTEST(SearchWord(word).implies(SearchWord(other)), "expected");
}

ENROW_TEST(tst_SearchWord, QCoreApplication)
#include "tst_SearchWord.moc"
