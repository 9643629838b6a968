// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"

#include <QTimeZone>

namespace enrow
{

// A clock that stands still until the test moves it; it starts at 2026-01-02 03:04:05 UTC.
class FakeClock final : public Clock
{
public:
    QDateTime wall() const override
    {
        return QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::utc()).toUTC().addMSecs((m_passed + m_set).count());
    }
    Steady steady() const override { return Steady(std::chrono::hours(1)) + m_passed; }

    void advance(std::chrono::milliseconds by) { m_passed += by; }
    // Somebody sets the wall clock.
    void set(std::chrono::milliseconds by) { m_set += by; }

private:
    std::chrono::milliseconds m_passed{0};
    std::chrono::milliseconds m_set{0};
};

} // namespace enrow
