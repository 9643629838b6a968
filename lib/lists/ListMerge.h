// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListChoice.h"
#include "lists/ListWriter.h"

namespace enrow
{

// A list that was understood, and the results that it is joined with. For one worker at a time.
struct ListMerge {
    UnderstoodList list;
    std::shared_ptr<const ListMatcher> matcher;

    // The errors are those of writeMergedList(); InvalidInput and FileFailed where the list cannot be opened any more.
    // columns: as in the plan.
    Result<MergeReport> preview(const std::vector<ExportColumn> &columns = {}, const std::stop_token &stop = {},
                                const MergeProgress &progress = {}) const;
    Result<MergeReport> write(const MergePlan &plan, const QString &path, IfFileExists ifExists,
                              const std::stop_token &stop = {}, const MergeProgress &progress = {}) const;
};

} // namespace enrow
