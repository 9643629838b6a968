// SPDX-License-Identifier: MIT
#include "cli/SignalWatch.h"

#include <atomic>
#include <csignal>
#include <windows.h>

namespace enrow
{

namespace
{

// A handler is called without any context, so that the one that it tells cannot be handed to it. It runs on a thread of
// its own.
std::atomic<SignalWatch *> told = nullptr;

BOOL WINAPI passOn(DWORD event)
{
    SignalWatch *watch = told.exchange(nullptr);
    if (!watch)
        return FALSE; // the second one: the system ends the program
    const bool isKey = event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
    const int signal = isKey ? SIGINT : SIGTERM;
    QMetaObject::invokeMethod(
        watch, [watch, signal] { emit watch->caught(signal); }, Qt::QueuedConnection);
    // Where the console is closed or the session ends, the system ends the program once this returns, or soon.
    if (!isKey)
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

SignalWatch::SignalWatch()
{
    told = this;
    ::SetConsoleCtrlHandler(passOn, TRUE);
}

SignalWatch::~SignalWatch()
{
    told = nullptr;
    ::SetConsoleCtrlHandler(passOn, FALSE);
}

} // namespace enrow
