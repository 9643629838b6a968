// SPDX-License-Identifier: MIT
#include "text/RadixSort.h"

#include "support/TestProgram.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace enrow;

namespace
{

// What all of the keys differ in.
enum class Keys : quint8 { Everything, Nothing, HighestBit, LowestBit, FewValues };

KeyedPlace randomItem(Keys keys, std::mt19937_64 &random, uint32_t place)
{
    switch (keys) {
    case Keys::Everything: return {random(), random(), place};
    case Keys::Nothing: return {7, 7, place};
    case Keys::HighestBit: return {random() << 63, 7, place};
    case Keys::LowestBit: return {7, random() & 1, place};
    case Keys::FewValues: return {random() % 3, random() % 3, place};
    }
    Q_UNREACHABLE();
}

bool isSame(const KeyedPlace &left, const KeyedPlace &right)
{
    return left.hasKeyOf(right) && left.place == right.place;
}

} // namespace

// The order is the one that std::stable_sort gives.
class tst_RadixSort : public QObject
{
    Q_OBJECT

private slots:
    void sortsByKey_data()
    {
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("size");
        const std::pair<const char *, Keys> all[] = {{"everything", Keys::Everything},
                                                     {"nothing", Keys::Nothing},
                                                     {"the highest bit", Keys::HighestBit},
                                                     {"the lowest bit", Keys::LowestBit},
                                                     {"few values", Keys::FewValues}};
        // From 4096 items on, digits are counted.
        for (const auto &[name, keys] : all) {
            for (const int size : {0, 1, 2, 100, 4095, 4096, 4097, 20'000})
                QTest::addRow("%d that differ in %s", size, name) << int(keys) << size;
        }
    }

    void sortsByKey()
    {
        QFETCH(int, keys);
        QFETCH(int, size);
        std::mt19937_64 random{uint64_t(size)};
        std::vector<KeyedPlace> items;
        for (int place = 0; place < size; ++place)
            items.push_back(randomItem(Keys(keys), random, uint32_t(place)));
        std::vector<KeyedPlace> expected = items;
        std::stable_sort(expected.begin(), expected.end(), [](const KeyedPlace &left, const KeyedPlace &right) {
            return std::pair(left.upper, left.lower) < std::pair(right.upper, right.lower);
        });
        std::vector<KeyedPlace> scratch;
        sortByKey(items, scratch);
        QVERIFY(std::equal(items.begin(), items.end(), expected.begin(), expected.end(), isSame));
    }

    // A digit that differs is found wherever it is.
    void sortsByEachBit()
    {
        std::vector<KeyedPlace> scratch;
        for (int bit = 0; bit < 128; ++bit) {
            std::vector<KeyedPlace> items;
            for (uint32_t place = 0; place < 5000; ++place) {
                const uint64_t set = uint64_t(place % 2 == 0) << bit % 64;
                items.push_back({bit < 64 ? 0 : set, bit < 64 ? set : 0, place});
            }
            sortByKey(items, scratch);
            for (uint32_t at = 0; at < 5000; ++at)
                QCOMPARE(items[at].place, at < 2500 ? 2 * at + 1 : 2 * (at - 2500));
        }
    }

    // Sorted is the part that is given, and scratch only grows.
    void leavesWhatStandsAround()
    {
        std::vector<KeyedPlace> items;
        for (uint32_t place = 0; place < 10'000; ++place)
            items.push_back({10'000 - place, 0, place});
        std::vector<KeyedPlace> scratch(9000);
        sortByKey(std::span(items).subspan(1, 9998), scratch);
        QCOMPARE(scratch.size(), size_t(9998));
        QCOMPARE(items.front().place, 0u);
        QCOMPARE(items.back().place, 9999u);
        QCOMPARE(items[1].place, 9998u);
        sortByKey(std::span(items).first(5000), scratch);
        QCOMPARE(scratch.size(), size_t(9998));
    }

    // In memory of large pages too.
    void sortsMany()
    {
        constexpr uint32_t count = 400'000;
        std::vector<KeyedPlace> items;
        for (uint32_t place = 0; place < count; ++place)
            items.push_back({count - place, 0, place});
        std::vector<KeyedPlace> scratch;
        sortByKey(items, scratch);
        for (uint32_t at = 0; at < count; ++at)
            QCOMPARE(items[at].place, count - 1 - at);
    }

    void sortsByRank()
    {
        std::mt19937 random(5);
        for (const uint32_t rankCount : {1u, 2u, 7u, 5000u}) {
            std::vector<uint32_t> ranks(3000);
            std::generate(ranks.begin(), ranks.end(), [&] { return uint32_t(random() % rankCount); });
            std::vector<uint32_t> places(2000); // not all of those that have a rank
            std::iota(places.begin(), places.end(), 500);
            std::shuffle(places.begin(), places.end(), random);
            std::vector<uint32_t> expected = places;
            std::stable_sort(expected.begin(), expected.end(),
                             [&](uint32_t left, uint32_t right) { return ranks[left] < ranks[right]; });

            const std::vector<uint32_t> begins = sortByRank(places, ranks, rankCount);
            QCOMPARE(places, expected);
            QCOMPARE(begins.size(), size_t(rankCount) + 1);
            for (uint32_t rank = 0; rank <= rankCount; ++rank) {
                const auto first =
                    std::find_if(places.begin(), places.end(), [&](uint32_t place) { return ranks[place] >= rank; });
                QCOMPARE(begins[rank], uint32_t(first - places.begin()));
            }
        }
    }

    void sortsNothingByRank()
    {
        QCOMPARE(sortByRank({}, {}, 0), std::vector<uint32_t>{0});
        QCOMPARE(sortByRank({}, {}, 2), (std::vector<uint32_t>{0, 0, 0}));
    }
};

ENROW_TEST(tst_RadixSort, QCoreApplication)
#include "tst_RadixSort.moc"
