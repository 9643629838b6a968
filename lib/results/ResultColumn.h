// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"
#include "results/ResultChunk.h"

#include <QLatin1StringView>

#include <optional>
#include <span>
#include <vector>

namespace enrow
{

// The columns of results, in the order of the table and of every file: each kind's columns are a subsequence of it.
enum class ColumnId : quint8 {
    BatchId,
    Kind,
    Index,
    Qualification,
    Email,
    FirstName,
    LastName,
    FullName,
    Gender,
    Domain,
    Company,
    SearchedFullName,
    Number,
    Country,
    SearchedLinkedInUrl,
    SearchedFirstName,
    SearchedLastName,
    SearchedCompanyDomain,
    SearchedCompanyName,
    Custom,
};

// How the values of a column are ordered.
enum class ColumnOrder : quint8 {
    Text,          // as the person's language sorts, empty last
    Number,        // whole numbers by value, then other texts, empty last
    Qualification, // valid, found, invalid, not found, ongoing, unknown words by text, missing last
    Batch,         // the order of the batches in the set
    Kind,          // the order of BatchKind
};

// One line of THE table of columns, which the table model, the exporters and the command line read.
struct ResultColumn {
    ColumnId id;
    QLatin1StringView name;           // the stable English header of files: "searched_fullname"
    std::optional<ResultField> field; // where the value is in a row; nothing for batch, kind and qualification, whose
                                      // word is in QualificationWord if it is none we know
    ColumnOrder order;
    bool inFinder;
    bool inVerifier;
    bool inPhones;

    constexpr bool has(BatchKind kind) const
    {
        switch (kind) {
        case BatchKind::EmailFinder: return inFinder;
        case BatchKind::EmailVerifier: return inVerifier;
        case BatchKind::PhoneFinder: return inPhones;
        }
        Q_UNREACHABLE();
    }
};

// The fields that rows of a kind have, in the order in which a record holds them.
std::span<const ResultField> fieldsOf(BatchKind kind);

// The place of a field in fieldsOf(kind); -1 where rows of that kind have no such field.
int slotOf(BatchKind kind, ResultField field);

// All columns; resultColumns()[size_t(id)].id == id.
std::span<const ResultColumn> resultColumns();

const ResultColumn &columnOf(ColumnId id);

// The column with that file header; nothing for any other text.
std::optional<ColumnId> columnNamed(QStringView name);

// The columns that results of these kinds have, in order; several batches start with BatchId and Kind.
std::vector<ColumnId> columnsFor(std::span<const BatchKind> kinds, bool severalBatches);

} // namespace enrow
