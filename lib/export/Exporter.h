// SPDX-License-Identifier: MIT
#pragma once

#include "export/AtomicFile.h"
#include "export/ExportFormat.h"

#include <QString>

namespace enrow
{

// Writes the rows of a view in its order to an open device. FileFailed with the device's reason where a write fails,
// Cancelled where the stop token fired.
Result<ExportOutcome> writeCsv(const ResultView &view, const CsvFormat &format, QIODevice &device,
                               std::stop_token stop = {}, const ExportProgress &progress = {});

// Writes a file in that format, whole or not at all: a failed or stopped export leaves what was there, and nothing
// else. The errors are those of writeFileAtomically(), and Cancelled.
Result<ExportOutcome> exportFile(const ExportSource &source, const ExportFormat &format, const CsvFormat &table,
                                 const QString &path, IfFileExists ifExists, std::stop_token stop,
                                 const ExportProgress &progress = {});

} // namespace enrow
