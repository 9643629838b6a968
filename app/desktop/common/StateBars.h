// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace enrow
{

class MessageBar;

// The place of the messages about how things stand: one at a time, the worst first. Each of them shows and hides
// itself; the next one comes when the one before it is gone.
class StateBars : public QWidget
{
    Q_OBJECT

public:
    explicit StateBars(QWidget *parent = nullptr);

    // Of two that are as bad the one that was added before comes first.
    void add(MessageBar *bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QVBoxLayout *m_places;
    QList<MessageBar *> m_bars;
};

} // namespace enrow
