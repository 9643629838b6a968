// SPDX-License-Identifier: MIT
#include "text/CaseFold.h"
#include "text/Utf8.h"

#include "support/TestProgram.h"

#include <QChar>

using namespace enrow;

// Folding treats every code point as Unicode's simple case folding does, wherever it stands.
class tst_CaseFold : public QObject
{
    Q_OBJECT

private slots:
    void everyCodePoint();
    void asciiAtEveryPlace();
    void keepsWhatIsThere();
};

void tst_CaseFold::everyCodePoint()
{
    for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint) {
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            continue;
        std::string utf8 = "Aa";
        appendCodePoint(utf8, codePoint);
        std::string expected = "aa";
        appendCodePoint(expected, QChar::toCaseFolded(codePoint));
        if (folded(utf8) != expected)
            QFAIL(qPrintable(QString::number(codePoint, 16)));
    }
}

void tst_CaseFold::asciiAtEveryPlace()
{
    for (char letter = 0; letter < 127; ++letter) {
        for (size_t place = 0; place < 20; ++place) {
            std::string text(20, '-');
            text[place] = letter;
            std::string expected = text;
            if (letter >= 'A' && letter <= 'Z')
                expected[place] = char(letter - 'A' + 'a');
            QVERIFY(folded(text) == expected);
            QVERIFY(folded(text + "É") == expected + "é");
        }
    }
}

void tst_CaseFold::keepsWhatIsThere()
{
    std::string text = "KEPT";
    appendFolded(text, "ÀB");
    appendFolded(text, {});
    QVERIFY(text == "KEPTàb");
}

ENROW_TEST(tst_CaseFold, QCoreApplication)
#include "tst_CaseFold.moc"
