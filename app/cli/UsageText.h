// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// The lines that show how to call the program; each ends without a line break.
QString fetchUsage();
QString statusUsage();
QString listUsage();
QString removeUsage();

// The page that --help prints.
QString helpText();

} // namespace enrow
