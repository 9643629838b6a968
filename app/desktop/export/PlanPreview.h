// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlanner.h"

#include <QString>

namespace enrow
{

// What a plan comes to, and how its first file begins.
struct PlanPreview {
    PlannedExport planned;
    // The first lines as they will be in the file; of a workbook its cells, with tabs between them. Empty for a format
    // of whole replies.
    QString beginning;
};

// Applies a plan to rows and reads how its first file begins. For a worker thread. Nothing if the stop token fired.
std::optional<PlanPreview> previewOf(const ExportPlan &plan, const std::shared_ptr<const ResultView> &rows,
                                     bool severalBatches, const QDate &date, const std::stop_token &stop);

} // namespace enrow
