// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace enrow
{

// Stands where rows would be: says why there are none and what to do next, with a button where one click helps.
class EmptyResults : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyResults(QWidget *parent = nullptr);

    // action: the button's text; empty for no button.
    void setMessage(const QString &title, const QString &advice, const QString &action = {});

signals:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_advice;
    QPushButton *m_action;
};

} // namespace enrow
