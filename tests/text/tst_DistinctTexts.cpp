// SPDX-License-Identifier: MIT
#include "text/DistinctTexts.h"

#include "support/TestProgram.h"

#include <deque>
#include <map>
#include <random>
#include <string>

using namespace enrow;
using namespace std::string_view_literals;

// The numbers are those that a map gives.
class tst_DistinctTexts : public QObject
{
    Q_OBJECT

private slots:
    void numbersInTheOrderOfTheirComing()
    {
        DistinctTexts distinct;
        QCOMPARE(distinct.add("b"), 0u);
        QCOMPARE(distinct.add(""), 1u);
        QCOMPARE(distinct.add("a"), 2u);
        QCOMPARE(distinct.add("b"), 0u);
        QCOMPARE(distinct.add(std::string_view()), 1u);
        QVERIFY((distinct.texts() == std::vector{"b"sv, ""sv, "a"sv}));
    }

    void tellsApartWhatDiffersInOneByte()
    {
        DistinctTexts distinct;
        QCOMPARE(distinct.add("a\0b"sv), 0u);
        QCOMPARE(distinct.add("a\0c"sv), 1u);
        QCOMPARE(distinct.add("a\0"sv), 2u);
        QCOMPARE(distinct.add("a"sv), 3u);
        QCOMPARE(distinct.add("A"sv), 4u);
    }

    // Through several growths of its table, which begins with 1024 places.
    void agreesWithAMap_data()
    {
        QTest::addColumn<int>("different");
        for (const int different : {1, 511, 512, 513, 2048, 2049, 30'000})
            QTest::addRow("%d", different) << different;
    }

    void agreesWithAMap()
    {
        QFETCH(int, different);
        std::mt19937 random{uint32_t(different)};
        std::deque<std::string> kept; // equal texts from different places
        std::map<std::string_view, uint32_t> numbers;
        DistinctTexts distinct;
        for (int round = 0; round < 3 * different; ++round) {
            const int value = round < different ? round : int(random() % uint32_t(different));
            const std::string_view text = kept.emplace_back("lead_" + std::to_string(value));
            const uint32_t expected = numbers.try_emplace(text, uint32_t(numbers.size())).first->second;
            QCOMPARE(distinct.add(text), expected);
        }
        QCOMPARE(distinct.texts().size(), size_t(different));
        for (const auto &[text, number] : numbers)
            QVERIFY(distinct.texts()[number] == text);
    }
};

ENROW_TEST(tst_DistinctTexts, QCoreApplication)
#include "tst_DistinctTexts.moc"
