// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportName.h"
#include "export/ExportPlan.h"
#include "results/ResultView.h"

#include <QDate>
#include <QStringList>

#include <stop_token>

namespace enrow
{

// One file of an export: its name, without a folder, and the rows in it.
struct PlannedFile {
    QString name;
    std::shared_ptr<const ResultView> view;
};

// A required column, or those of which one is required, and in how many of the rows there is nothing in them.
struct EmptyRequired {
    QStringList headings;
    quint64 rows = 0;

    friend bool operator==(const EmptyRequired &, const EmptyRequired &) = default;
};

// What a plan comes to. Every row is in one file or counted among those left out.
struct PlannedExport {
    std::vector<PlannedFile> files; // at least one
    std::vector<ExportColumn> columns;
    quint64 rows = 0;                         // in the files
    quint64 ofOtherOutcome = 0;               // left out because of their qualification
    quint64 suppressed = 0;                   // left out because the address or domain is in the list
    quint64 duplicates = 0;                   // left out because another row is the same
    std::vector<EmptyRequired> emptyRequired; // columns that are empty in no row are not there
    quint64 emptyRows = 0;                    // of those in the files; looked for only where columns were chosen
    quint64 cutCells = 0;                     // with more text than the format holds in a cell
    QStringList unfillable;                   // columns of the plan that no batch can fill, and that are left out
};

// The name that the plan gives to a file with rows of the view. parts: but for isFiltered.
QString nameOfFile(const ExportPlan &plan, const ResultView &view, ExportNameParts parts);

// Applies plans to the rows of a view. For a worker thread: all that it reads is immutable.
class ExportPlanner
{
public:
    // severalBatches: more than one was asked for, whatever came of them. Decides whether a table without chosen
    // columns says the batch.
    ExportPlanner(std::shared_ptr<const ResultView> view, bool severalBatches);

    // Rows keep the order of the view. date: for the names. Nothing if the stop token fired, which is looked at every
    // few thousand rows. progress: told how many rows were looked at.
    std::optional<PlannedExport> apply(const ExportPlan &plan, const QDate &date, std::stop_token stop = {},
                                       const ExportProgress &progress = {}) const;

private:
    const std::shared_ptr<const ResultView> m_view;
    const bool m_severalBatches;
};

} // namespace enrow
