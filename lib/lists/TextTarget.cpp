// SPDX-License-Identifier: MIT
#include "lists/TextTarget.h"

#include "export/AtomicFile.h"

#include <algorithm>

namespace enrow
{

TextTarget::TextTarget(const ListDialect &dialect, ListEncoding encoding, bool formulaGuard)
    : m_dialect(dialect)
    , m_encoding(encoding)
    , m_writer(dialect.delimiter, formulaGuard)
{
}

void TextTarget::begin(std::string_view prologue)
{
    if (isRecoded())
        m_bytes.append(byteOrderMarkOf(m_encoding));
    appendOriginal(prologue);
}

Result<void> TextTarget::add(const ListRow &row)
{
    appendOriginal(row.bytes());
    return {};
}

Result<void> TextTarget::add(const ListRow &row, size_t width, std::span<const std::string_view> cells)
{
    appendOriginal(row.content());
    const std::string missing(width - std::min(width, row.cellCount()), m_dialect.delimiter);
    m_fits = appendEncoded(m_encoding, missing, m_bytes) && appendEncoded(m_encoding, written(cells), m_bytes);
    appendOriginal(row.lineBreak());
    return m_fits ? Result<void>() : Error{ErrorKind::Cancelled, {}, 0, {}};
}

Result<void> TextTarget::settle(QIODevice &device)
{
    return m_bytes.size() < bytesWrittenAtOnce ? Result<void>() : finish(device);
}

Result<void> TextTarget::finish(QIODevice &device)
{
    const auto written = writeBytes(device, m_bytes.data(), qint64(m_bytes.size()));
    m_bytes.clear();
    return written;
}

void TextTarget::appendOriginal(std::string_view bytes)
{
    m_bytes.append(isRecoded() ? toUtf8(m_dialect.encoding, bytes, m_room) : bytes);
}

// The cells with a delimiter before each, without a line break.
std::string_view TextTarget::written(std::span<const std::string_view> cells)
{
    if (cells.size() == 1)
        return {};
    m_writer.clear();
    if (m_dialect.hasQuotes)
        m_writer.row(cells);
    else
        m_writer.row(withoutSeparators(cells));
    constexpr size_t lineBreakSize = 2;
    const std::string_view row = m_writer.bytes();
    return row.substr(0, row.size() - lineBreakSize);
}

// In a list without quotes nothing else keeps a cell together.
std::span<const std::string_view> TextTarget::withoutSeparators(std::span<const std::string_view> cells)
{
    m_texts.assign(cells.begin(), cells.end());
    for (std::string &text : m_texts) {
        std::ranges::replace_if(
            text, [this](char c) { return c == m_dialect.delimiter || c == '\r' || c == '\n'; }, ' ');
        std::ranges::replace(text, '"', '\'');
    }
    m_cells.assign(m_texts.begin(), m_texts.end());
    return m_cells;
}

} // namespace enrow
