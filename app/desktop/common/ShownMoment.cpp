// SPDX-License-Identifier: MIT
#include "desktop/common/ShownMoment.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace enrow
{

ShownMoment::ShownMoment(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wall(clock.wall())
    , m_steady(clock.steady())
{
    setCountsSeconds(true);
    connect(&m_ticker, &QTimer::timeout, this, &ShownMoment::pass);
}

void ShownMoment::tickWhileShown(QWidget &window)
{
    window.installEventFilter(this);
    if (window.isVisible())
        m_ticker.start();
}

void ShownMoment::setCountsSeconds(bool counts)
{
    const std::chrono::milliseconds pace = counts ? std::chrono::seconds(1) : std::chrono::minutes(1);
    if (pace != m_ticker.intervalAsDuration())
        m_ticker.setInterval(pace); // begins anew where it runs
}

bool ShownMoment::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        m_ticker.start();
        passSoon();
    } else if (event->type() == QEvent::Hide) {
        m_ticker.stop();
    }
    return QObject::eventFilter(watched, event);
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
    if (m_ticker.isActive())
        m_ticker.start(); // the next one begins here
    emit passed();
}

} // namespace enrow
