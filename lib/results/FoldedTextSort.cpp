// SPDX-License-Identifier: MIT
#include "results/FoldedTextSort.h"

#include "results/CaseFold.h"
#include "results/RadixSort.h"

#include <QtEndian>

#include <algorithm>
#include <string>
#include <vector>

namespace enrow
{

namespace
{

constexpr size_t textsBetweenStops = 4096;

// A key is the next bytes of a text, and in its lowest byte how many of them the text has: a text that ends sorts
// before one that goes on with zero bytes.
constexpr size_t keyBytes = 7;
constexpr uint64_t goesOn = keyBytes + 1;

// Fewer texts than this are put in order at once, comparing what follows their keys.
constexpr size_t fewTexts = 24;

// Sorts by the first bytes of all texts, then each run of equals by the bytes that follow, and so on.
class FoldedTextSort
{
public:
    FoldedTextSort(std::span<const std::string_view> texts, bool descending, std::stop_token stop)
        : m_descending(descending)
        , m_stop(std::move(stop))
    {
        size_t bytes = 0;
        for (const std::string_view text : texts)
            bytes += text.size();
        m_folded.reserve(bytes + bytes / 16 + sizeof(uint64_t));
        m_starts.reserve(texts.size() + 1);
        m_starts.push_back(0);
        for (size_t place = 0; place < texts.size(); ++place) {
            if (place % textsBetweenStops == 0 && m_stop.stop_requested())
                return;
            appendFolded(m_folded, texts[place]);
            m_starts.push_back(m_folded.size());
        }
        m_folded.append(sizeof(uint64_t), '\0');
    }

    bool sort(std::span<uint32_t> places)
    {
        if (m_stop.stop_requested())
            return false;
        std::vector<KeyedPlace> items(places.size());
        std::transform(places.begin(), places.end(), items.begin(), [](uint32_t place) {
            return KeyedPlace{0, place};
        });
        // Runs wait in a list and not on the stack: a long text that many rows share goes thousands of keys deep.
        m_waiting.push_back({0, items.size(), 0});
        while (!m_waiting.empty()) {
            if (m_stop.stop_requested())
                return false;
            const Run run = m_waiting.back();
            m_waiting.pop_back();
            sortRun(items, run);
        }
        std::transform(items.begin(), items.end(), places.begin(), [](const KeyedPlace &item) { return item.place; });
        return true;
    }

private:
    // Items whose texts are equal in their first `depth` bytes.
    struct Run {
        size_t begin;
        size_t end;
        size_t depth;
    };

    std::string_view rest(uint32_t place, size_t depth) const
    {
        return {m_folded.data() + m_starts[place] + depth, m_starts[place + 1] - m_starts[place] - depth};
    }

    uint64_t keyOf(uint32_t place, size_t depth) const
    {
        const std::string_view text = rest(place, depth);
        const auto eight = qFromBigEndian<quint64>(text.data()); // there is padding behind the last text
        const size_t length = std::min(text.size(), keyBytes);
        const uint64_t bytes = length ? eight >> (64 - 8 * length) << (64 - 8 * length) : 0;
        return bytes | std::min<uint64_t>(text.size(), goesOn);
    }

    void sortRun(std::span<KeyedPlace> all, Run run)
    {
        const std::span<KeyedPlace> items = all.subspan(run.begin, run.end - run.begin);
        setKeys(items, run.depth);
        sortByKey(items, m_scratch);
        const size_t nextDepth = run.depth + keyBytes;
        for (size_t begin = 0; begin < items.size();) {
            size_t end = begin + 1;
            while (end < items.size() && items[end].key == items[begin].key)
                ++end;
            if (end - begin >= fewTexts && hasMore(items[begin].key))
                m_waiting.push_back({run.begin + begin, run.begin + end, nextDepth});
            else if (end - begin > 1 && hasMore(items[begin].key))
                sortFew(items.subspan(begin, end - begin), nextDepth);
            begin = end;
        }
    }

    void setKeys(std::span<KeyedPlace> items, size_t depth) const
    {
        for (KeyedPlace &item : items) {
            const uint64_t key = keyOf(item.place, depth);
            item.key = m_descending ? ~key : key;
        }
    }

    // Whether the texts with that key have bytes behind it.
    bool hasMore(uint64_t key) const { return ((m_descending ? ~key : key) & 0xff) == goesOn; }

    // Most of few texts differ in their next key already.
    void sortFew(std::span<KeyedPlace> items, size_t depth) const
    {
        setKeys(items, depth);
        for (size_t sorted = 1; sorted < items.size(); ++sorted) {
            const KeyedPlace item = items[sorted];
            size_t at = sorted;
            for (; at > 0 && isBefore(item, items[at - 1], depth + keyBytes); --at)
                items[at] = items[at - 1];
            items[at] = item;
        }
    }

    bool isBefore(const KeyedPlace &left, const KeyedPlace &right, size_t depth) const
    {
        if (left.key != right.key || !hasMore(left.key))
            return left.key < right.key;
        return m_descending ? rest(right.place, depth) < rest(left.place, depth)
                            : rest(left.place, depth) < rest(right.place, depth);
    }

    const bool m_descending;
    const std::stop_token m_stop;
    std::string m_folded;         // the texts, then padding of a key's size
    std::vector<size_t> m_starts; // of the texts in m_folded, then their end
    std::vector<Run> m_waiting;
    std::vector<KeyedPlace> m_scratch;
};

} // namespace

bool sortByFoldedText(std::span<uint32_t> places, std::span<const std::string_view> texts, bool descending,
                      std::stop_token stop)
{
    return FoldedTextSort(texts, descending, std::move(stop)).sort(places);
}

} // namespace enrow
