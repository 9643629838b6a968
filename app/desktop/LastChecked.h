// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLabel>
#include <QTimer>

namespace enrow
{

class BatchStore;
class Clock;

// Says at the edge of the window when Enrow answered last about one of the batches, so that a person sees that all is
// as it is there. Empty until then.
class LastChecked : public QLabel
{
    Q_OBJECT

public:
    // Both must outlive it.
    LastChecked(const BatchStore &store, const Clock &clock, QWidget *parent = nullptr);

private:
    void follow();

    const BatchStore &m_store;
    const Clock &m_clock;
    QTimer m_follow; // once for many changes
};

} // namespace enrow
