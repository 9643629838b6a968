// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/SheetReader.h"
#include "workbook/WorkbookIndex.h"

#include <functional>

namespace enrow
{

// Whether the bytes at the start of a file are those of a workbook, or of another file that people take for one.
bool looksLikeWorkbook(QByteArrayView start);

// An Excel workbook (.xlsx, .xlsm) that is read. Memory holds the texts that its cells share, and one row.
class Workbook
{
public:
    // The device is open, can be sought in and outlives this. InvalidInput with the reason, in plain words for other
    // kinds of files and for those that are protected by a password.
    static Result<Workbook> open(QIODevice &device, const WorkbookLimits &limits = {});

    const WorkbookIndex &index() const { return m_index; }

    // Calls for each row of a sheet that is in the file, until it returns an error, which is passed on. Returns in how
    // many cells there is a formula without a value. InvalidInput with the reason, and Cancelled.
    Result<quint64> readRows(const WorkbookIndex::Sheet &sheet,
                             const std::function<Result<void>(const SheetRow &)> &take,
                             const std::stop_token &stop = {});

private:
    Workbook(std::unique_ptr<ZipArchive> archive, WorkbookIndex index, const WorkbookLimits &limits);

    Result<SharedStrings> strings(const std::stop_token &stop);
    Result<CellFormats> formats();

    std::unique_ptr<ZipArchive> m_archive;
    WorkbookIndex m_index;
    WorkbookLimits m_limits;
};

} // namespace enrow
