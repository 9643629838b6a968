// SPDX-License-Identifier: MIT
#include "desktop/ParentConsole.h"

namespace enrow
{

void ParentConsole::join() {}

void ParentConsole::print(std::FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", line.toLocal8Bit().constData());
}

} // namespace enrow
