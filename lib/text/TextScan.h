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

// Finds a word in texts by its bytes, the letters A to Z in either case.
//
// A place is worth comparing where both the first and the last byte of the word fit. Those places are marked for a
// stretch of text at a time, a bit each, which copes with hits close to each other as well as with none.
class TextScan
{
public:
    // Bytes that must be readable after every text that is searched; what they hold does not matter.
    static constexpr size_t padding = 64;

    // word: without the capitals A to Z; an empty one is nowhere. path: one of scanPaths().
    explicit TextScan(std::string_view word, ScanPath path = scanPaths().back());

    std::string_view word() const { return {m_word.data(), m_size}; }

    bool isIn(std::string_view text) const;

    // Calls visit(place) for hits, ascending. It returns the place from which to go on, after the hit, or text.size()
    // for enough.
    template <typename Visit>
    void visitHits(std::string_view text, Visit visit) const;

    // A byte of a word, and the bits in which a byte of a text may differ from it by being a capital.
    struct Byte {
        char value = 0;
        char capital = 0;
    };
    // The first and the last byte of a word, and how far the last is after the first.
    struct Ends {
        Byte first;
        Byte last;
        size_t distance = 0;
    };

private:
    static constexpr size_t placesPerMark = 64;
    static constexpr size_t marksAtOnce = 32;
    using Mark = void (*)(const char *text, Ends ends, std::span<uint64_t> marks);

    bool isAt(const char *place) const;

    static constexpr size_t block = sizeof(uint64_t);

    size_t m_size;
    std::string m_word;     // filled up to whole blocks
    std::string m_capitals; // of each byte of m_word: Byte::capital
    Ends m_ends;
    Mark m_mark;             // sets bit n of marks[m] where the ends fit at text[64 * m + n]
    uint64_t m_lastMask = 0; // the bytes of the word's last block of eight that it has
};

// For a place where the ends fit.
inline bool TextScan::isAt(const char *place) const
{
    for (size_t at = 0;; at += block) {
        uint64_t text;
        uint64_t word;
        uint64_t capitals;
        std::memcpy(&text, place + at, block);
        std::memcpy(&word, m_word.data() + at, block);
        std::memcpy(&capitals, m_capitals.data() + at, block);
        const uint64_t difference = (text | capitals) ^ word;
        if (at + block >= m_size)
            return (difference & m_lastMask) == 0;
        if (difference)
            return false;
    }
}

template <typename Visit>
void TextScan::visitHits(std::string_view text, Visit visit) const
{
    const size_t places = m_size == 0 || text.size() < m_size ? 0 : text.size() - m_size + 1;
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
