// SPDX-License-Identifier: MIT
#pragma once

#include "manual/Manual.h"

namespace enrow
{

// Scripts that complete the commands and options of a program in a shell.
QString bashCompletion(const Manual &manual);
QString fishCompletion(const Manual &manual);
QString zshCompletion(const Manual &manual);

// A text between quotation marks as bash and zsh take it.
QString shellQuoted(const QString &text);

// "_enrow_batch"
QString completionFunction(const Manual &manual);

// Those that can stand after a command; before one, where the command is empty.
QList<ManualOption> optionsOf(const Manual &manual, const QString &command);

} // namespace enrow
