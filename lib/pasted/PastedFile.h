// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

namespace enrow
{

// The text of a file in which batch IDs are looked for: UTF-8, or UTF-16 or UTF-32 with a byte order mark; what is
// neither is read as Latin-1, in which the IDs are the same. Of a larger file only what BatchIdFinder reads is read.
// FileFailed with the system's reason. Waits for the disk: call it on a worker.
Result<QString> textOfFile(const QString &path);

} // namespace enrow
