// SPDX-License-Identifier: MIT
#include "results/ResultSet.h"

#include "results/MergedColumns.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool cameBack(ColumnId column)
{
    return column == ColumnId::Email || column == ColumnId::Number;
}

// Whether a merged column of these says more than what came back, which is shown without it.
bool saysMore(const std::vector<ColumnId> &sources)
{
    return sources.size() > 1 || (sources.size() == 1 && !cameBack(sources.front()));
}

} // namespace

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
    for (const ResultColumn &merged : mergedColumns()) {
        if (saysMore(sourcesOf(merged.id, Sources::All)))
            shown.push_back(merged.id);
    }
    return shown;
}

// The columns that a merged one is made of, of the kinds that are here.
std::vector<ColumnId> ResultSet::sourcesOf(ColumnId merged, Sources wanted) const
{
    std::vector<ColumnId> sources;
    const auto add = [&](const ResultChunk &chunk, ColumnId column) {
        const bool isWanted = wanted == Sources::All || chunk.hasValues(column);
        if (isWanted && std::find(sources.begin(), sources.end(), column) == sources.end())
            sources.push_back(column);
    };
    for (const ResultBatch &batch : m_batches) {
        for (const MergedTexts &source : enrow::sourcesOf(merged, batch.chunk->kind())) {
            add(*batch.chunk, source.first);
            if (source.last)
                add(*batch.chunk, *source.last);
        }
    }
    return sources;
}

std::vector<std::pair<ColumnId, ColumnId>> ResultSet::repeatedColumns() const
{
    std::vector<std::pair<ColumnId, ColumnId>> repeated;
    for (const ResultColumn &merged : mergedColumns()) {
        const std::vector<ColumnId> sources = sourcesOf(merged.id, Sources::Filled);
        if (!saysMore(sources)) {
            if (saysMore(sourcesOf(merged.id, Sources::All)))
                repeated.emplace_back(merged.id, merged.id);
            continue;
        }
        for (const ColumnId column : sources) {
            const bool isSaid = std::all_of(m_batches.begin(), m_batches.end(), [&](const ResultBatch &batch) {
                return batch.chunk->isSaidBy(merged.id, column);
            });
            if (isSaid)
                repeated.emplace_back(column, merged.id);
        }
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
