// SPDX-License-Identifier: MIT
#include "lists/ListMerge.h"

#include <QFile>

namespace enrow
{

namespace
{

// Calls with the list, opened.
template <typename Work>
Result<MergeReport> withSource(const UnderstoodList &list, Work work)
{
    QFile file(list.file);
    if (!list.unpacked.table && !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::InvalidInput, file.errorString(), 0, {}};
    return work({list.unpacked.table ? *list.unpacked.table : file, list.dialect, list.guess.mapping,
                 list.unpacked.sheet.name});
}

} // namespace

Result<MergeReport> ListMerge::preview(const std::vector<ExportColumn> &columns, const std::stop_token &stop,
                                       const MergeProgress &progress) const
{
    return withSource(
        list, [&](const SourceList &source) { return previewMerge(source, *matcher, columns, stop, progress); });
}

Result<MergeReport> ListMerge::write(const MergePlan &plan, const QString &path, IfFileExists ifExists,
                                     const std::stop_token &stop, const MergeProgress &progress) const
{
    return withSource(list, [&](const SourceList &source) {
        return writeMergedList(source, *matcher, plan, path, ifExists, stop, progress);
    });
}

} // namespace enrow
