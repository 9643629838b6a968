// SPDX-License-Identifier: MIT
#include "lists/JoinPlan.h"

#include <algorithm>
#include <array>

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

std::optional<JoinObstacle> obstacleTo(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only)
{
    const std::vector<ListKey> keys = keysOf(kind);
    if (only && std::ranges::find(keys, *only) == keys.end())
        return JoinObstacle{kind, std::nullopt};
    if (!usableKeys(kind, mapping, only).empty())
        return std::nullopt;
    return JoinObstacle{kind, lacking(only.value_or(keys.front()), mapping).front()};
}

} // namespace

JoinPlan JoinPlan::of(std::span<const ResultBatch> batches, const ListMapping &mapping, std::optional<ListKey> only,
                      MergeRows rows)
{
    const auto obstacleToBatch = [&](const ResultBatch &batch) -> std::optional<JoinObstacle> {
        const BatchKind kind = batch.chunk->kind();
        if (const auto obstacle = obstacleTo(kind, mapping, only))
            return obstacle;
        if (rows != MergeRows::New && lacksCompanies(*batch.chunk, mapping, only))
            return JoinObstacle{kind, ListField::Domain};
        return std::nullopt;
    };
    JoinPlan plan;
    std::array<size_t, allBatchKinds.size()> usable = {}; // how many, by kind
    for (const ResultBatch &batch : batches) {
        const auto obstacle = obstacleToBatch(batch);
        if (!obstacle) {
            plan.usable.push_back(batch);
            ++usable[size_t(batch.chunk->kind())];
            continue;
        }
        const auto known = std::ranges::find(plan.obstacles, obstacle->kind, &JoinObstacle::kind);
        ++(known == plan.obstacles.end() ? plan.obstacles.emplace_back(*obstacle) : *known).batches;
    }
    for (JoinObstacle &obstacle : plan.obstacles) {
        if (usable[size_t(obstacle.kind)] == 0)
            obstacle.batches = 0;
    }
    std::ranges::sort(plan.obstacles, {}, &JoinObstacle::kind);
    return plan;
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

quint64 rowsWithoutCompany(std::span<const ResultBatch> usable, const ListMapping &mapping, std::optional<ListKey> only)
{
    quint64 rows = 0;
    for (const ResultBatch &batch : usable) {
        const ResultChunk &chunk = *batch.chunk;
        if (!hasCompaniesAlone(chunk.kind(), mapping, only))
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
