// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "export/AtomicFile.h"
#include "export/CsvFormat.h"
#include "results/ResultView.h"

#include <QString>

#include <functional>
#include <stop_token>

class QIODevice;

namespace enrow
{

struct ExportOutcome {
    quint64 rows = 0;
    qint64 bytes = 0;
};

// Told how many of the rows are written; called from the exporting thread, now and then.
using ExportProgress = std::function<void(quint64 rows)>;

// Writes the rows of a view in its order to an open device. FileFailed with the device's reason where a write fails,
// Cancelled where the stop token fired.
Result<ExportOutcome> writeCsv(const ResultView &view, const CsvFormat &format, QIODevice &device,
                               std::stop_token stop = {}, const ExportProgress &progress = {});

// The same to a file, whole or not at all: a failed or stopped export leaves what was there, and nothing else.
// The errors are those of writeFileAtomically(), and Cancelled.
Result<ExportOutcome> exportCsv(const ResultView &view, const CsvFormat &format, const QString &path,
                                IfFileExists ifExists, std::stop_token stop = {}, const ExportProgress &progress = {});

} // namespace enrow
