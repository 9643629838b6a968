// SPDX-License-Identifier: MIT
#include "credentials/CoreDumps.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace enrow
{

bool switchOffCoreDumps()
{
#ifdef Q_OS_LINUX
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return false;
#endif
}

} // namespace enrow
