// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace enrow
{

// Reads texts that stand one after the other, each ended by the same byte, which none of them holds. As much as
// roomAfterText can be read after them.

// Calls visit(end) for the place of each end, ascending, until it returns false.
template <typename Visit>
void visitEnds(const char *texts, char ending, Visit visit)
{
#ifdef __SSE2__
    for (;; texts += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(texts));
        auto ends = uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(ending))));
        for (; ends; ends &= ends - 1) {
            if (!visit(texts + std::countr_zero(ends)))
                return;
        }
    }
#else
    for (;; ++texts) {
        if (*texts == ending && !visit(texts))
            return;
    }
#endif
}

// Reads the first of the texts, as many as there are places for.
inline void readTexts(const char *first, char ending, std::span<std::string_view> texts)
{
    size_t read = 0;
    visitEnds(first, ending, [&](const char *end) {
        texts[read] = {first, size_t(end - first)};
        first = end + 1;
        return ++read < texts.size();
    });
}

// The text after so many others.
inline std::string_view textAfter(const char *first, char ending, size_t others)
{
    std::string_view text;
    visitEnds(first, ending, [&](const char *end) {
        text = {first, size_t(end - first)};
        first = end + 1;
        return others-- > 0;
    });
    return text;
}

// Calls visit(place) for the first byte of each character of UTF-8 that is not ASCII, ascending, until it returns
// false. Bytes 0xff are passed over.
template <typename Visit>
void visitNonAscii(std::string_view texts, Visit visit)
{
    constexpr size_t block = 16;
    for (size_t at = 0; at < texts.size(); at += block) {
        std::array<char, block> bytes{};
        if (texts.size() - at >= block)
            std::memcpy(bytes.data(), texts.data() + at, block);
        else
            std::memcpy(bytes.data(), texts.data() + at, texts.size() - at);
        uint32_t firsts = 0;
#ifdef __SSE2__
        const __m128i its = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data()));
        // As signed numbers, -64 to -2.
        const __m128i tooSmall = _mm_cmplt_epi8(its, _mm_set1_epi8(char(0xc0)));
        firsts = ~uint32_t(_mm_movemask_epi8(tooSmall)) & uint32_t(_mm_movemask_epi8(its)) &
                 ~uint32_t(_mm_movemask_epi8(_mm_cmpeq_epi8(its, _mm_set1_epi8(char(0xff)))));
#else
        for (size_t i = 0; i < block; ++i)
            firsts |= uint32_t(uint8_t(bytes[i]) >= 0xc0 && uint8_t(bytes[i]) != 0xff) << i;
#endif
        for (; firsts; firsts &= firsts - 1) {
            if (!visit(at + size_t(std::countr_zero(firsts))))
                return;
        }
    }
}

// Copies texts with another byte after each than the one that ends it. As much as roomAfterText is read and overwritten
// after both.
inline void copyTexts(std::string_view texts, char ending, char replacement, char *out)
{
#ifdef __SSE2__
    const __m128i difference = _mm_set1_epi8(char(ending ^ replacement));
    for (size_t at = 0; at < texts.size(); at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(texts.data() + at));
        const __m128i ends = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(ending));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(out + at), _mm_xor_si128(bytes, _mm_and_si128(ends, difference)));
    }
#else
    std::replace_copy(texts.begin(), texts.end(), out, ending, replacement);
#endif
}

} // namespace enrow
