// SPDX-License-Identifier: MIT
#include "lists/ListSniffer.h"

#include "core/Files.h"
#include "export/CsvFormat.h"
#include "lists/ListField.h"
#include "lists/ListValue.h"
#include "lists/RowScanner.h"
#include "text/Utf8.h"

#include <QIODevice>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr size_t sniffedBytes = 1 << 18;
constexpr size_t rowsLookedAt = 200;
// Those that are seldom a part of texts first: they win where several divide the rows evenly.
constexpr std::array delimiters{'\t', ';', '|', ','};

Result<std::string> blockAt(QIODevice &device, qint64 place)
{
    std::string block(sniffedBytes, '\0');
    if (!device.seek(place))
        return Files::failure(device.errorString());
    size_t size = 0;
    while (size < block.size()) {
        const qint64 read = device.read(block.data() + size, qint64(block.size() - size));
        if (read < 0)
            return Files::failure(device.errorString());
        if (read == 0)
            break;
        size += size_t(read);
    }
    block.resize(size);
    return block;
}

// The bytes at the end that may be the beginning of a character.
size_t unfinishedSize(std::string_view block)
{
    for (size_t size = 1; size <= 3 && size <= block.size(); ++size) {
        const auto byte = uint8_t(block[block.size() - size]);
        if (byte >= 0xc0)
            return size;
        if (byte < 0x80)
            break;
    }
    return 0;
}

Result<bool> isAllUtf8(QIODevice &device)
{
    for (qint64 place = 0;;) {
        auto block = blockAt(device, place);
        if (!block)
            return block.error();
        const bool isLast = block->size() < sniffedBytes;
        if (!isLast)
            block->resize(block->size() - unfinishedSize(block.value()));
        if (!isUtf8(block.value()))
            return false;
        if (isLast)
            return true;
        place += qint64(block->size());
    }
}

std::optional<ListEncoding> markedEncoding(std::string_view start)
{
    for (const ListEncoding encoding :
         {ListEncoding::Utf8, ListEncoding::Utf16LittleEndian, ListEncoding::Utf16BigEndian}) {
        if (start.starts_with(byteOrderMarkOf(encoding)))
            return encoding;
    }
    return std::nullopt;
}

// Whose mark begins as that of UTF-16 does.
bool isMarkedAsUtf32(std::string_view start)
{
    using namespace std::string_view_literals;
    return start.starts_with("\xff\xfe\0\0"sv) || start.starts_with("\0\0\xfe\xff"sv);
}

// The beginning of a list, and what is found out about it one after the other.
class Sample
{
public:
    Sample(std::string bytes, ListDialect dialect)
        : m_bytes(std::move(bytes))
        , m_isAll(m_bytes.size() < sniffedBytes)
        , m_dialect(dialect)
    {
    }

    const ListDialect &dialect() const { return m_dialect; }

    void skipMark()
    {
        const std::string_view mark = byteOrderMarkOf(m_dialect.encoding);
        m_dialect.prologueSize = m_bytes.starts_with(mark) ? mark.size() : 0;
    }

    // Excel writes and reads such a line: it is no row.
    void readSeparatorLine()
    {
        forEachRow(m_dialect, 1, [this](const ListRow &row) {
            std::string room;
            const std::string_view line = toUtf8(m_dialect.encoding, row.content(), room);
            constexpr std::string_view prefix = "sep=";
            if (line.size() != prefix.size() + 1 || !line.starts_with(prefix) || !isCsvDelimiter(line.back()))
                return;
            m_dialect.delimiter = line.back();
            m_dialect.prologueSize += row.bytes().size();
            m_hasSeparatorLine = true;
        });
    }

    void findDelimiter()
    {
        if (m_hasSeparatorLine)
            return;
        double best = 0;
        for (const char delimiter : delimiters) {
            if (const double share = evenShare(delimiter); share > best) {
                best = share;
                m_dialect.delimiter = delimiter;
            }
        }
    }

    void findQuotes()
    {
        m_dialect.hasQuotes = true;
        size_t quoted = 0;
        size_t broken = 0;
        forEachRow(m_dialect, rowsLookedAt, [&](const ListRow &row) {
            quoted += row.quotedCells();
            broken += row.brokenQuotes();
        });
        m_dialect.hasQuotes = 2 * broken <= quoted;
    }

    void findHeader()
    {
        bool namesColumns = false;
        bool holdsValues = false;
        forEachRow(m_dialect, 1, [&](const ListRow &row) {
            std::string room;
            for (size_t cell = 0; cell < row.cellCount(); ++cell) {
                const std::string_view text = row.text(cell, room);
                namesColumns = namesColumns || meaningOfHeader(text).field.has_value();
                const ListValue value = valueKindOf(text);
                holdsValues = holdsValues || (value != ListValue::Nothing && value != ListValue::Text);
            }
        });
        m_dialect.hasHeader = namesColumns || !holdsValues;
    }

    void apply(const ListWishes &wishes)
    {
        m_dialect.delimiter = wishes.delimiter.value_or(m_dialect.delimiter);
        m_dialect.hasQuotes = wishes.hasQuotes.value_or(m_dialect.hasQuotes);
        m_dialect.hasHeader = wishes.hasHeader.value_or(m_dialect.hasHeader);
    }

private:
    // A row that the sample cuts off is left out.
    template <typename Visit>
    void forEachRow(const ListDialect &dialect, size_t most, Visit visit)
    {
        const RowScanner scanner(dialect);
        std::string_view left = std::string_view(m_bytes).substr(dialect.prologueSize);
        ListRow row;
        for (size_t count = 0; count < most && !left.empty() && scanner.scan(left, m_isAll, row); ++count) {
            visit(row);
            left.remove_prefix(row.bytes().size());
        }
    }

    // The share of the rows that have the number of cells that most have; 0 where that is one.
    double evenShare(char delimiter)
    {
        ListDialect dialect = m_dialect;
        dialect.delimiter = delimiter;
        std::map<size_t, size_t> rowsByCells;
        size_t rows = 0;
        forEachRow(dialect, rowsLookedAt, [&](const ListRow &row) {
            rowsByCells[row.cellCount()] += row.cellCount() > 0 ? 1 : 0;
            rows += row.cellCount() > 0 ? 1 : 0;
        });
        const auto most = std::ranges::max_element(
            rowsByCells, {}, [](const auto &entry) { return std::pair(entry.second, entry.first); });
        return most == rowsByCells.end() || most->first < 2 ? 0 : double(most->second) / double(rows);
    }

    const std::string m_bytes;
    const bool m_isAll;
    ListDialect m_dialect;
    bool m_hasSeparatorLine = false;
};

Result<ListEncoding> encodingOf(QIODevice &device, std::string_view start, const ListWishes &wishes)
{
    if (wishes.encoding)
        return *wishes.encoding;
    if (const std::optional<ListEncoding> marked = markedEncoding(start))
        return *marked;
    const auto isUtf8 = isAllUtf8(device);
    if (!isUtf8)
        return isUtf8.error();
    return isUtf8.value() ? ListEncoding::Utf8 : ListEncoding::Windows1252;
}

} // namespace

Result<ListDialect> sniffList(QIODevice &device, const ListWishes &wishes)
{
    auto start = blockAt(device, 0);
    if (!start)
        return start.error();
    if (start->empty())
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it is empty")});
    if (start->starts_with("PK\x03\x04") || start->starts_with("\xd0\xcf\x11\xe0"))
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it is a workbook: save it as CSV first")});
    if (isMarkedAsUtf32(start.value()))
        return refusal(
            {QT_TRANSLATE_NOOP("enrow::Reason", "it is in UTF-32, which is not read here: save it as UTF-8 first")});
    const auto encoding = encodingOf(device, start.value(), wishes);
    if (!encoding)
        return encoding.error();
    if (unitSizeOf(encoding.value()) == 1 && start->find('\0') != std::string::npos)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it is not a text file")});
    ListDialect dialect;
    dialect.encoding = encoding.value();
    Sample sample(std::move(start.value()), dialect);
    sample.skipMark();
    sample.readSeparatorLine();
    sample.findDelimiter();
    sample.apply(wishes);
    sample.findQuotes();
    sample.apply(wishes);
    sample.findHeader();
    sample.apply(wishes);
    return sample.dialect();
}

} // namespace enrow
