// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace enrow
{

// F6 and Shift+F6 go from pane to pane of a window, as far as they can be seen and have something that takes the
// keyboard.
class PaneSwitcher : public QObject
{
    Q_OBJECT

public:
    // The window owns it; the panes, in their order, are parts of it.
    PaneSwitcher(const QList<QWidget *> &panes, QWidget *window);

private:
    void move(int step);

    const QList<QWidget *> m_panes;
};

} // namespace enrow
