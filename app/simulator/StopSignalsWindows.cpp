// SPDX-License-Identifier: MIT
#include "simulator/StopSignals.h"

#include <QWinEventNotifier>

#include <windows.h>

namespace enrow
{

namespace
{

// A handler runs on a thread of its own, without any context, and may run while its listener ends: this is never
// closed.
HANDLE wasAsked = nullptr;

BOOL WINAPI handleControl(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    ::SetEvent(wasAsked);
    return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    wasAsked = ::CreateEventW(nullptr, FALSE, FALSE, nullptr);
    if (!wasAsked)
        return;
    auto *notifier = new QWinEventNotifier(wasAsked, this);
    connect(notifier, &QWinEventNotifier::activated, this, [this] { emit stopRequested(); });
    ::SetConsoleCtrlHandler(handleControl, TRUE);
}

StopSignals::~StopSignals()
{
    ::SetConsoleCtrlHandler(handleControl, FALSE);
}

} // namespace enrow
