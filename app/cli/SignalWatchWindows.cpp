// SPDX-License-Identifier: MIT
#include "cli/SignalWatch.h"

#include <QWinEventNotifier>

#include <atomic>
#include <csignal>
#include <windows.h>

namespace enrow
{

namespace
{

// A handler is called on a thread of its own, without any context. What it touches is never destroyed: it may run while
// the watch ends.
HANDLE wasCaught = nullptr;
std::atomic<int> firstSignal = 0; // 0: none yet

BOOL WINAPI passOn(DWORD event)
{
    const bool isKey = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    int none = 0;
    if (!firstSignal.compare_exchange_strong(none, isKey ? SIGINT : SIGTERM))
        return FALSE; // the second one: the system ends the program
    ::SetEvent(wasCaught);
    // Where the console is closed or the session ends, the system ends the program once this returns, or soon.
    if (!isKey)
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

SignalWatch::SignalWatch()
{
    wasCaught = ::CreateEventW(nullptr, FALSE, FALSE, nullptr);
    if (!wasCaught)
        return;
    const auto notifier = new QWinEventNotifier(wasCaught, this);
    connect(notifier, &QWinEventNotifier::activated, this, [this] { emit caught(firstSignal); });
    ::SetConsoleCtrlHandler(passOn, TRUE);
}

SignalWatch::~SignalWatch()
{
    ::SetConsoleCtrlHandler(passOn, FALSE);
}

} // namespace enrow
