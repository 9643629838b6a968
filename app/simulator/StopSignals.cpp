// SPDX-License-Identifier: MIT
#include "simulator/StopSignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <unistd.h>

namespace enrow
{

namespace
{

// A signal handler can reach nothing but a global, and may do hardly more than write a byte.
volatile std::sig_atomic_t writeEnd = -1;

void handleSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::stopRequested);
    std::signal(SIGINT, handleSignal);
    std::signal(SIGTERM, handleSignal);
}

StopSignals::~StopSignals()
{
    if (m_readEnd < 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(writeEnd);
    ::close(m_readEnd);
}

} // namespace enrow
