// SPDX-License-Identifier: MIT
#include "results/RowFilter.h"

#include "results/CaseFold.h"
#include "results/FoldedText.h"
#include "results/TextScan.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace enrow
{

namespace
{

constexpr uint32_t rowsBetweenStops = 4096;

} // namespace

RowFilter::RowFilter(std::optional<QualificationGroup> group, const QString &text)
    : m_group(group)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        addWord(word);
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const std::string &left, const std::string &right) { return left.size() > right.size(); });
}

bool RowFilter::passesAll() const
{
    return !m_group && m_words.empty() && m_columnWords.empty();
}

std::optional<std::vector<uint32_t>> RowFilter::rowsOf(const ResultSet &set, std::stop_token stop) const
{
    std::vector<uint32_t> rows;
    if (passesAll()) {
        rows.resize(set.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (uint32_t batch = 0; batch < set.batches().size(); ++batch) {
        if (stop.stop_requested() || !addRowsOf(set, batch, stop, rows))
            return std::nullopt;
    }
    return rows;
}

void RowFilter::addWord(const QString &typed)
{
    const qsizetype colon = typed.indexOf(u':');
    const std::optional<ColumnId> column =
        colon < 0 ? std::nullopt : columnNamed(QStringView(typed).first(colon).toString().toLower());
    std::string word = folded((column ? typed.sliced(colon + 1) : typed).toStdString());
    if (word.empty())
        return;
    // A row with the word in one of its fields has it somewhere: the quick scan finds the candidates.
    if (!column || columnOf(*column).field)
        m_words.push_back(word);
    if (column)
        m_columnWords.push_back({*column, std::move(word)});
}

bool RowFilter::addRowsOf(const ResultSet &set, uint32_t batch, const std::stop_token &stop,
                          std::vector<uint32_t> &rows) const
{
    const ResultChunk &chunk = *set.batches()[batch].chunk;
    const FoldedText *texts = m_words.empty() ? nullptr : chunk.foldedText(stop);
    if (!texts && !m_words.empty())
        return false;
    const auto candidate = [&](uint32_t from) { return texts ? texts->nextRowWith(m_words.front(), from) : from; };
    uint32_t seen = 0;
    std::string scratch;
    for (uint32_t row = candidate(0); row < chunk.rowCount(); row = candidate(row + 1)) {
        if (++seen % rowsBetweenStops == 0 && stop.stop_requested())
            return false;
        if (passes(set, {batch, row}, texts, scratch))
            rows.push_back(set.firstRowOf(batch) + row);
    }
    return true;
}

// For a row that holds the first of the words.
bool RowFilter::passes(const ResultSet &set, RowAddress address, const FoldedText *texts, std::string &scratch) const
{
    if (m_group && groupOf(set.qualification(address)) != *m_group)
        return false;
    for (size_t other = 1; other < m_words.size(); ++other) {
        if (!texts->rowHas(address.row, m_words[other]))
            return false;
    }
    for (const ColumnWord &wanted : m_columnWords) {
        scratch.clear();
        appendFolded(scratch, set.value(address, wanted.column));
        if (findText(scratch, wanted.word) == std::string_view::npos)
            return false;
    }
    return true;
}

} // namespace enrow
