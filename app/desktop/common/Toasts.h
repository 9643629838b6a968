// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace enrow
{

class MessageBar;

// Messages that come and go, in one place over the bottom of a pane: nothing moves for them. The last one takes the
// place of the one before. What is merely told goes by itself, unless the mouse or the keyboard is on it; what is
// wrong stays to be read. Esc closes any of them, wherever the focus is.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    // ground: the widget that it lies over. pane: a part of the ground; it is centred over that while it is visible.
    Toasts(QWidget *ground, QWidget *pane);

    // Takes a message that shows and hides itself.
    void add(QWidget *message);
    // Tells a sentence; an empty one takes the last one back.
    void tell(const QString &sentence);
    QString told() const;

signals:
    void toldChanged(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void follow(QWidget *message, bool shown);
    void place();
    void goUnlessLookedAt();
    void close();

    QWidget *m_ground;
    QWidget *m_pane;
    MessageBar *m_notice;
    QList<QWidget *> m_messages;
    QTimer *m_going;
};

} // namespace enrow
