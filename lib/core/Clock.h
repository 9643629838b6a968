// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace enrow
{

// Tells the time; handed in, so that a test can tell another.
class Clock
{
public:
    using Steady = std::chrono::steady_clock::time_point;

    virtual ~Clock() = default;
    virtual QDateTime wall() const = 0; // UTC; may jump when somebody sets the clock
    virtual Steady steady() const = 0;  // never jumps; for waits and rates
};

class SystemClock final : public Clock
{
public:
    QDateTime wall() const override { return QDateTime::currentDateTimeUtc(); }
    Steady steady() const override { return std::chrono::steady_clock::now(); }
};

} // namespace enrow
