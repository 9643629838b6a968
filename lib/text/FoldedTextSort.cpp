// SPDX-License-Identifier: MIT
#include "text/FoldedTextSort.h"

#include "text/LargePages.h"
#include "text/RadixSort.h"
#include "text/StopInterval.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <string>
#include <vector>

namespace enrow
{

namespace
{

// How far ahead the texts of rows are fetched into the cache.
constexpr size_t textsAhead = 16;

// Fewer texts than this are put in order at once, comparing what follows their keys.
constexpr size_t fewTexts = 24;

// The keys of texts.
struct FoldedTexts {
    std::string bytes;
    std::vector<size_t> starts; // in bytes, then the end
};

// Nothing if the stop token fired first. The texts are let go of: of a million, they take 16 MB.
std::optional<FoldedTexts> foldedTexts(std::vector<std::string_view> texts, const SortFold &fold,
                                       const std::stop_token &stop)
{
    FoldedTexts folded;
    size_t bytes = 0;
    for (const std::string_view text : texts)
        bytes += text.size();
    reserveLarge(folded.bytes, bytes + bytes / 16);
    reserveLarge(folded.starts, texts.size() + 1);
    folded.starts.push_back(0);
    for (size_t place = 0; place < texts.size(); ++place) {
        if (place % stepsBetweenStops == 0 && stop.stop_requested())
            return std::nullopt;
        fold.append(folded.bytes, texts[place]);
        folded.starts.push_back(folded.bytes.size());
    }
    return folded;
}

struct TextKey {
    uint64_t upper = 0;
    uint64_t lower = 0;
};

// Packs as many bytes of a text into a key as fit where only the bytes are counted that the texts have: twenty of an
// address, where sixteen fit as they are.
class KeyPacking
{
public:
    explicit KeyPacking(std::string_view texts)
    {
        std::array<uint8_t, 256> isUsed{};
        for (const char byte : texts)
            isUsed[uint8_t(byte)] = 1;
        uint8_t rank = 0;
        for (size_t byte = 0; byte < isUsed.size(); ++byte)
            m_ranks[byte] = rank += isUsed[byte];
        m_bits = std::max(int(std::bit_width(rank)), 1);
        m_halfCount = 64 / size_t(m_bits);
    }

    // Bytes of text in a key.
    size_t count() const { return 2 * m_halfCount; }

    // Such keys order as the first bytes of the texts do. A text that ends is before one that goes on, whatever
    // follows.
    TextKey keyOf(std::string_view text) const
    {
        return {packed(text), text.size() > m_halfCount ? packed(text.substr(m_halfCount)) : 0};
    }

    // Whether the text may have bytes after those in the lower half of its key.
    bool hasMore(uint64_t lower) const { return (lower & ((uint64_t(1) << m_bits) - 1)) != 0; }

private:
    uint64_t packed(std::string_view text) const
    {
        const size_t length = std::min(text.size(), m_halfCount);
        uint64_t key = 0;
        for (size_t at = 0; at < length; ++at)
            key = key << m_bits | m_ranks[uint8_t(text[at])];
        return length == 0 ? 0 : key << (m_bits * int(m_halfCount - length));
    }

    std::array<uint8_t, 256> m_ranks; // of the bytes among those used, from 1; UTF-8 never uses all 256
    int m_bits;                       // that a rank takes; 0 stands after the end of a text
    size_t m_halfCount;               // bytes of text in half a key
};

// Sorts by the first bytes of all texts, then each run of equals by the bytes that follow, and so on.
class FoldedTextSort
{
public:
    FoldedTextSort(std::span<uint32_t> places, FoldedTexts texts, bool descending, std::stop_token stop)
        : m_places(places)
        , m_descending(descending)
        , m_stop(std::move(stop))
        , m_texts(std::move(texts))
        , m_packing(m_texts.bytes)
    {
    }

    bool sort()
    {
        if (m_stop.stop_requested())
            return false;
        std::vector<KeyedPlace> items;
        reserveLarge(items, m_places.size());
        for (const uint32_t place : m_places)
            items.push_back({0, 0, place});
        // Runs wait in a list and not on the stack: a long text that many rows share goes thousands of keys deep.
        m_waiting.push_back({0, items.size(), 0});
        while (!m_waiting.empty()) {
            if (m_stop.stop_requested())
                return false;
            const Run run = m_waiting.back();
            m_waiting.pop_back();
            sortRun(items, run);
        }
        std::transform(items.begin(), items.end(), m_places.begin(), [](const KeyedPlace &item) { return item.place; });
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
        return {m_texts.bytes.data() + m_texts.starts[place] + depth,
                m_texts.starts[place + 1] - m_texts.starts[place] - depth};
    }

    // The second keys are looked at in the order of the first ones, which is none for the memory: there, one look at
    // them is quicker than one at where a text starts and another at the text.
    void setSecondKeys()
    {
        reserveLarge(m_secondKeys, m_texts.starts.size() - 1);
        m_secondKeys.resize(m_texts.starts.size() - 1);
        for (const uint32_t place : m_places) {
            if (m_texts.starts[place + 1] - m_texts.starts[place] > m_packing.count())
                m_secondKeys[place] = m_packing.keyOf(rest(place, m_packing.count()));
        }
    }

    TextKey keyOf(uint32_t place, size_t depth) const
    {
        return depth == m_packing.count() ? m_secondKeys[place] : m_packing.keyOf(rest(place, depth));
    }

    // Asks the processor to fetch what the keys of items that are `textsAhead` after one are made of, and before that
    // where their texts start.
    void prefetch(std::span<const KeyedPlace> items, size_t at, size_t depth) const
    {
#ifdef __GNUC__
        if (at + 2 * textsAhead >= items.size())
            return;
        if (depth == m_packing.count()) {
            __builtin_prefetch(&m_secondKeys[items[at + 2 * textsAhead].place]);
            return;
        }
        __builtin_prefetch(&m_texts.starts[items[at + 2 * textsAhead].place]);
        __builtin_prefetch(m_texts.bytes.data() + m_texts.starts[items[at + textsAhead].place] + depth);
#endif
    }

    void sortRun(std::span<KeyedPlace> all, Run run)
    {
        const std::span<KeyedPlace> items = all.subspan(run.begin, run.end - run.begin);
        setKeys(items, run.depth);
        sortByKey(items, m_scratch);
        if (run.depth == 0) {
            m_scratch = {}; // later runs are short
            setSecondKeys();
        }
        const size_t nextDepth = run.depth + m_packing.count();
        for (size_t begin = 0; begin < items.size();) {
            size_t end = begin;
            do
                prefetch(items, end++, nextDepth);
            while (end < items.size() && items[end].hasKeyOf(items[begin]));
            if (end - begin >= fewTexts && hasMore(items[begin]))
                m_waiting.push_back({run.begin + begin, run.begin + end, nextDepth});
            else if (end - begin > 1 && hasMore(items[begin]))
                sortFew(items.subspan(begin, end - begin), nextDepth);
            begin = end;
        }
    }

    void setKeys(std::span<KeyedPlace> items, size_t depth) const
    {
        for (size_t at = 0; at < items.size(); ++at) {
            prefetch(items, at, depth);
            const TextKey key = keyOf(items[at].place, depth);
            items[at].upper = m_descending ? ~key.upper : key.upper;
            items[at].lower = m_descending ? ~key.lower : key.lower;
        }
    }

    bool hasMore(const KeyedPlace &item) const
    {
        return m_packing.hasMore(m_descending ? ~item.lower : item.lower);
    }

    // Most of few texts differ in their next key already.
    void sortFew(std::span<KeyedPlace> items, size_t depth) const
    {
        setKeys(items, depth);
        for (size_t sorted = 1; sorted < items.size(); ++sorted) {
            const KeyedPlace item = items[sorted];
            size_t at = sorted;
            for (; at > 0 && isBefore(item, items[at - 1], depth + m_packing.count()); --at)
                items[at] = items[at - 1];
            items[at] = item;
        }
    }

    bool isBefore(const KeyedPlace &left, const KeyedPlace &right, size_t depth) const
    {
        if (!left.hasKeyOf(right) || !hasMore(left))
            return left.isBefore(right);
        return m_descending ? rest(right.place, depth) < rest(left.place, depth)
                            : rest(left.place, depth) < rest(right.place, depth);
    }

    const std::span<uint32_t> m_places; // unsorted until the end
    const bool m_descending;
    const std::stop_token m_stop;
    const FoldedTexts m_texts;
    const KeyPacking m_packing;
    std::vector<TextKey> m_secondKeys; // of each place: of what follows its first key
    std::vector<Run> m_waiting;
    std::vector<KeyedPlace> m_scratch;
};

} // namespace

bool sortByFoldedText(std::span<uint32_t> places, std::vector<std::string_view> texts, const SortFold &fold,
                      bool descending, std::stop_token stop)
{
    std::optional<FoldedTexts> folded = foldedTexts(std::move(texts), fold, stop);
    return folded && FoldedTextSort(places, std::move(*folded), descending, std::move(stop)).sort();
}

} // namespace enrow
