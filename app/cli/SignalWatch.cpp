// SPDX-License-Identifier: MIT
#include "cli/SignalWatch.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace enrow
{

namespace
{

// A handler is called without any context, so that the one end it writes to cannot be handed to it.
volatile int writeEnd = -1;

// Only what POSIX allows within a handler.
void passOn(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

void watch(int signal)
{
    struct sigaction current = {};
    // What the parent told us to ignore (a background job, nohup) stays ignored.
    if (sigaction(signal, nullptr, &current) != 0 || current.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigaction(signal, &action, nullptr);
}

} // namespace

SignalWatch::SignalWatch()
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    writeEnd = ends[1];
    const auto notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, readEnd = ends[0]] {
        unsigned char byte = 0;
        if (::read(readEnd, &byte, 1) == 1)
            emit caught(byte);
    });
    watch(SIGINT);
    watch(SIGTERM);
    watch(SIGHUP);
}

SignalWatch::~SignalWatch() = default;

} // namespace enrow
