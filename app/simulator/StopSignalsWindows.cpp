// SPDX-License-Identifier: MIT
#include "simulator/StopSignals.h"

#include <atomic>
#include <windows.h>

namespace enrow
{

namespace
{

// A handler runs on a thread of its own, without any context.
std::atomic<StopSignals *> listener = nullptr;

BOOL WINAPI handleControl(DWORD event)
{
    StopSignals *stopSignals = listener;
    if (!stopSignals || (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT))
        return FALSE;
    QMetaObject::invokeMethod(stopSignals, &StopSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    listener = this;
    ::SetConsoleCtrlHandler(handleControl, TRUE);
}

StopSignals::~StopSignals()
{
    ::SetConsoleCtrlHandler(handleControl, FALSE);
    listener = nullptr;
}

} // namespace enrow
