// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListMatcher.h"

#include <QStringList>

#include <array>
#include <functional>
#include <map>

namespace enrow
{

// Which rows of a list are written.
enum class MergeRows : quint8 {
    All,       // with the columns of results
    Unmatched, // only those without results, as they are, to be sent again
    New,       // only those that no result has an answer for (MergeReport::fresh), as they are, to be sent next
};

// A row of a list, and results that may be taken for its own, or were searched for somebody else.
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

// A row as it is written, to be seen before that; all texts in UTF-8.
struct WrittenRow {
    std::vector<std::string> cells = {}; // of the list
    std::vector<std::string> added = {}; // those that follow them if all rows are written
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
    // Without results: at their company somebody of that name was searched by website. They are not fresh.
    quint64 searchedByWebsite = 0;
    // Fresh, but somebody of that name was searched by a website of which no company is known.
    quint64 perhapsSearched = 0;
    std::map<ListKey, quint64> by;             // matched rows, by the first key that joined them
    std::vector<Disagreement> examples;        // the first of those that disagree
    std::vector<Disagreement> websiteExamples; // the first of those that were searched by website
    std::vector<Disagreement> perhapsExamples;
    std::vector<ListedRow> unmatchedExamples; // the first of each
    std::vector<ListedRow> ambiguousExamples;
    QStringList addedHeadings;                    // of the columns that all rows get
    std::array<std::vector<WrittenRow>, 3> first; // of the rows that are written, by MergeRows
    quint64 cutCells = 0;                         // longer than a workbook takes
    bool becameUtf8 = false;                      // the encoding of the list could not hold the results

    // What it asks of a row where that is to be shown.
    struct Row {
        std::function<std::string()> person; // whom it is about
        std::function<WrittenRow()> written = [] { return WrittenRow(); };
    };
    // Returns whether the row is fresh.
    bool add(const ListOutcome &outcome, const ResultSet &set, const Row &row);

    const std::vector<WrittenRow> &firstOf(MergeRows which) const { return first[size_t(which)]; }
    quint64 rowsWritten(MergeRows which) const;

private:
    void keepFirst(MergeRows which, const Row &row);
    void addNamesake(const Namesake &namesake, const ResultSet &set, const Row &row);
};

} // namespace enrow
