// SPDX-License-Identifier: MIT
#include "desktop/ParentConsole.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <io.h>
#include <windows.h>
#endif

namespace enrow
{

void speakAtParentConsole()
{
#ifdef Q_OS_WIN
    // What leads to a file or a pipe is there already.
    if (::GetStdHandle(STD_OUTPUT_HANDLE) || ::AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    for (FILE *stream : {stdout, stderr})
        (void)std::freopen("CONOUT$", "w", stream);
#endif
}

} // namespace enrow
