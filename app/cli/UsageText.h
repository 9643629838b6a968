// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CommandOptions.h"

#include <QString>
#include <QStringList>

namespace enrow
{

// The line that shows how to call a command, and the lines of all; each ends without a line break.
QString usageOf(CommandWord command);
QString wholeUsage();

// What the program is for, a sentence.
QString purpose();

// What is said of all commands together, a line each.
QStringList introductionParagraphs();

// The page that --help prints.
QString helpText();

} // namespace enrow
