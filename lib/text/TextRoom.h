// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace enrow
{

// So many bytes that can be read after a text, whatever they are, let it be copied in whole blocks: a copy of exactly
// its length costs more than most texts are worth.
inline constexpr size_t roomAfterText = 32;

// Copies a text with room after it. As much after the copy is overwritten. Returns the end of the copy.
inline char *copyWithRoom(std::string_view text, char *out)
{
    size_t at = 0;
    do {
        std::memcpy(out + at, text.data() + at, roomAfterText);
        at += roomAfterText;
    } while (at < text.size());
    return out + text.size();
}

// Bytes that are written one after the other. Raw, because a container would clear memory that is about to be written.
class RawBytes
{
public:
    // Where the next bytes go: `most` of them can be written there, and room after them.
    char *reserve(size_t most)
    {
        if (m_capacity - m_size < most + roomAfterText)
            grow(m_size + most + roomAfterText);
        return m_bytes.get() + m_size;
    }
    // Bytes have been written up to there.
    void setEnd(const char *end) { m_size = size_t(end - m_bytes.get()); }
    void clear() { m_size = 0; }

    std::string_view view() const { return {m_bytes.get(), m_size}; }
    size_t size() const { return m_size; }
    size_t capacity() const { return m_capacity; }

private:
    void grow(size_t least)
    {
        const size_t capacity = std::max(least, 2 * m_capacity);
        std::unique_ptr<char[]> larger(new char[capacity]);
        if (m_size > 0)
            std::memcpy(larger.get(), m_bytes.get(), m_size);
        m_bytes = std::move(larger);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    size_t m_capacity = 0;
    size_t m_size = 0;
};

} // namespace enrow
