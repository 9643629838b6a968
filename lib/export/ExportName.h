// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <QDate>
#include <QString>

#include <span>

namespace enrow
{

// A sensible name for a file with the results of these batches, without a folder:
// "enrow-email-finder-3d4cb64e-2026-11-21.csv" with the start of the ID, "enrow-spring-campaign-2026-11-21.csv" where
// the batch has a label, "enrow-5-batches-2026-11-21.csv" for several. Whatever labels and IDs hold, the name is valid
// on Linux, macOS and Windows: no separators or reserved characters, no reserved names, at most 255 bytes.
QString suggestedExportName(std::span<const ResultBatch> batches, const QDate &date, QStringView suffix);

} // namespace enrow
