// SPDX-License-Identifier: MIT
#pragma once

#include "export/AtomicFile.h"
#include "export/ExportColumn.h"
#include "export/ExportFormat.h"
#include "lists/MergeReport.h"

#include <functional>
#include <stop_token>

namespace enrow
{

// A list that was opened and understood. The device is open, can be sought in and outlives this.
struct SourceList {
    QIODevice &device;
    ListDialect dialect;
    ListMapping mapping;
    QString sheet = {}; // that was unpacked to this list; empty: it is a text
};

// What a merged list is to hold.
struct MergePlan {
    std::vector<ExportColumn> columns = {}; // as AddedColumns takes them
    bool formulaGuard = true;               // an added cell that a spreadsheet would run gets a leading '
    const ExportFormat *format = nullptr;   // of tables; null: the text that the list is
    MergeRows rows = MergeRows::All;

    bool isWorkbook() const { return format && !format->isText(); }
};

// Tells how many rows are joined of how many; from the thread that does it, now and then.
using MergeProgress = std::function<void(quint64 rows, quint64 all)>;

// Writes a list back with the columns of its results: every row in its order, every byte of it unchanged, the added
// cells before its line break. A short row is filled up with delimiters first, so that added cells stand below their
// headings; a blank line stays one. Of a list that was a sheet, and in a format of the plan, the cells are the same; in
// a text all of them are guarded then.
//
// The added cells are in the encoding of the list. Where that cannot hold them all is written as UTF-8 with a byte
// order mark instead, and the report says so; the characters of the list stay the same. The file appears whole or not
// at all. The errors are those of ListReader::next() and writeFileAtomically(), and Cancelled.
Result<MergeReport> writeMergedList(const SourceList &list, const ListMatcher &matcher, const MergePlan &plan,
                                    const QString &path, IfFileExists ifExists, const std::stop_token &stop = {},
                                    const MergeProgress &progress = {});

// What writeMergedList() would report of these rows, without writing them. columns: as in the plan.
Result<MergeReport> previewMerge(const SourceList &list, const ListMatcher &matcher,
                                 const std::vector<ExportColumn> &columns = {}, const std::stop_token &stop = {},
                                 const MergeProgress &progress = {});

} // namespace enrow
