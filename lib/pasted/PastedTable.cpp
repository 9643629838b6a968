// SPDX-License-Identifier: MIT
#include "pasted/PastedTable.h"

#include "pasted/BatchIdShape.h"
#include "pasted/PastedWord.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

using Cells = QList<QStringView>;

constexpr QChar noDelimiter = u'\0';
constexpr std::array<QChar, 5> delimiters{u'\t', u';', u',', u'|', noDelimiter};
constexpr qsizetype longestHeader = 16 * 1024;

// How surely a column holds batch IDs.
enum class ColumnUse : quint8 { Rows, Other, PerhapsBatches, Batches };

ColumnUse useOf(QStringView name)
{
    QString letters;
    for (const QChar c : name.left(40)) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    for (const QStringView known : {u"batchid", u"batchids", u"enrowid", u"enrowbatchid", u"enrowbatch", u"bulkid"}) {
        if (letters == known)
            return ColumnUse::Batches;
    }
    if (letters == "id"_L1 || letters == "batch"_L1 || letters == "searchid"_L1 || letters == "verificationid"_L1)
        return ColumnUse::PerhapsBatches;
    return letters == "index"_L1 ? ColumnUse::Rows : ColumnUse::Other;
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Whether a word in there has the shape of an ID.
bool holdsId(QStringView text)
{
    for (const QStringView word : text.tokenize(u' ')) {
        if (batchIdOfShape(bareWord(word)))
            return true;
    }
    return false;
}

// Reads records one after the other; a cell in quotes may hold delimiters, line breaks and doubled quotes.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isBroken() const { return m_isBroken; } // a quote does not end

    Cells next()
    {
        Cells cells;
        do {
            cells.append(nextCell());
        } while (!atEnd() && m_text[m_at] == m_delimiter && ++m_at);
        while (!atEnd() && endsLine(m_text[m_at]))
            ++m_at;
        return cells;
    }

private:
    bool endsCell(QChar c) const { return endsLine(c) || (c == m_delimiter && m_delimiter != noDelimiter); }

    QStringView nextCell()
    {
        while (!atEnd() && m_text[m_at] == u' ')
            ++m_at;
        const qsizetype start = m_at;
        if (!atEnd() && m_text[m_at] == u'"')
            skipQuoted();
        const qsizetype close = m_at;
        while (!atEnd() && !endsCell(m_text[m_at]))
            ++m_at;
        const bool isQuoted = close > start && m_text.sliced(close, m_at - close).trimmed().isEmpty();
        const QStringView cell = m_text.sliced(start, m_at - start).trimmed();
        return isQuoted && cell.size() > 1 ? cell.sliced(1, cell.size() - 2) : cell;
    }

    void skipQuoted()
    {
        while (true) {
            const qsizetype close = m_text.indexOf(u'"', m_at + 1);
            m_isBroken = m_isBroken || close < 0;
            m_at = close < 0 ? m_text.size() : close + 1;
            if (atEnd() || m_text[m_at] != u'"')
                return;
        }
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

// The cells of the columns that are meant; nothing if this delimiter makes no table of the text.
std::optional<Cells> readTable(QStringView text, QChar delimiter)
{
    RecordReader reader(text, delimiter);
    QList<ColumnUse> uses;
    const Cells names = reader.next();
    for (const QStringView name : names)
        uses.append(useOf(name));
    const ColumnUse best = *std::max_element(uses.begin(), uses.end());
    const bool hasRows = uses.contains(ColumnUse::Rows);
    if (reader.atEnd() || reader.isBroken() || (best == ColumnUse::Other && !hasRows) || best == ColumnUse::Rows)
        return std::nullopt;
    Cells meant;
    bool holdsIdElsewhere = std::any_of(names.begin(), names.end(), holdsId);
    for (bool first = true; !reader.atEnd(); first = false) {
        const Cells cells = reader.next();
        if (first && cells.size() != uses.size())
            return std::nullopt;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (uses.value(i, ColumnUse::Other) == best)
                meant.append(cells[i]);
            else
                holdsIdElsewhere = holdsIdElsewhere || holdsId(cells[i]);
        }
    }
    // "Batch, please check" begins a letter.
    const bool isLetter =
        best == ColumnUse::PerhapsBatches && holdsIdElsewhere && std::none_of(meant.begin(), meant.end(), holdsId);
    return reader.isBroken() || isLetter ? std::nullopt : std::optional(meant);
}

} // namespace

std::optional<QList<QStringView>> idCellsOfTable(QStringView text)
{
    const auto start =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == QChar(0xfeff); });
    text = text.sliced(start - text.begin());
    const auto lineEnd = std::find_if(text.begin(), text.end(), endsLine);
    if (text.isEmpty() || lineEnd - text.begin() > longestHeader)
        return std::nullopt;
    for (const QChar delimiter : delimiters) {
        if (auto cells = readTable(text, delimiter))
            return cells;
    }
    return std::nullopt;
}

} // namespace enrow
