// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QStringList>

namespace enrow
{

// The arguments of main() as texts, the program's name first. InvalidInput with a sentence where the bytes of one are
// no UTF-8: any text that stood for them would name another file. On Windows those that the system itself keeps, as
// main() gets them in a code page that lacks letters.
Result<QStringList> programArguments(int argc, const char *const *argv);

} // namespace enrow
