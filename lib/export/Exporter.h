// SPDX-License-Identifier: MIT
#pragma once

#include "export/AtomicFile.h"
#include "export/ExportFormat.h"

#include <QString>

#include <span>

namespace enrow
{

// Writes the rows of a view in its order to an open device, in those columns; none: all of the results. FileFailed with
// the device's reason where a write fails, Cancelled where the stop token fired.
Result<ExportOutcome> writeCsv(const ResultView &view, const std::vector<ExportColumn> &columns,
                               const CsvFormat &format, QIODevice &device, std::stop_token stop = {},
                               const ExportProgress &progress = {});

// Writes a file in that format, whole or not at all: a failed or stopped export leaves what was there, and nothing
// else. The errors are those of writeFileAtomically(), and Cancelled.
Result<ExportOutcome> exportFile(const ExportSource &source, const ExportFormat &format, const CsvFormat &text,
                                 const QString &path, IfFileExists ifExists, std::stop_token stop,
                                 const ExportProgress &progress = {});

// What is written to a file of several.
struct FileExport {
    QString path;
    ExportSource source;
};

// Writes all of the files in that format, or none of them, as writeFilesAtomically() does. The outcome is that of all.
Result<ExportOutcome> exportFiles(std::span<const FileExport> files, const ExportFormat &format, const CsvFormat &text,
                                  IfFileExists ifExists, std::stop_token stop, const ExportProgress &progress = {});

} // namespace enrow
