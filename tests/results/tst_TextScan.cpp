// SPDX-License-Identifier: MIT
#include "results/TextScan.h"

#include <QTest>

#include <random>
#include <string>

using namespace enrow;

// The scan finds what std::string_view::find() finds.
class tst_TextScan : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceAndLength();
    void randomTexts();
};

void tst_TextScan::everyPlaceAndLength()
{
    for (size_t size = 0; size <= 70; ++size) {
        for (size_t length = 1; length <= size + 1; ++length) {
            for (size_t place = 0; place + length <= size; ++place) {
                std::string text(size, '.');
                text.replace(place, length, length, 'n');
                QCOMPARE(findText(text, std::string(length, 'n')), place);
            }
            QCOMPARE(findText(std::string(size, '.'), std::string(length, 'n')), std::string_view::npos);
        }
    }
}

void tst_TextScan::randomTexts()
{
    std::mt19937 random(3);
    for (int made = 0; made < 20'000; ++made) {
        std::string text(random() % 100, ' ');
        for (char &letter : text)
            letter = "ab\xff"[random() % 3];
        std::string needle(1 + random() % 6, ' ');
        for (char &letter : needle)
            letter = "ab\xff"[random() % 3];
        QCOMPARE(findText(text, needle), std::string_view(text).find(needle));
    }
}

QTEST_APPLESS_MAIN(tst_TextScan)
#include "tst_TextScan.moc"
