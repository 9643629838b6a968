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

using Byte = TextScan::Byte;
using Ends = TextScan::Ends;

Byte byteOf(char value)
{
    constexpr char caseBit = 'a' ^ 'A';
    return {value, value >= 'a' && value <= 'z' ? caseBit : char(0)};
}

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
    const auto fit = [](const char *place, Byte byte) {
        return zeroBytes((eightBytes(place) | everyByte(uint8_t(byte.capital))) ^ everyByte(uint8_t(byte.value)));
    };
    for (uint64_t &mark : marks) {
        mark = 0;
        for (int shift = 0; shift < 64; shift += 8, text += 8) {
            const uint64_t fits = fit(text, ends.first) & fit(text + ends.distance, ends.last);
            // Multiplying gathers the eight high bits in the highest byte.
            mark |= (fits >> 7) * 0x0102040810204080 >> 56 << shift;
        }
    }
}

#ifdef ENROW_X86
void markBySse2(const char *text, Ends ends, std::span<uint64_t> marks)
{
    const auto fit = [](const char *place, Byte byte) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place));
        return _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(byte.capital)), _mm_set1_epi8(byte.value));
    };
    for (uint64_t &mark : marks) {
        mark = 0;
        for (int shift = 0; shift < 64; shift += 16, text += 16) {
            const __m128i fits = _mm_and_si128(fit(text, ends.first), fit(text + ends.distance, ends.last));
            mark |= uint64_t(unsigned(_mm_movemask_epi8(fits))) << shift;
        }
    }
}

__attribute__((target("avx2"))) void markByAvx2(const char *text, Ends ends, std::span<uint64_t> marks)
{
    const __m256i first = _mm256_set1_epi8(ends.first.value);
    const __m256i last = _mm256_set1_epi8(ends.last.value);
    const __m256i firstCapital = _mm256_set1_epi8(ends.first.capital);
    const __m256i lastCapital = _mm256_set1_epi8(ends.last.capital);
    for (uint64_t &mark : marks) {
        mark = 0;
        for (int shift = 0; shift < 64; shift += 32, text += 32) {
            const __m256i front = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
            const __m256i back = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + ends.distance));
            const __m256i fits = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(front, firstCapital), first),
                                                  _mm256_cmpeq_epi8(_mm256_or_si256(back, lastCapital), last));
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
    : m_size(word.size())
    , m_word(word)
    , m_mark(markOf(path))
{
    for (const char byte : word)
        m_capitals += byteOf(byte).capital;
    if (!word.empty())
        m_ends = {byteOf(word.front()), byteOf(word.back()), word.size() - 1};
    const size_t last = (m_size + block - 1) % block + 1;
    std::memset(&m_lastMask, 0xff, last);
    m_word.resize(m_size + block - last);
    m_capitals.resize(m_word.size());
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
