// SPDX-License-Identifier: MIT
#include "results/RowFilter.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace enrow
{

namespace
{

// How far ahead the texts of rows are fetched into the cache.
constexpr size_t rowsAhead = 8;

// Whether a row in which the word's asciiScan() finds nothing, or that has none, holds it.
bool holdsFolded(const ResultChunk &chunk, uint32_t row, const SearchWord &word, std::string &scratch)
{
    const std::string_view texts = chunk.textsOfRow(row);
    const bool mayHold = word.asciiScan() ? chunk.foldsToAscii(row) && word.mayBeIn(texts) : !chunk.isAscii(row);
    return mayHold && word.isIn(texts, scratch);
}

bool rowHas(const ResultChunk &chunk, uint32_t row, const SearchWord &word, std::string &scratch)
{
    const TextScan *const scan = word.asciiScan();
    return (scan && scan->isIn(chunk.textsOfRow(row))) || holdsFolded(chunk, row, word, scratch);
}

// The rows that hold a word, ascending: one scan over all rows, and a look into each row in which the scan found
// nothing and folding may find it.
std::vector<uint32_t> rowsWith(const ResultChunk &chunk, const SearchWord &word)
{
    std::vector<uint32_t> rows;
    std::string scratch;
    uint32_t next = 0; // the first row that is not decided yet
    const auto decideBefore = [&](uint32_t end) {
        for (; next < end; ++next) {
            if (holdsFolded(chunk, next, word, scratch))
                rows.push_back(next);
        }
    };
    if (const TextScan *const scan = word.asciiScan()) {
        uint32_t row = 0;
        scan->visitHits(chunk.textsOfAllRows(), [&](size_t place) {
            while (chunk.offsetOf(row + 1) <= place)
                ++row;
            decideBefore(row);
            rows.push_back(row);
            next = row + 1;
            return size_t(chunk.offsetOf(row + 1));
        });
    }
    decideBefore(chunk.rowCount());
    return rows;
}

// A column that is not of the batch.
void keepWithWord(const ResultChunk &chunk, ColumnId column, const SearchWord &word, std::vector<uint32_t> &rows)
{
    std::string scratch;
    size_t kept = 0;
    for (size_t at = 0; at < rows.size(); ++at) {
        chunk.prefetchTexts(rows[std::min(at + rowsAhead, rows.size() - 1)]);
        const uint32_t row = rows[at];
        rows[kept] = row;
        kept += word.isIn(chunk.text(row, column), scratch) ? 1 : 0;
    }
    rows.resize(kept);
}

} // namespace

RowFilter::RowFilter(std::optional<QualificationGroup> group, const QString &text)
    : m_group(group)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        addWord(word);
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const SearchWord &left, const SearchWord &right) { return left.size() > right.size(); });
}

bool RowFilter::passesAll() const
{
    return !m_group && m_words.empty() && m_columnWords.empty();
}

bool RowFilter::narrows(const RowFilter &other) const
{
    const auto impliesWord = [this](const SearchWord &wanted) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&wanted](const SearchWord &word) { return word.implies(wanted); });
    };
    const auto impliesColumnWord = [this](const ColumnWord &wanted) {
        return std::any_of(m_columnWords.begin(), m_columnWords.end(), [&wanted](const ColumnWord &word) {
            return word.column == wanted.column && word.word.implies(wanted.word);
        });
    };
    return (!other.m_group || other.m_group == m_group) &&
           std::all_of(other.m_words.begin(), other.m_words.end(), impliesWord) &&
           std::all_of(other.m_columnWords.begin(), other.m_columnWords.end(), impliesColumnWord);
}

std::optional<std::vector<uint32_t>> RowFilter::rowsOf(const ResultSet &set, const std::stop_token &stop) const
{
    Rows rows;
    if (passesAll()) {
        rows.resize(set.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (uint32_t batch = 0; batch < set.batches().size(); ++batch) {
        if (stop.stop_requested())
            return std::nullopt;
        if (!batchPasses(set, batch))
            continue;
        const ResultChunk &chunk = *set.batches()[batch].chunk;
        Rows candidates;
        if (m_words.empty()) {
            candidates.resize(chunk.rowCount());
            std::iota(candidates.begin(), candidates.end(), 0);
        } else {
            candidates = rowsWith(chunk, m_words.front());
        }
        addPassing(set, batch, candidates, std::span(m_words).subspan(m_words.empty() ? 0 : 1), rows);
    }
    return rows;
}

std::optional<std::vector<uint32_t>> RowFilter::rowsAmong(const ResultSet &set, std::span<const uint32_t> rows,
                                                          const std::stop_token &stop) const
{
    Rows passing;
    auto next = rows.begin();
    for (uint32_t batch = 0; batch < set.batches().size(); ++batch) {
        if (stop.stop_requested())
            return std::nullopt;
        const auto begin = next;
        next = std::lower_bound(begin, rows.end(), set.firstRowOf(batch + 1));
        if (begin == next || !batchPasses(set, batch))
            continue;
        Rows candidates(begin, next);
        for (uint32_t &row : candidates)
            row -= set.firstRowOf(batch);
        addPassing(set, batch, candidates, m_words, passing);
    }
    return passing;
}

void RowFilter::addWord(const QString &typed)
{
    const qsizetype colon = typed.indexOf(u':');
    const std::optional<ColumnId> column =
        colon < 0 ? std::nullopt : columnNamed(QStringView(typed).first(colon).toString().toLower());
    const SearchWord word(column ? typed.sliced(colon + 1) : typed);
    if (word.isEmpty())
        return;
    // A row with the word in one of its texts has it somewhere: the quick scan finds the candidates. A qualification
    // that we know is no text of the row.
    if (!column || !(columnOf(*column).isOfBatch() || column == ColumnId::Qualification))
        m_words.push_back(word);
    if (column)
        m_columnWords.push_back({*column, word});
}

bool RowFilter::batchPasses(const ResultSet &set, uint32_t batch) const
{
    std::string scratch;
    return std::all_of(m_columnWords.begin(), m_columnWords.end(), [&](const ColumnWord &wanted) {
        return !columnOf(wanted.column).isOfBatch() || wanted.word.isIn(set.value({batch, 0}, wanted.column), scratch);
    });
}

// Appends those of a batch's candidates, which are row numbers in its chunk, that are of the group and hold `words` and
// the columns' words.
void RowFilter::addPassing(const ResultSet &set, uint32_t batch, Rows &candidates, std::span<const SearchWord> words,
                           Rows &rows) const
{
    const ResultChunk &chunk = *set.batches()[batch].chunk;
    if (m_group)
        std::erase_if(candidates, [&](uint32_t row) { return groupOf(chunk.qualification(row)) != *m_group; });
    std::string scratch;
    for (const SearchWord &word : words)
        std::erase_if(candidates, [&](uint32_t row) { return !rowHas(chunk, row, word, scratch); });
    for (const ColumnWord &wanted : m_columnWords) {
        if (!columnOf(wanted.column).isOfBatch())
            keepWithWord(chunk, wanted.column, wanted.word, candidates);
    }
    const uint32_t first = set.firstRowOf(batch);
    std::transform(candidates.begin(), candidates.end(), std::back_inserter(rows),
                   [first](uint32_t row) { return first + row; });
}

} // namespace enrow
