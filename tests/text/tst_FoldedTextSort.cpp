// SPDX-License-Identifier: MIT
#include "text/FoldedTextSort.h"

#include "support/TestProgram.h"
#include "text/FoldedOrder.h"
#include "text/Utf8.h"

#include <random>

using namespace enrow;

namespace
{

std::vector<uint32_t> sortedByFolding(const std::vector<std::string> &texts, bool descending)
{
    std::vector<uint32_t> places(texts.size());
    std::iota(places.begin(), places.end(), 0);
    const bool done = sortByFoldedText(places, {texts.begin(), texts.end()}, SortFold(QLocale::c()), descending, {});
    return done ? places : std::vector<uint32_t>();
}

} // namespace

// The order is the one that a comparison a pair of texts gives.
class tst_FoldedTextSort : public QObject
{
    Q_OBJECT

private slots:
    void equalTextsKeepTheirOrder()
    {
        const std::vector<std::string> texts{"b", "", "É", "B", "e", "item 07", "", "ITEM 7"};
        QCOMPARE(sortedByFolding(texts, false), (std::vector<uint32_t>{1, 6, 0, 3, 2, 4, 5, 7}));
        QCOMPARE(sortedByFolding(texts, true), (std::vector<uint32_t>{5, 7, 2, 4, 0, 3, 1, 6}));
        QCOMPARE(sortedByFolding({}, false), std::vector<uint32_t>());
    }

    // Those that are not to be sorted have no influence.
    void sortsSomeOfTheTexts()
    {
        std::vector<uint32_t> places{4, 1, 3};
        QVERIFY(sortByFoldedText(places, {"x", "c", "y", "b", "a"}, SortFold(QLocale::c()), false, {}));
        QCOMPARE(places, (std::vector<uint32_t>{4, 3, 1}));
    }

    void alphabetsOfAllSizes_data()
    {
        QTest::addColumn<char32_t>("first");
        QTest::addColumn<int>("letters");
        for (const int letters : {1, 2, 3, 7, 8, 15, 26})
            QTest::addRow("%d letters", letters) << U'a' << letters;
        QTest::newRow("ASCII, from zero") << U'\0' << 128;
        QTest::newRow("Greek and Cyrillic") << U'\u0370' << 400;
        QTest::newRow("nearly every byte of UTF-8") << U'\0' << 0xd800;
        QTest::newRow("outside the BMP") << U'\U00010000' << 0x100000;
    }

    // How many bytes fit into a key depends on how many different ones there are.
    void alphabetsOfAllSizes()
    {
        QFETCH(char32_t, first);
        QFETCH(int, letters);
        std::mt19937 random(51);
        std::vector<std::string> texts{{}};
        for (int made = 0; made < 4500; ++made) {
            std::string text = made % 3 ? std::string() : texts[random() % texts.size()];
            for (size_t length = random() % (made % 50 ? 5 : 60); length > 0; --length)
                appendCodePoint(text, first + char32_t(random() % uint32_t(letters)));
            texts.push_back(repairedUtf8(text.substr(0, 60)));
        }
        for (const bool descending : {false, true})
            QVERIFY(sortedByFolding(texts, descending) == test::slowlySorted(texts, descending));
    }

    // Texts that differ late or not at all: few are compared at once, more are sorted by keys all the way.
    void longCommonStarts_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 23, 24, 200})
            QTest::addRow("%d texts", count) << count;
    }

    void longCommonStarts()
    {
        QFETCH(int, count);
        std::vector<std::string> texts;
        for (int made = 0; made < count; ++made)
            texts.push_back(std::string(size_t(3000 + made * 7 % 5), 'x') + std::string(size_t(made % 3), '\0'));
        for (const bool descending : {false, true})
            QVERIFY(sortedByFolding(texts, descending) == test::slowlySorted(texts, descending));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        std::vector<uint32_t> places{1, 0};
        QVERIFY(!sortByFoldedText(places, {"a", "b"}, SortFold(QLocale::c()), false, stop.get_token()));
        QVERIFY(!sortByFoldedText({}, {}, SortFold(QLocale::c()), false, stop.get_token()));
    }
};

ENROW_TEST(tst_FoldedTextSort, QCoreApplication)
#include "tst_FoldedTextSort.moc"
