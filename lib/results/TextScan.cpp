// SPDX-License-Identifier: MIT
#include "results/TextScan.h"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace enrow
{

namespace
{

// For a place where the first and the last byte of the needle are.
bool isAt(const char *place, std::string_view needle)
{
    return needle.size() <= 2 || std::memcmp(place + 1, needle.data() + 1, needle.size() - 2) == 0;
}

// Looks from a place on, one candidate at a time.
size_t findFrom(size_t from, std::string_view text, std::string_view needle)
{
    while (from + needle.size() <= text.size()) {
        const size_t places = text.size() - needle.size() + 1 - from;
        const void *first = std::memchr(text.data() + from, needle.front(), places);
        if (!first)
            break;
        const char *place = static_cast<const char *>(first);
        if (place[needle.size() - 1] == needle.back() && isAt(place, needle))
            return size_t(place - text.data());
        from = size_t(place - text.data()) + 1;
    }
    return std::string_view::npos;
}

} // namespace

size_t findText(std::string_view text, std::string_view needle)
{
    size_t from = 0;
#ifdef __SSE2__
    // A place is worth comparing where both the first and the last byte fit.
    constexpr size_t width = 16;
    const size_t lastByte = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto load = [&text](size_t at) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text.data() + at));
    };
    for (; from + lastByte + width <= text.size(); from += width) {
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(load(from), first), _mm_cmpeq_epi8(load(from + lastByte), last));
        for (auto places = unsigned(_mm_movemask_epi8(both)); places; places &= places - 1) {
            const size_t place = from + size_t(std::countr_zero(places));
            if (isAt(text.data() + place, needle))
                return place;
        }
    }
#endif
    return findFrom(from, text, needle);
}

} // namespace enrow
