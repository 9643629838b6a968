// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "desktop/BusNotifier.h"
#else
#include "desktop/TrayNotifier.h"
#endif

namespace enrow
{

// How this desktop is told: one notification at a time, which nobody waits for.
#ifdef Q_OS_LINUX
using DesktopNotifier = BusNotifier;
#else
using DesktopNotifier = TrayNotifier;
#endif

} // namespace enrow
