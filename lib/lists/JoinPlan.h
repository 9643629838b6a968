// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListKey.h"
#include "results/ResultSet.h"

#include <span>

namespace enrow
{

// Why results of a kind cannot be joined with a list.
struct JoinObstacle {
    BatchKind kind;
    // The column that is missing; nothing where results of this kind are never joined by the key that was chosen.
    std::optional<ListField> missing;
    // How many batches of the kind cannot be joined, where others can; 0 where none can.
    size_t batches = 0;
};

// What is in the way of joining results of a kind with a list of these columns; nothing if they can be joined.
// only: by that key alone.
std::optional<JoinObstacle> obstacleTo(BatchKind kind, const ListMapping &mapping, std::optional<ListKey> only);

// The kinds of these batches, each once, in the order of BatchKind.
std::vector<BatchKind> kindsOf(std::span<const ResultBatch> batches);

// What is in the way of those of the batches that cannot be joined, once for each kind, in the order of BatchKind. A
// batch that was searched by domains alone cannot be joined with a list that has companies alone.
std::vector<JoinObstacle> obstaclesTo(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                      std::optional<ListKey> only);

// The first obstacle among these batches. mayPassOver: only where none of them can be joined.
std::optional<JoinObstacle> obstacleTo(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                       std::optional<ListKey> only, bool mayPassOver);

// Those of the batches that can be joined, in their order.
std::vector<ResultBatch> joinable(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                  std::optional<ListKey> only);

// Those of the batches whose kind can be joined. Of some nothing may be found, but it is seen who was searched.
std::vector<ResultBatch> comparable(std::span<const ResultBatch> batches, const ListMapping &mapping,
                                    std::optional<ListKey> only);

// How many rows of those that can be joined have no company, where the list says nothing else of where people are: they
// were searched by domain alone, and no row of the list is theirs.
quint64 rowsWithoutCompany(std::span<const ResultBatch> batches, const ListMapping &mapping,
                           std::optional<ListKey> only);

} // namespace enrow
