// SPDX-License-Identifier: MIT
#include "results/ResultSet.h"

#include "results/RowPerson.h"

#include <algorithm>

namespace enrow
{

ResultSet::ResultSet(std::vector<ResultBatch> batches)
    : m_batches(std::move(batches))
{
    m_ids.reserve(m_batches.size());
    m_firstRows.reserve(m_batches.size() + 1);
    for (const ResultBatch &batch : m_batches) {
        m_ids.push_back(batch.ref.id.toStdString());
        m_firstRows.push_back(m_firstRows.back() + batch.chunk->rowCount());
    }
}

RowAddress ResultSet::locate(uint32_t row) const
{
    // The last batch that starts at the row or before it: empty batches start where the next one does.
    const auto next = std::upper_bound(m_firstRows.begin(), m_firstRows.end(), row);
    const auto batch = uint32_t(next - m_firstRows.begin()) - 1;
    return {batch, row - m_firstRows[batch]};
}

std::string_view ResultSet::value(RowAddress address, ColumnId column) const
{
    const ResultChunk &chunk = *m_batches[address.batch].chunk;
    if (column == ColumnId::BatchId)
        return m_ids[address.batch];
    if (column != ColumnId::Kind)
        return chunk.text(address.row, column);
    const QLatin1StringView name = nameOf(chunk.kind());
    return {name.data(), size_t(name.size())};
}

Qualification ResultSet::qualification(RowAddress address) const
{
    return m_batches[address.batch].chunk->qualification(address.row);
}

std::vector<ColumnId> ResultSet::columns(bool ofSeveralBatches) const
{
    std::vector<BatchKind> kinds;
    for (const ResultBatch &batch : m_batches)
        kinds.push_back(batch.chunk->kind());
    return columnsFor(kinds, ofSeveralBatches);
}

std::vector<ColumnId> ResultSet::screenColumns() const
{
    std::vector<ColumnId> shown = columns();
    if (!shown.empty())
        shown.push_back(ColumnId::Person);
    return shown;
}

// The address of a verification is its result too: among verifications alone Person would only repeat it.
bool ResultSet::saysPersons() const
{
    return std::any_of(m_batches.begin(), m_batches.end(), [](const ResultBatch &batch) {
        const auto sources = personSources(batch.chunk->kind());
        return batch.chunk->kind() != BatchKind::EmailVerifier &&
               std::any_of(sources.begin(), sources.end(), [&batch](const PersonSource &source) {
                   return batch.chunk->hasValues(source.first) || (source.last && batch.chunk->hasValues(*source.last));
               });
    });
}

std::vector<ColumnId> ResultSet::repeatedColumns() const
{
    if (!saysPersons())
        return {ColumnId::Person};
    std::vector<ColumnId> repeated;
    for (const ColumnId column : {ColumnId::FullName, ColumnId::SearchedFullName, ColumnId::SearchedLinkedInUrl,
                                  ColumnId::SearchedFirstName, ColumnId::SearchedLastName}) {
        if (std::all_of(m_batches.begin(), m_batches.end(),
                        [column](const ResultBatch &batch) { return batch.chunk->isSaidByPerson(column); }))
            repeated.push_back(column);
    }
    return repeated;
}

std::vector<ColumnId> ResultSet::emptyColumns() const
{
    std::vector<ColumnId> empty = columns();
    std::erase_if(empty, [this](ColumnId column) {
        return columnOf(column).isOfBatch() ||
               std::any_of(m_batches.begin(), m_batches.end(),
                           [column](const ResultBatch &batch) { return batch.chunk->hasValues(column); });
    });
    return empty;
}

uint32_t ResultSet::count(QualificationGroup group) const
{
    uint32_t sum = 0;
    for (const ResultBatch &batch : m_batches)
        sum += batch.chunk->count(group);
    return sum;
}

} // namespace enrow
