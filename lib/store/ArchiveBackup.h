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

// `scratch` names a file beside the archive that may be made and is removed again.
Result<void> restore(ArchiveConnection &archive, const QString &backup, const QString &scratch,
                     std::chrono::milliseconds patience);

} // namespace ArchiveBackup

} // namespace enrow
