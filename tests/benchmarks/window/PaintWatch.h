// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <chrono>
#include <cstdio>
#include <functional>
#include <utility>

namespace enrow::bench
{

// Calls back whenever something was painted, when all that was painted with it is on the screen.
class PaintWatch : public QObject
{
public:
    // Watches a widget, or everything where it is the application.
    PaintWatch(QObject &watched, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        watched.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_isPainting, true))
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_isPainting = false;
        m_painted();
        return true;
    }

private:
    const std::function<void()> m_painted;
    bool m_isPainting = false;
};

// For the first of PaintWatch: prints the time, in nanoseconds of the steady clock, and ends the program.
inline void printTimeAndQuit()
{
    const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld\n", static_cast<long long>(now.count()));
    QCoreApplication::quit();
}

} // namespace enrow::bench
