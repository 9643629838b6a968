// SPDX-License-Identifier: MIT
#include "desktop/results/TableCopy.h"

#include "common/Format.h"
#include "desktop/common/VisibleText.h"
#include "desktop/results/ColumnText.h"
#include "export/FormulaGuard.h"

#include <algorithm>
#include <array>
#include <bit>

namespace enrow
{

namespace
{

constexpr uint32_t placesBetweenStops = 1024;
constexpr qsizetype longestTold = 60; // characters of a cell

// Where a selected rectangle begins or ends.
struct Edge {
    uint32_t place;
    uint32_t columns;
    int change;
};

void appendCell(QString &text, QString cell, bool formulaGuard)
{
    cell.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    bool needsQuotes = std::any_of(cell.begin(), cell.end(),
                                   [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
    if (const std::string utf8 = formulaGuard ? cell.toStdString() : std::string(); runsAsFormula(utf8)) {
        needsQuotes = needsQuotes || runsInside(utf8);
        cell = QString::fromStdString(guarded(utf8));
    }
    if (!needsQuotes) {
        text += cell;
        return;
    }
    text += u'"';
    for (const QChar c : cell) {
        if (c == u'"')
            text += u'"';
        text += c;
    }
    text += u'"';
}

} // namespace

TableCopy::TableCopy(std::shared_ptr<const ResultView> view, std::vector<ColumnId> columns,
                     const std::vector<SelectedCells> &selection, bool formulaGuard)
    : m_view(std::move(view))
    , m_columns(std::move(columns))
    , m_formulaGuard(formulaGuard)
{
    std::vector<Edge> edges;
    for (const SelectedCells &cells : selection) {
        edges.push_back({cells.first, cells.columns, 1});
        edges.push_back({cells.last + 1, cells.columns, -1});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.place < b.place; });

    std::array<int, 32> depth{};
    uint32_t selected = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        for (uint32_t column = 0; column < depth.size(); ++column) {
            depth[column] += edges[i].columns >> column & 1 ? edges[i].change : 0;
            selected = depth[column] > 0 ? selected | (1u << column) : selected & ~(1u << column);
        }
        const bool bandEnds = i + 1 < edges.size() && edges[i + 1].place != edges[i].place;
        if (!bandEnds || selected == 0)
            continue;
        m_bands.push_back({edges[i].place, edges[i + 1].place - 1, selected});
        m_used |= selected;
        m_rows += edges[i + 1].place - edges[i].place;
    }
    m_cells = m_rows * quint64(std::popcount(m_used));
}

std::optional<QString> TableCopy::text(bool withHeaders, std::stop_token stop) const
{
    QString text;
    if (withHeaders) {
        bool first = true;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (!(m_used >> column & 1))
                continue;
            if (!std::exchange(first, false))
                text += u'\t';
            appendCell(text, ColumnText::title(m_columns[column]), false);
        }
        text += u'\n';
    }
    for (const SelectedCells &band : m_bands) {
        for (uint32_t place = band.first; place <= band.last; ++place) {
            if (place % placesBetweenStops == 0 && stop.stop_requested())
                return {};
            appendRow(text, place, band.columns);
            text += u'\n';
        }
    }
    // A single cell is pasted into a line of text as often as into a spreadsheet: no line break behind it.
    if (text.endsWith(u'\n') && m_rows == 1 && !withHeaders)
        text.chop(1);
    return text;
}

QString TableCopy::told(const QString &text, quint64 rows)
{
    if (rows == 1 && !text.contains(u'\t') && !text.contains(u'\n'))
        return text.isEmpty() ? tr("Copied an empty cell")
                              : tr("Copied “%1”", "a cell").arg(visibleText(Format::shortened(text, longestTold)));
    const auto count = qint64(rows);
    return tr("Copied from %1 rows", nullptr, Format::pluralOf(count)).arg(Format::number(count));
}

void TableCopy::appendRow(QString &text, uint32_t place, uint32_t selected) const
{
    const ResultSet &set = *m_view->set();
    const RowAddress address = set.locate(m_view->rowAt(place));
    bool first = true;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        if (!(m_used >> column & 1))
            continue;
        if (!std::exchange(first, false))
            text += u'\t';
        if (selected >> column & 1)
            appendCell(text, ColumnText::cell(set, address, m_columns[column]), m_formulaGuard);
    }
}

} // namespace enrow
