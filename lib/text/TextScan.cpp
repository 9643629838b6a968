// SPDX-License-Identifier: MIT
#include "text/TextScan.h"

#include "text/EveryByte.h"

#include <vector>

// The instructions of one function can be chosen apart from those of the others.
#if defined(__GNUC__) && defined(__x86_64__)
#define ENROW_X86
#include <immintrin.h>
#endif

namespace enrow
{

namespace
{

using Ends = TextScan::Ends;

// The first byte of the text is the lowest one on every processor.
uint64_t eightBytes(const char *text)
{
    uint64_t eight;
    std::memcpy(&eight, text, sizeof eight);
    if constexpr (std::endian::native == std::endian::little)
        return eight;
    uint64_t turned = 0;
    for (size_t byte = 0; byte < sizeof eight; ++byte)
        turned |= (eight >> (8 * byte) & 0xff) << (56 - 8 * byte);
    return turned;
}

// The high bit of each byte that is zero, and no other bit.
uint64_t zeroBytes(uint64_t eight)
{
    return ~(((eight & everyByte(0x7f)) + everyByte(0x7f)) | eight | everyByte(0x7f));
}

void markPortably(const char *text, Ends ends, std::span<uint64_t> marks)
{
    const uint64_t first = everyByte(uint8_t(ends.first));
    const uint64_t last = everyByte(uint8_t(ends.last));
    for (uint64_t &mark : marks) {
        mark = 0;
        for (int shift = 0; shift < 64; shift += 8, text += 8) {
            const uint64_t fits =
                zeroBytes(eightBytes(text) ^ first) & zeroBytes(eightBytes(text + ends.distance) ^ last);
            // Multiplying gathers the eight high bits in the highest byte.
            mark |= (fits >> 7) * 0x0102040810204080 >> 56 << shift;
        }
    }
}

#ifdef ENROW_X86
void markBySse2(const char *text, Ends ends, std::span<uint64_t> marks)
{
    const __m128i first = _mm_set1_epi8(ends.first);
    const __m128i last = _mm_set1_epi8(ends.last);
    for (uint64_t &mark : marks) {
        mark = 0;
        for (int shift = 0; shift < 64; shift += 16, text += 16) {
            const __m128i front = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
            const __m128i back = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + ends.distance));
            const __m128i fits = _mm_and_si128(_mm_cmpeq_epi8(front, first), _mm_cmpeq_epi8(back, last));
            mark |= uint64_t(unsigned(_mm_movemask_epi8(fits))) << shift;
        }
    }
}

__attribute__((target("avx2"))) void markByAvx2(const char *text, Ends ends, std::span<uint64_t> marks)
{
    const __m256i first = _mm256_set1_epi8(ends.first);
    const __m256i last = _mm256_set1_epi8(ends.last);
    for (uint64_t &mark : marks) {
        mark = 0;
        for (int shift = 0; shift < 64; shift += 32, text += 32) {
            const __m256i front = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
            const __m256i back = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + ends.distance));
            const __m256i fits = _mm256_and_si256(_mm256_cmpeq_epi8(front, first), _mm256_cmpeq_epi8(back, last));
            mark |= uint64_t(unsigned(_mm256_movemask_epi8(fits))) << shift;
        }
    }
}
#endif

auto markOf(ScanPath path)
{
    switch (path) {
#ifdef ENROW_X86
    case ScanPath::Sse2: return markBySse2;
    case ScanPath::Avx2: return markByAvx2;
#else
    case ScanPath::Sse2:
    case ScanPath::Avx2:
#endif
    case ScanPath::Portable: break;
    }
    return markPortably;
}

} // namespace

std::span<const ScanPath> scanPaths()
{
    static const std::vector<ScanPath> paths = [] {
        std::vector<ScanPath> known{ScanPath::Portable};
#ifdef ENROW_X86
        known.push_back(ScanPath::Sse2);
        if (__builtin_cpu_supports("avx2"))
            known.push_back(ScanPath::Avx2);
#endif
        return known;
    }();
    return paths;
}

TextScan::TextScan(std::string_view word, ScanPath path)
    : m_word(word)
    , m_ends{word.front(), word.back(), word.size() - 1}
    , m_mark(markOf(path))
{
    std::memcpy(&m_start, word.data(), std::min(word.size(), sizeof m_start));
    std::memset(&m_startMask, 0xff, std::min(word.size(), sizeof m_startMask));
}

bool TextScan::isIn(std::string_view text) const
{
    bool found = false;
    visitHits(text, [&](size_t) {
        found = true;
        return text.size();
    });
    return found;
}

} // namespace enrow
