// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace enrow
{

// The moment that all of the window speaks of. It stands still until passed() tells everybody at once that it is
// another one, so that no two places show different figures or waits.
class ShownMoment final : public QObject, public Clock
{
    Q_OBJECT

public:
    // The clock must outlive it.
    explicit ShownMoment(const Clock &clock, QObject *parent = nullptr);

    // Time passes while that window is shown: one that is hidden or minimised wakes nobody.
    void tickWhileShown(QWidget &window);

    // Whether something on the screen counts seconds. Where nothing does, a minute passes at a time, for the sake of
    // midnight.
    void setCountsSeconds(bool counts);

    QDateTime wall() const override { return m_wall; }
    Steady steady() const override { return m_steady; }

public slots:
    // Something has changed: before anything is painted, once for many changes.
    void passSoon();

signals:
    // Each second or minute while the window is shown, and after changes.
    void passed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pass();

    const Clock &m_clock;
    QDateTime m_wall;
    Steady m_steady;
    QTimer m_ticker;
    bool m_isAboutToPass = false;
};

} // namespace enrow
