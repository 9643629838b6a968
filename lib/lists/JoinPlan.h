// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListKey.h"
#include "lists/MergeReport.h"
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

// With which of some batches a list is joined, and what is in the way of the others.
struct JoinPlan {
    std::vector<ResultBatch> usable;     // in the order of the batches
    std::vector<JoinObstacle> obstacles; // once for each kind, in the order of BatchKind

    // For a list of these columns. only: by that key alone. Results are joined for rows that are written with them. A
    // batch that was searched by domains alone cannot be joined with a list that has companies alone, but it tells who
    // is new: of its rows it is seen who was searched.
    static JoinPlan of(std::span<const ResultBatch> batches, const ListMapping &mapping, std::optional<ListKey> only,
                       MergeRows rows);
};

// The kinds of these batches, each once, in the order of BatchKind.
std::vector<BatchKind> kindsOf(std::span<const ResultBatch> batches);

// How many rows of batches that are joined have no company, where the list says nothing else of where people are: they
// were searched by domain alone, and no row of the list gets their result.
quint64 rowsWithoutCompany(std::span<const ResultBatch> usable, const ListMapping &mapping,
                           std::optional<ListKey> only);

} // namespace enrow
