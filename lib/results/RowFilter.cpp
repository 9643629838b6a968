// SPDX-License-Identifier: MIT
#include "results/RowFilter.h"

#include "results/MergedColumns.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace enrow
{

namespace
{

using Rows = std::vector<uint32_t>;

// Looking into a row costs several times as much as scanning past it.
constexpr uint32_t scannedForALook = 8;

// How far ahead the texts of rows are fetched into the cache.
constexpr size_t rowsAhead = 8;

bool personHolds(const ResultChunk &chunk, uint32_t row, const SearchWord &word, std::string &scratch)
{
    std::string name;
    return word.isIn(mergedText(ColumnId::Person, chunk, row, name), scratch);
}

// Whether a row in which the word's asciiScan() finds nothing, or that has none, holds it.
bool holdsFolded(const ResultChunk &chunk, uint32_t row, const SearchWord &word, std::string &scratch)
{
    const std::string_view texts = chunk.textsOfRow(row);
    const bool mayHold = word.asciiScan() ? chunk.foldsToAscii(row) && word.mayBeIn(texts) : !chunk.isAscii(row);
    if (mayHold && word.isIn(texts, scratch))
        return true;
    return joinsNames(chunk.kind()) && word.hasBlank() && personHolds(chunk, row, word, scratch);
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

// There are few words in such a column, and each is looked at once.
void keepBeginning(const ResultChunk &chunk, ColumnId column, const SearchWord &word, Rows &rows)
{
    std::unordered_map<std::string_view, bool> known;
    std::erase_if(rows, [&](uint32_t row) {
        const auto [at, isNew] = known.try_emplace(chunk.text(row, column));
        if (isNew)
            at->second = word.isAtStartOf(at->first);
        return !at->second;
    });
}

// A column that is not of the batch.
void keepWithWord(const ResultChunk &chunk, ColumnId column, const SearchWord &word, Rows &rows)
{
    if (mustBegin(column)) {
        keepBeginning(chunk, column, word, rows);
        return;
    }
    std::string scratch;
    std::string name;
    const bool isMerged = columnOf(column).isMerged();
    size_t kept = 0;
    for (size_t at = 0; at < rows.size(); ++at) {
        chunk.prefetchTexts(rows[std::min(at + rowsAhead, rows.size() - 1)]);
        const uint32_t row = rows[at];
        rows[kept] = row;
        const std::string_view text = isMerged ? mergedText(column, chunk, row, name) : chunk.text(row, column);
        kept += word.isIn(text, scratch) ? 1 : 0;
    }
    rows.resize(kept);
}

// All in ascending order.
Rows without(const Rows &rows, const Rows &others)
{
    Rows left;
    std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

// A word anywhere in the texts of rows: of many by a scan over all.
void keepWithWord(const ResultChunk &chunk, const SearchWord &word, Rows &rows)
{
    std::string scratch;
    if (rows.size() < chunk.rowCount() / scannedForALook) {
        std::erase_if(rows, [&](uint32_t row) { return !rowHas(chunk, row, word, scratch); });
        return;
    }
    const Rows with = rowsWith(chunk, word);
    Rows both;
    std::set_intersection(rows.begin(), rows.end(), with.begin(), with.end(), std::back_inserter(both));
    rows = std::move(both);
}

Rows rowsOfTerm(const ResultSet &set, uint32_t batch, const SearchExpression::Term &term, const Rows &candidates)
{
    const ResultChunk &chunk = *set.batches()[batch].chunk;
    const std::optional<ColumnId> column = term.column;
    Rows rows = candidates;
    if (!column || isTextOfRow(*column))
        keepWithWord(chunk, term.word, rows);
    std::string scratch;
    if (column && !columnOf(*column).isOfBatch())
        keepWithWord(chunk, *column, term.word, rows);
    else if (column && !term.word.isIn(set.value({batch, 0}, *column), scratch))
        rows.clear();
    return term.isNegated ? without(candidates, rows) : rows;
}

// The candidates, row numbers in the batch's chunk, for which one of the terms holds.
Rows rowsOfClause(const ResultSet &set, uint32_t batch, const SearchExpression::Clause &clause, Rows candidates)
{
    Rows passing;
    for (const SearchExpression::Term &term : clause) {
        const Rows rows = rowsOfTerm(set, batch, term, candidates);
        candidates = without(candidates, rows);
        Rows both;
        std::merge(passing.begin(), passing.end(), rows.begin(), rows.end(), std::back_inserter(both));
        passing = std::move(both);
    }
    return passing;
}

} // namespace

RowFilter::RowFilter(std::optional<QualificationGroup> group, const QString &text)
    : m_group(group)
    , m_search(text)
{
    for (const SearchExpression::Clause &clause : m_search.clauses()) {
        if (clause.size() == 1 && !clause.front().isNegated)
            addWord(clause.front());
        else
            m_otherClauses.push_back(clause);
    }
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const SearchWord &left, const SearchWord &right) { return left.size() > right.size(); });
}

bool RowFilter::passesAll() const
{
    return !m_group && m_search.clauses().empty();
}

bool RowFilter::narrows(const RowFilter &other) const
{
    return (!other.m_group || other.m_group == m_group) && m_search.implies(other.m_search);
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
        addPassing(set, batch, candidates, std::span(m_words).subspan(m_words.empty() ? 0 : 1), stop, rows);
    }
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(rows));
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
        addPassing(set, batch, candidates, m_words, stop, passing);
    }
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(passing));
}

void RowFilter::addWord(const SearchExpression::Term &term)
{
    // A row with the word in one of its texts has it somewhere: the quick scan finds the candidates.
    if (!term.column || isTextOfRow(*term.column))
        m_words.push_back(term.word);
    if (term.column)
        m_columnWords.push_back({*term.column, term.word});
}

bool RowFilter::batchPasses(const ResultSet &set, uint32_t batch) const
{
    std::string scratch;
    return std::all_of(m_columnWords.begin(), m_columnWords.end(), [&](const ColumnWord &wanted) {
        return !columnOf(wanted.column).isOfBatch() || wanted.word.isIn(set.value({batch, 0}, wanted.column), scratch);
    });
}

// Appends those of a batch's candidates, which are row numbers in its chunk, that are of the group, hold `words` and
// the columns' words, and pass the other clauses.
void RowFilter::addPassing(const ResultSet &set, uint32_t batch, Rows &candidates, std::span<const SearchWord> words,
                           const std::stop_token &stop, Rows &rows) const
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
    for (const SearchExpression::Clause &clause : m_otherClauses) {
        if (!stop.stop_requested())
            candidates = rowsOfClause(set, batch, clause, std::move(candidates));
    }
    const uint32_t first = set.firstRowOf(batch);
    std::transform(candidates.begin(), candidates.end(), std::back_inserter(rows),
                   [first](uint32_t row) { return first + row; });
}

} // namespace enrow
