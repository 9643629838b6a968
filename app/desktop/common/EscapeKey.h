// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace enrow
{

// Tells that Esc was pressed anywhere in the window of a widget. The field or list that has the focus gets the key as
// well, and may do something of its own about it.
class EscapeKey : public QObject
{
    Q_OBJECT

public:
    // There must be an application.
    explicit EscapeKey(QWidget *widget);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QWidget &m_widget;
};

} // namespace enrow
