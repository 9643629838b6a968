// SPDX-License-Identifier: MIT
#include "lists/RowScanner.h"

#include <cstdint>
#include <optional>

namespace enrow
{

namespace
{

constexpr size_t unknown = std::string_view::npos; // more bytes are needed
constexpr char16_t quoteUnit = u'"';

struct OneByte {
    static constexpr size_t size = 1;
    static char16_t at(const char *bytes) { return uint8_t(*bytes); }
};

struct LittleEndian {
    static constexpr size_t size = 2;
    static char16_t at(const char *bytes) { return char16_t(uint8_t(bytes[1]) << 8 | uint8_t(bytes[0])); }
};

struct BigEndian {
    static constexpr size_t size = 2;
    static char16_t at(const char *bytes) { return char16_t(uint8_t(bytes[0]) << 8 | uint8_t(bytes[1])); }
};

// Goes over bytes unit by unit. Places are offsets of bytes.
template <typename Unit>
class Cursor
{
public:
    Cursor(std::string_view bytes, bool isAll, char delimiter)
        : m_bytes(bytes.data())
        , m_end(bytes.size() - bytes.size() % Unit::size)
        , m_isAll(isAll)
        , m_delimiter(uint8_t(delimiter))
    {
    }

    size_t place() const { return m_place; }
    void moveTo(size_t place) { m_place = place; }

    bool isAtEnd() const { return m_place >= m_end; }
    bool isAt(char16_t unit) const { return m_place < m_end && Unit::at(m_bytes + m_place) == unit; }
    bool isAtDelimiter() const { return isAt(m_delimiter); }

    // Moves to what ends a cell without quotes; false where that is not known.
    bool skipPlain()
    {
        while (m_place < m_end && !endsCell(Unit::at(m_bytes + m_place)))
            m_place += Unit::size;
        return m_place < m_end || m_isAll;
    }

    // The place after the quote that closes the one here; nothing where none does.
    std::optional<size_t> afterClosingQuote() const
    {
        for (size_t at = m_place + Unit::size; at < m_end; at += Unit::size) {
            if (at - m_place > RowScanner::longestQuoted)
                return std::nullopt;
            if (Unit::at(m_bytes + at) != quoteUnit)
                continue;
            const size_t after = at + Unit::size;
            if (after >= m_end)
                return m_isAll ? after : unknown;
            if (Unit::at(m_bytes + after) != quoteUnit)
                return after;
            at = after;
        }
        return m_isAll ? std::nullopt : std::optional(unknown);
    }

    // The place after the line break here, or after all there is.
    size_t afterLineBreak(size_t size) const
    {
        if (isAtEnd())
            return size;
        const size_t after = m_place + Unit::size;
        if (isAt(u'\n'))
            return after;
        if (after >= m_end)
            return m_isAll ? after : unknown;
        return Unit::at(m_bytes + after) == u'\n' ? after + Unit::size : after;
    }

    void skipUnit() { m_place += Unit::size; }

private:
    bool endsCell(char16_t unit) const { return unit == m_delimiter || unit == u'\n' || unit == u'\r'; }

    const char *const m_bytes;
    const size_t m_end;
    const bool m_isAll;
    const char16_t m_delimiter;
    size_t m_place = 0;
};

} // namespace

RowScanner::RowScanner(const ListDialect &dialect)
    : m_dialect(dialect)
{
}

template <typename Unit>
bool RowScanner::scanUnits(std::string_view bytes, bool isAll, ListRow &row) const
{
    Cursor<Unit> cursor(bytes, isAll, m_dialect.delimiter);
    for (bool more = true; more;) {
        const size_t begin = cursor.place();
        bool isQuoted = false;
        if (m_dialect.hasQuotes && cursor.isAt(quoteUnit)) {
            const std::optional<size_t> after = cursor.afterClosingQuote();
            if (after == unknown)
                return false;
            isQuoted = after.has_value();
            cursor.moveTo(after.value_or(begin));
        }
        const size_t quotesEnd = cursor.place();
        if (!cursor.skipPlain())
            return false;
        row.m_cells.push_back({begin, cursor.place() - begin, isQuoted});
        const bool beginsWithQuote = isQuoted || (m_dialect.hasQuotes && Unit::size <= cursor.place() - begin &&
                                                  Unit::at(bytes.data() + begin) == quoteUnit);
        row.m_quotedCells += beginsWithQuote ? 1 : 0;
        row.m_brokenQuotes += beginsWithQuote && cursor.place() != quotesEnd ? 1 : 0;
        more = cursor.isAtDelimiter();
        if (more)
            cursor.skipUnit();
    }
    row.m_contentSize = cursor.place();
    const size_t after = cursor.afterLineBreak(bytes.size());
    row.m_bytes = bytes.substr(0, after);
    return after != unknown;
}

bool RowScanner::scan(std::string_view bytes, bool isAll, ListRow &row) const
{
    row.m_encoding = m_dialect.encoding;
    row.m_cells.clear();
    row.m_quotedCells = 0;
    row.m_brokenQuotes = 0;
    const bool isKnown = [&] {
        switch (m_dialect.encoding) {
        case ListEncoding::Utf8:
        case ListEncoding::Windows1252: return scanUnits<OneByte>(bytes, isAll, row);
        case ListEncoding::Utf16LittleEndian: return scanUnits<LittleEndian>(bytes, isAll, row);
        case ListEncoding::Utf16BigEndian: return scanUnits<BigEndian>(bytes, isAll, row);
        }
        Q_UNREACHABLE();
    }();
    if (row.m_contentSize == 0)
        row.m_cells.clear();
    return isKnown;
}

} // namespace enrow
