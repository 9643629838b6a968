// SPDX-License-Identifier: MIT
#include "desktop/common/ShownMoment.h"

#include <utility>

namespace enrow
{

ShownMoment::ShownMoment(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wall(clock.wall())
    , m_steady(clock.steady())
{
    connect(&m_ticker, &QTimer::timeout, this, &ShownMoment::pass);
    m_ticker.start(std::chrono::seconds(1));
}

// Not by a timer: what is posted comes before the window is painted.
void ShownMoment::passSoon()
{
    if (!std::exchange(m_isAboutToPass, true))
        QMetaObject::invokeMethod(this, &ShownMoment::pass, Qt::QueuedConnection);
}

void ShownMoment::pass()
{
    m_isAboutToPass = false;
    m_wall = m_clock.wall();
    m_steady = m_clock.steady();
    m_ticker.start(); // the next second begins here
    emit passed();
}

} // namespace enrow
