// SPDX-License-Identifier: MIT
#include "export/RowCells.h"

#include "text/TextRoom.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr uint32_t rowsOfAnEntry = 1024;

} // namespace

RowCells::RowCells(const ResultSet &set, std::span<const ExportColumn> columns)
    : m_set(set)
    , m_cells(columns.size())
{
    m_batchAt.reserve(set.rowCount() / rowsOfAnEntry + 1);
    for (uint32_t row = 0; row < set.rowCount(); row += std::min(rowsOfAnEntry, set.rowCount() - row))
        m_batchAt.push_back(set.locate(row).batch);
    for (uint32_t batch = 0; batch < set.batches().size(); ++batch)
        m_ids.push_back(keep(set.value({batch, 0}, ColumnId::BatchId)));
    m_texts.assign(Shared::Constants, keep({}));
    for (const BatchKind kind : allBatchKinds) {
        const QLatin1StringView name = nameOf(kind);
        m_kinds[size_t(kind)] = keep({name.data(), size_t(name.size())});
        for (const ExportColumn &column : columns)
            m_places[size_t(kind)].push_back(placeOf(kind, column.source));
    }
    for (const PersonField field : allPersonFields) {
        if (std::ranges::find(columns, ColumnSource(field), &ExportColumn::source) != columns.end())
            m_personFields.push_back(field);
    }
    for (size_t known = 0; known < m_words.size(); ++known)
        m_words[known] = keep(wordOf(Qualification(known)));
}

std::string_view RowCells::keep(std::string_view text)
{
    const std::string &kept = m_kept.emplace_back(std::string(text) + std::string(roomAfterText, '\0'));
    return std::string_view(kept).substr(0, text.size());
}

size_t RowCells::placeOf(BatchKind kind, ColumnId column)
{
    if (column == ColumnId::BatchId)
        return Shared::Id;
    if (column == ColumnId::Kind)
        return Shared::Kind;
    if (column == ColumnId::Qualification)
        return Shared::Word;
    const int slot = slotOf(kind, column);
    return slot < 0 ? size_t(Shared::Nothing) : size_t(slot);
}

size_t RowCells::placeOf(BatchKind kind, const ColumnSource &source)
{
    if (const auto *column = std::get_if<ColumnId>(&source))
        return placeOf(kind, *column);
    if (const auto *field = std::get_if<PersonField>(&source))
        return Shared::Person + size_t(*field);
    m_texts.push_back(keep(std::get<QString>(source).toStdString()));
    return m_texts.size() - 1;
}

RowAddress RowCells::locate(uint32_t row) const
{
    uint32_t batch = m_batchAt[row / rowsOfAnEntry];
    while (row >= m_set.firstRowOf(batch + 1))
        ++batch;
    const RowAddress address{batch, row - m_set.firstRowOf(batch)};
    chunkOf(address).prefetchRow(address.row);
    return address;
}

std::span<const std::string_view> RowCells::read(RowAddress address)
{
    const ResultChunk &chunk = chunkOf(address);
    chunk.readTexts(address.row, m_texts);
    m_texts[Shared::Id] = m_ids[address.batch];
    m_texts[Shared::Kind] = m_kinds[size_t(chunk.kind())];
    m_texts[Shared::Word] = chunk.qualification(address.row) == Qualification::Other
                                ? m_texts[size_t(slotOf(chunk.kind(), ColumnId::Qualification))]
                                : knownWord(address);
    const RowTexts own{chunk.kind(), chunk.qualification(address.row), m_texts};
    for (const PersonField field : m_personFields)
        m_texts[Shared::Person + size_t(field)] = valueOf(field, own);
    const std::vector<size_t> &places = m_places[size_t(chunk.kind())];
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] = m_texts[places[i]];
    return m_cells;
}

std::vector<std::string_view> RowCells::sharedTexts(uint32_t batch) const
{
    std::vector<std::string_view> texts(m_words.begin(), m_words.end());
    texts.push_back(m_ids[batch]);
    texts.push_back(m_kinds[size_t(m_set.batches()[batch].chunk->kind())]);
    texts.insert(texts.end(), m_texts.begin() + Shared::Constants, m_texts.end());
    return texts;
}

} // namespace enrow
