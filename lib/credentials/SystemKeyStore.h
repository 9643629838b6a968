// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include "credentials/WindowsKeyStore.h"
#else
#include "credentials/KeychainKeyStore.h"
#endif

namespace enrow
{

// Where this system keeps a person's keys.
#ifdef Q_OS_WIN
using SystemKeyStore = WindowsKeyStore;
#else
using SystemKeyStore = KeychainKeyStore;
#endif

} // namespace enrow
