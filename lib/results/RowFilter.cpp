// SPDX-License-Identifier: MIT
#include "results/RowFilter.h"

#include "text/CaseFold.h"
#include "results/FoldedText.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace enrow
{

namespace
{

// How far ahead the texts of rows are fetched into the cache.
constexpr size_t rowsAhead = 8;

// The columns whose value all rows of a batch share.
bool isOfBatch(ColumnId column)
{
    const ColumnOrder order = columnOf(column).order;
    return order == ColumnOrder::Batch || order == ColumnOrder::Kind;
}

// Looks for a folded word in texts that are not.
class FoldingScan
{
public:
    explicit FoldingScan(const TextScan &word)
        : m_word(word)
    {
    }

    bool isIn(std::string_view text)
    {
        m_folded.clear();
        appendFolded(m_folded, text);
        const size_t size = m_folded.size();
        m_folded.append(TextScan::padding, '\0');
        return m_word.isIn({m_folded.data(), size});
    }

private:
    const TextScan &m_word;
    std::string m_folded;
};

// A column that is not of the batch.
void keepWithWord(const ResultChunk &chunk, ColumnId column, const TextScan &word, std::vector<uint32_t> &rows)
{
    FoldingScan scan(word);
    const std::optional<ResultField> field = columnOf(column).field;
    size_t kept = 0;
    for (size_t at = 0; at < rows.size(); ++at) {
        chunk.prefetchTexts(rows[std::min(at + rowsAhead, rows.size() - 1)]);
        const uint32_t row = rows[at];
        rows[kept] = row;
        kept += scan.isIn(field ? chunk.field(row, *field) : chunk.qualificationWord(row)) ? 1 : 0;
    }
    rows.resize(kept);
}

// True where one of a filter's words can only be in texts that hold the other word.
bool implies(const TextScan &word, const TextScan &other)
{
    return word.word().find(other.word()) != std::string::npos;
}

} // namespace

RowFilter::RowFilter(std::optional<QualificationGroup> group, const QString &text)
    : m_group(group)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        addWord(word);
    std::stable_sort(m_words.begin(), m_words.end(), [](const TextScan &left, const TextScan &right) {
        return left.word().size() > right.word().size();
    });
}

bool RowFilter::passesAll() const
{
    return !m_group && m_words.empty() && m_columnWords.empty();
}

bool RowFilter::narrows(const RowFilter &other) const
{
    const auto impliesWord = [this](const TextScan &wanted) {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&wanted](const TextScan &word) { return implies(word, wanted); });
    };
    const auto impliesColumnWord = [this](const ColumnWord &wanted) {
        return std::any_of(m_columnWords.begin(), m_columnWords.end(), [&wanted](const ColumnWord &word) {
            return word.column == wanted.column && implies(word.word, wanted.word);
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
        } else if (const auto texts = chunk.foldedText(stop)) {
            texts->addRowsWith(m_words.front(), candidates);
        } else {
            return std::nullopt;
        }
        if (!addPassing(set, batch, candidates, std::span(m_words).subspan(m_words.empty() ? 0 : 1), stop, rows))
            return std::nullopt;
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
        if (!addPassing(set, batch, candidates, m_words, stop, passing))
            return std::nullopt;
    }
    return passing;
}

void RowFilter::addWord(const QString &typed)
{
    const qsizetype colon = typed.indexOf(u':');
    const std::optional<ColumnId> column =
        colon < 0 ? std::nullopt : columnNamed(QStringView(typed).first(colon).toString().toLower());
    const std::string word = folded((column ? typed.sliced(colon + 1) : typed).toStdString());
    if (word.empty())
        return;
    // A row with the word in one of its fields has it somewhere: the quick scan finds the candidates.
    if (!column || columnOf(*column).field)
        m_words.emplace_back(word);
    if (column)
        m_columnWords.push_back({*column, TextScan(word)});
}

bool RowFilter::batchPasses(const ResultSet &set, uint32_t batch) const
{
    return std::all_of(m_columnWords.begin(), m_columnWords.end(), [&](const ColumnWord &wanted) {
        return !isOfBatch(wanted.column) || FoldingScan(wanted.word).isIn(set.value({batch, 0}, wanted.column));
    });
}

// Appends those of a batch's candidates, which are row numbers in its chunk, that are of the group and hold `words` and
// the columns' words. False where the stop token fired first.
bool RowFilter::addPassing(const ResultSet &set, uint32_t batch, Rows &candidates, std::span<const TextScan> words,
                           const std::stop_token &stop, Rows &rows) const
{
    const ResultChunk &chunk = *set.batches()[batch].chunk;
    if (m_group)
        std::erase_if(candidates, [&](uint32_t row) { return groupOf(chunk.qualification(row)) != *m_group; });
    for (const TextScan &word : words) {
        const auto texts = chunk.foldedText(stop);
        if (!texts)
            return false;
        std::erase_if(candidates, [&](uint32_t row) { return !texts->rowHas(row, word); });
    }
    for (const ColumnWord &wanted : m_columnWords) {
        if (!isOfBatch(wanted.column))
            keepWithWord(chunk, wanted.column, wanted.word, candidates);
    }
    const uint32_t first = set.firstRowOf(batch);
    std::transform(candidates.begin(), candidates.end(), std::back_inserter(rows),
                   [first](uint32_t row) { return first + row; });
    return true;
}

} // namespace enrow
