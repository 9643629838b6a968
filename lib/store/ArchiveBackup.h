// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

#include <chrono>

namespace enrow
{

class ArchiveConnection;

// Copies of an open archive: one file out, one file in. Contracts: BatchArchive::backUp() and restore().
namespace ArchiveBackup
{

Result<void> write(ArchiveConnection &archive, const QString &target);

// Adds what the archive lacks of the batches and replies of another one, of today's tables, in one transaction.
Result<void> addFrom(ArchiveConnection &archive, const QString &other);

// `path` is that of the open archive: what it held is written beside it.
Result<QString> restore(ArchiveConnection &archive, const QString &path, const QString &backup,
                        std::chrono::milliseconds patience);

} // namespace ArchiveBackup

} // namespace enrow
