// SPDX-License-Identifier: MIT
#include "text/TextScan.h"

#include "support/TestProgram.h"

#include <array>
#include <random>
#include <string>
#include <vector>

using namespace enrow;
using namespace std::string_view_literals;

namespace
{

// The text alone in memory with nothing but the padding behind it, so that a sanitizer sees a read that goes too far.
class PaddedText
{
public:
    // The padding repeats the text's own bytes: a hit that reaches into it must not count.
    explicit PaddedText(std::string_view text)
        : m_bytes(text)
        , m_size(text.size())
    {
        while (m_bytes.size() < m_size + TextScan::padding)
            m_bytes += text.empty() ? std::string_view("n") : text;
        m_bytes.resize(m_size + TextScan::padding);
        m_bytes.shrink_to_fit();
    }

    operator std::string_view() const { return {m_bytes.data(), m_size}; }

private:
    std::string m_bytes;
    size_t m_size;
};

// All hits, also those that overlap.
std::vector<size_t> hitsOf(const TextScan &scan, std::string_view text)
{
    std::vector<size_t> hits;
    scan.visitHits(text, [&hits](size_t place) {
        hits.push_back(place);
        return place + 1;
    });
    return hits;
}

std::vector<size_t> slowHitsOf(std::string_view word, std::string_view text)
{
    std::string lowered(text);
    for (char &letter : lowered)
        letter = letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    text = lowered;
    std::vector<size_t> hits;
    for (size_t place = text.find(word); place != std::string_view::npos; place = text.find(word, place + 1))
        hits.push_back(place);
    return hits;
}

std::string randomText(size_t size, std::string_view letters, std::mt19937 &random)
{
    std::string text(size, ' ');
    for (char &letter : text)
        letter = letters[random() % letters.size()];
    return text;
}

} // namespace

// On every path the scan finds what std::string_view::find() finds in the text without capitals.
class tst_TextScan : public QObject
{
    Q_OBJECT

private slots:
    void paths();
    void everyPlaceAndLength_data() { addPaths(); }
    void everyPlaceAndLength();
    void randomTexts_data() { addPaths(); }
    void randomTexts();
    void longTexts_data() { addPaths(); }
    void longTexts();
    void anEmptyWordIsNowhere_data() { addPaths(); }
    void anEmptyWordIsNowhere();
    void goesOnWhereTold_data() { addPaths(); }
    void goesOnWhereTold();

private:
    static void addPaths();
};

void tst_TextScan::addPaths()
{
    QTest::addColumn<ScanPath>("path");
    for (const ScanPath path : scanPaths())
        QTest::addRow("path %d", int(path)) << path;
}

void tst_TextScan::paths()
{
    QCOMPARE(scanPaths().front(), ScanPath::Portable);
    for (size_t path = 1; path < scanPaths().size(); ++path)
        QVERIFY(scanPaths()[path - 1] < scanPaths()[path]);
}

void tst_TextScan::everyPlaceAndLength()
{
    QFETCH(ScanPath, path);
    for (size_t size = 0; size <= 140; size += 1 + size / 70) {
        for (size_t length = 1; length <= size + 1; ++length) {
            const TextScan scan(std::string(length, 'n'), path);
            for (size_t place = 0; place + length <= size; ++place) {
                std::string text(size, '.');
                text.replace(place, length, length, 'n');
                const PaddedText padded(text);
                if (hitsOf(scan, padded) != std::vector<size_t>{place} || !scan.isIn(padded))
                    QFAIL(qPrintable(QStringLiteral("size %1 length %2 place %3").arg(size).arg(length).arg(place)));
            }
            QVERIFY(!scan.isIn(PaddedText(std::string(size, '.'))));
        }
    }
}

void tst_TextScan::randomTexts()
{
    QFETCH(ScanPath, path);
    std::mt19937 random(3);
    for (int made = 0; made < 20'000; ++made) {
        const std::string word = randomText(1 + random() % 12, "az@{\xff\xe1", random);
        const PaddedText text(randomText(random() % 200, made % 2 ? "aAzZ`@[{\xff\xc1\xe1" : "aA", random));
        const TextScan scan(word, path);
        QCOMPARE(hitsOf(scan, text), slowHitsOf(word, text));
        QCOMPARE(scan.isIn(text), !slowHitsOf(word, text).empty());
    }
}

// Longer than what is marked at a time, with words up to longer than that: no hit, few, and one at each place.
void tst_TextScan::longTexts()
{
    QFETCH(ScanPath, path);
    std::mt19937 random(4);
    for (int made = 0; made < 60; ++made) {
        constexpr std::array alphabets{"a"sv, "ab\0"sv, "abcdefghijklmnopqrstuvwxyz\xc3"sv};
        const PaddedText text(randomText(8000 + random() % 300, alphabets[size_t(made % 3)], random));
        for (const size_t length : {1, 2, 3, 8, 9, 64, 65, 2049, 5000}) {
            const std::string_view whole = text;
            std::string word(whole.substr(random() % (whole.size() - length), length));
            if (random() % 3 == 0)
                word[random() % length] = 'b';
            QCOMPARE(hitsOf(TextScan(word, path), text), slowHitsOf(word, text));
        }
    }
    const std::string longest(70'000, 'x');
    QCOMPARE(hitsOf(TextScan(longest, path), PaddedText(longest + "x")), (std::vector<size_t>{0, 1}));
    QVERIFY(!TextScan(longest + "x", path).isIn(PaddedText(longest)));
}

void tst_TextScan::anEmptyWordIsNowhere()
{
    QFETCH(ScanPath, path);
    QVERIFY(!TextScan("", path).isIn(PaddedText("abc")));
    QVERIFY(!TextScan("", path).isIn(PaddedText("")));
}

void tst_TextScan::goesOnWhereTold()
{
    QFETCH(ScanPath, path);
    const TextScan scan("a", path);
    for (const size_t step : {1, 2, 63, 64, 65, 2047, 2048, 2049, 4000}) {
        std::vector<size_t> hits;
        const PaddedText text(std::string(9000, 'a'));
        scan.visitHits(text, [&](size_t place) {
            hits.push_back(place);
            return place + step;
        });
        std::vector<size_t> expected;
        for (size_t place = 0; place < 9000; place += step)
            expected.push_back(place);
        QCOMPARE(hits, expected);
    }
}

ENROW_TEST(tst_TextScan, QCoreApplication)
#include "tst_TextScan.moc"
