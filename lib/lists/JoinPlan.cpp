// SPDX-License-Identifier: MIT
#include "lists/JoinNeeds.h"

#include <algorithm>

namespace enrow
{

namespace
{

// By what results of a kind can be joined; the first one is what their lists mostly have.
std::vector<ListKey> keysOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder:
        return {ListKey::NameAndDomain, ListKey::NameAndCompany, ListKey::Custom, ListKey::Index};
    case BatchKind::EmailVerifier: return {ListKey::Email};
    case BatchKind::PhoneFinder:
        return {ListKey::LinkedIn, ListKey::NameAndDomain, ListKey::NameAndCompany, ListKey::Custom, ListKey::Index};
    }
    Q_UNREACHABLE();
}

std::vector<ListField> lackingName(const ListMapping &mapping)
{
    const bool hasBoth = mapping.has(ListField::FirstName) && mapping.has(ListField::LastName);
    return hasBoth || mapping.has(ListField::FullName) ? std::vector<ListField>() : std::vector{ListField::FullName};
}

// What a list lacks for a key.
std::vector<ListField> lacking(ListKey key, const ListMapping &mapping)
{
    std::vector<ListField> fields;
    const auto need = [&](ListField field) {
        if (!mapping.has(field))
            fields.push_back(field);
    };
    switch (key) {
    case ListKey::Custom: need(ListField::Custom); break;
    case ListKey::Email: need(ListField::Email); break;
    case ListKey::LinkedIn: need(ListField::LinkedInUrl); break;
    case ListKey::Index: // needs what proves it
        if (mapping.has(ListField::LinkedInUrl))
            break;
        fields = lackingName(mapping);
        if (!mapping.has(ListField::Company))
            need(ListField::Domain);
        break;
    case ListKey::NameAndDomain:
        fields = lackingName(mapping);
        need(ListField::Domain);
        break;
    case ListKey::NameAndCompany:
        fields = lackingName(mapping);
        need(ListField::Company);
        break;
    }
    return fields;
}

// By what results of a kind can be joined with a list of these columns.
std::vector<ListKey> usableKeys(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only)
{
    std::vector<ListKey> keys = keysOf(kind);
    std::erase_if(keys, [&](ListKey key) { return (only && key != *only) || !lacking(key, mapping).empty(); });
    return keys;
}

// Whether a list of these columns says nothing of where people are but the names of companies.
bool hasCompaniesAlone(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only)
{
    const std::vector<ListKey> keys = usableKeys(kind, mapping, only);
    const bool isByPlace =
        std::ranges::all_of(keys, [](ListKey key) { return key == ListKey::NameAndCompany || key == ListKey::Index; });
    const bool hasOthers = mapping.has(ListField::Domain) || mapping.has(ListField::LinkedInUrl);
    return !keys.empty() && isByPlace && !hasOthers;
}

bool lacksCompanies(const ResultChunk &chunk, const ListMapping &mapping, std::optional<ListKey> only)
{
    return hasCompaniesAlone(chunk.kind(), mapping, only) && chunk.hasValues(ColumnId::SearchedCompanyDomain) &&
           !chunk.hasValues(ColumnId::SearchedCompanyName) && !chunk.hasValues(ColumnId::Company);
}

std::optional<JoinObstacle> obstacleTo(const ResultBatch &batch, const ListMapping &mapping,
                                       std::optional<ListKey> only)
{
    const BatchKind kind = batch.chunk->kind();
    if (const auto obstacle = obstacleTo(kind, mapping, only))
        return obstacle;
    return lacksCompanies(*batch.chunk, mapping, only) ? std::optional(JoinObstacle{kind, ListField::Domain})
                                                       : std::nullopt;
}

} // namespace

std::optional<JoinObstacle> obstacleTo(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only)
{
    const std::vector<ListKey> keys = keysOf(kind);
    if (only && std::ranges::find(keys, *only) == keys.end())
        return JoinObstacle{kind, std::nullopt};
    if (!usableKeys(kind, mapping, only).empty())
        return std::nullopt;
    return JoinObstacle{kind, lacking(only.value_or(keys.front()), mapping).front()};
}

std::vector<BatchKind> kindsOf(std::span<const ResultBatch> batches)
{
    std::vector<BatchKind> kinds;
    for (const BatchKind kind : allBatchKinds) {
        if (std::ranges::any_of(batches, [kind](const ResultBatch &batch) { return batch.chunk->kind() == kind; }))
            kinds.push_back(kind);
    }
    return kinds;
}

std::vector<JoinObstacle> obstaclesTo(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                      std::optional<ListKey> only)
{
    std::vector<JoinObstacle> obstacles;
    for (const BatchKind kind : kindsOf(batches)) {
        std::optional<JoinObstacle> first;
        size_t passedOver = 0;
        size_t all = 0;
        for (const ResultBatch &batch : batches) {
            if (batch.chunk->kind() != kind)
                continue;
            ++all;
            if (const auto obstacle = obstacleTo(batch, mapping, only)) {
                ++passedOver;
                first = first ? first : obstacle;
            }
        }
        if (first)
            obstacles.push_back({kind, first->missing, passedOver < all ? passedOver : 0});
    }
    return obstacles;
}

std::optional<JoinObstacle> obstacleTo(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                       std::optional<ListKey> only, bool mayPassOver)
{
    const std::vector<JoinObstacle> obstacles = obstaclesTo(batches, mapping, only);
    if (obstacles.empty() || (mayPassOver && !joinable(batches, mapping, only).empty()))
        return std::nullopt;
    return obstacles.front();
}

std::vector<ResultBatch> joinable(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                  std::optional<ListKey> only)
{
    std::vector<ResultBatch> those;
    std::ranges::copy_if(batches, std::back_inserter(those),
                         [&](const ResultBatch &batch) { return !obstacleTo(batch, mapping, only); });
    return those;
}

std::vector<ResultBatch> comparable(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                    std::optional<ListKey> only)
{
    std::vector<ResultBatch> those;
    std::ranges::copy_if(batches, std::back_inserter(those),
                         [&](const ResultBatch &batch) { return !obstacleTo(batch.chunk->kind(), mapping, only); });
    return those;
}

quint64 rowsWithoutCompany(std::span<const ResultBatch> batches, const ListMapping &mapping,
                           std::optional<ListKey> only)
{
    quint64 rows = 0;
    for (const ResultBatch &batch : batches) {
        const ResultChunk &chunk = *batch.chunk;
        if (!hasCompaniesAlone(chunk.kind(), mapping, only) || lacksCompanies(chunk, mapping, only))
            continue;
        for (uint32_t row = 0; row < chunk.rowCount(); ++row) {
            rows += chunk.text(row, ColumnId::SearchedCompanyName).empty() &&
                    chunk.text(row, ColumnId::Company).empty() &&
                    !chunk.text(row, ColumnId::SearchedCompanyDomain).empty();
        }
    }
    return rows;
}

} // namespace enrow
