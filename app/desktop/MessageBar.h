// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace enrow
{

// A line across the window that says something the person should know, with buttons for what can be done about it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(Tone tone, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

    // Adds a button behind the text; what it does is connected by the caller.
    QToolButton *addButton(const QString &text, const QString &toolTip = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColors();

    Tone m_tone;
    QLabel *m_text;
    QHBoxLayout *m_layout;
};

} // namespace enrow
