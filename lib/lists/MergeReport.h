// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListMatcher.h"

#include <array>
#include <functional>
#include <map>

namespace enrow
{

// A row of a list for which a key led to results of somebody else.
struct Disagreement {
    quint64 row;          // from 1, without the header and blank lines
    std::string listed;   // whom the row is about
    std::string searched; // whom the results are about
};

// A row of a list, for a person to find it again.
struct ListedRow {
    quint64 row;        // from 1, without the header and blank lines
    std::string listed; // whom it is about; empty where it does not say it
};

// What came of one row, to be seen before anything is written.
struct RowResult {
    std::optional<Qualification> qualification = {}; // the best of its results; nothing: it has none
    std::string found = {};                          // the address or number; empty: none
};

// What came of joining a list with results. rows = matched + unmatched + ambiguous.
struct MergeReport {
    static constexpr size_t mostExamples = 3;
    static constexpr size_t mostFirst = 8;

    quint64 rows = 0;
    quint64 matched = 0; // with results of at least one kind
    // Of these by what came of them: Valid where one of their results is that, else Invalid, else Other.
    std::array<quint64, 3> outcomes = {}; // by QualificationGroup
    quint64 unmatched = 0;
    quint64 ambiguous = 0;   // several results say different things of them
    quint64 disagreeing = 0; // of all rows: their `custom` or position leads to somebody else
    quint64 fresh = 0;       // for which no result has an answer, and none of several either: nobody has paid for them
    std::map<ListKey, quint64> by;            // matched rows, by the first key that joined them
    std::vector<Disagreement> examples;       // the first of those that disagree
    std::vector<RowResult> first;             // of the first rows
    std::vector<ListedRow> unmatchedExamples; // the first of each
    std::vector<ListedRow> ambiguousExamples;
    quint64 cutCells = 0;    // longer than a workbook takes
    bool becameUtf8 = false; // the encoding of the list could not hold the results

    // Returns whether the row is fresh. person: says whom it is about, where it becomes an example.
    bool add(const ListOutcome &outcome, const ResultSet &set, const std::function<std::string()> &person);
};

} // namespace enrow
