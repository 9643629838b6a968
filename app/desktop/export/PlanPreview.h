// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlanner.h"

#include <QStringList>

#include <vector>

namespace enrow
{

// What a plan comes to, and how one of its files begins.
struct PlanPreview {
    PlannedExport planned;
    // The first cells as they will be in the file, the header first; none where it is no table.
    std::vector<QStringList> beginning;
    // The first lines of rows that are in no table; empty for a format of whole replies.
    QString text = {};
};

// Applies a plan to rows and reads how one of its files begins, or the last one where there are fewer. For a worker
// thread. Nothing if the stop token fired.
std::optional<PlanPreview> previewOf(const ExportPlan &plan, const std::shared_ptr<const ResultView> &rows,
                                     bool severalBatches, const QDate &date, const std::stop_token &stop,
                                     size_t file = 0);

} // namespace enrow
