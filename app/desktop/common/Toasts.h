// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QAbstractItemView;

namespace enrow
{

class MessageBar;

// Messages that come and go, in one place over the bottom of a pane: nothing moves for them. The last one takes the
// place of the one before; only what tells of work that goes on stays, below it. What is merely told goes by itself,
// unless the mouse or the keyboard is on it, and at once when another command is given:
// by a button, an entry of a menu or a shortcut. What is wrong stays to be read. Esc closes any of them, wherever the
// focus is. The current row of a list in the pane is never covered.
class Toasts : public QWidget
{
    Q_OBJECT

public:
    // ground: the widget that it lies over. pane: a part of the ground; it is centred over that while it is visible.
    Toasts(QWidget *ground, QWidget *pane);

    // Takes a message that shows and hides itself.
    void add(MessageBar *message);
    // Tells a sentence; an empty one takes the last one back.
    void tell(const QString &sentence);
    QString told() const;

signals:
    void toldChanged(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void follow(MessageBar *message, bool shown);
    QList<MessageBar *> shown() const;
    QRect paneOnGround() const;
    void place();
    bool reachesEdge(const QRect &pane) const;
    int clearOfCurrentRow(QRect place) const;
    void goUnlessLookedAt();
    void close();
    void goForCommand(const QObject *receiver, const QEvent &event);
    void hideWhatGoes();

    QWidget *m_ground;
    QWidget *m_pane;
    QAbstractItemView *m_list; // in the pane; may be null
    MessageBar *m_notice;
    QList<MessageBar *> m_messages; // the oldest first
    QTimer *m_going;
    QString m_read; // what the message said when that was started
};

} // namespace enrow
