// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace enrow
{

// How a scan looks for places that are worth comparing.
enum class ScanPath : uint8_t {
    Portable, // 8 places at once, on any processor
    Sse2,     // 16
    Avx2,     // 32
};

// The paths that this processor can take, the quickest last; never empty.
std::span<const ScanPath> scanPaths();

// Finds a word in texts, by its bytes.
//
// A place is worth comparing where both the first and the last byte of the word fit. Those places are marked for a
// stretch of text at a time, a bit each, which copes with hits close to each other as well as with none.
class TextScan
{
public:
    // Bytes that must be readable behind every text that is searched; what they hold does not matter.
    static constexpr size_t padding = 64;

    // word: not empty. path: one of scanPaths().
    explicit TextScan(std::string_view word, ScanPath path = scanPaths().back());

    const std::string &word() const { return m_word; }

    bool isIn(std::string_view text) const;

    // Calls visit(place) for hits, ascending. It returns the place from which to go on, behind the hit, or text.size()
    // for enough.
    template <typename Visit>
    void visitHits(std::string_view text, Visit visit) const;

    // The ends of a word: its first and last byte, and how far the last is behind the first.
    struct Ends {
        char first;
        char last;
        size_t distance;
    };

private:
    static constexpr size_t placesPerMark = 64;
    static constexpr size_t marksAtOnce = 32;
    using Mark = void (*)(const char *text, Ends ends, std::span<uint64_t> marks);

    bool isAt(const char *place) const;

    std::string m_word;
    Ends m_ends;
    Mark m_mark;              // sets bit n of marks[m] where the ends fit at text[64 * m + n]
    uint64_t m_start = 0;     // the first eight bytes of the word
    uint64_t m_startMask = 0; // those of them that it has
};

// For a place where the ends fit.
inline bool TextScan::isAt(const char *place) const
{
    uint64_t start;
    std::memcpy(&start, place, sizeof start);
    if ((start ^ m_start) & m_startMask)
        return false;
    return m_word.size() <= sizeof start ||
           std::memcmp(place + sizeof start, m_word.data() + sizeof start, m_word.size() - sizeof start) == 0;
}

template <typename Visit>
void TextScan::visitHits(std::string_view text, Visit visit) const
{
    const size_t places = text.size() < m_word.size() ? 0 : text.size() - m_word.size() + 1;
    std::array<uint64_t, marksAtOnce> marks;
    for (size_t place = 0; place < places;) {
        const size_t begin = place;
        const size_t count = std::min(marks.size(), (places - begin + placesPerMark - 1) / placesPerMark);
        m_mark(text.data() + begin, m_ends, std::span(marks).first(count));
        const size_t end = std::min(places, begin + count * placesPerMark);
        while (place < end) {
            const size_t mark = (place - begin) / placesPerMark;
            const uint64_t ahead = marks[mark] >> (place - begin) % placesPerMark;
            if (!ahead) {
                place = begin + (mark + 1) * placesPerMark;
                continue;
            }
            place += size_t(std::countr_zero(ahead));
            if (place < places)
                place = isAt(text.data() + place) ? visit(place) : place + 1;
        }
    }
}

} // namespace enrow
