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

} // namespace

std::optional<JoinObstacle> obstacleTo(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only)
{
    std::vector<ListKey> keys = keysOf(kind);
    if (only && std::ranges::find(keys, *only) == keys.end())
        return JoinObstacle{kind, std::nullopt};
    if (only)
        keys = {*only};
    if (std::ranges::any_of(keys, [&](ListKey key) { return lacking(key, mapping).empty(); }))
        return std::nullopt;
    return JoinObstacle{kind, lacking(keys.front(), mapping).front()};
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

std::optional<JoinObstacle> obstacleTo(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                       std::optional<ListKey> only, bool mayPassOver)
{
    std::optional<JoinObstacle> first;
    for (const BatchKind kind : kindsOf(batches)) {
        const auto obstacle = obstacleTo(kind, mapping, only);
        if (!obstacle && mayPassOver)
            return std::nullopt;
        if (!first)
            first = obstacle;
    }
    return first;
}

std::vector<ResultBatch> joinable(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                  std::optional<ListKey> only)
{
    std::vector<ResultBatch> those;
    std::ranges::copy_if(batches, std::back_inserter(those),
                         [&](const ResultBatch &batch) { return !obstacleTo(batch.chunk->kind(), mapping, only); });
    return those;
}

} // namespace enrow
