// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandOptions.h"

#include <QString>

namespace enrow
{

// The line that shows how to call a command, and the lines of all; each ends without a line break.
QString usageOf(CommandWord command);
QString wholeUsage();

// The page that --help prints.
QString helpText();

} // namespace enrow
