// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"

#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace enrow
{

class MessageLine;

// A line across a panel or the window that says something the person should know, on a ground in the colour of its
// tone, with buttons for what can be done about it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(Tone tone, QWidget *parent = nullptr);

    // Plain text. Does not show the bar.
    void setText(const QString &text);
    QString text() const;
    // How wide it is where its text does not wrap, in pixels.
    int oneLineWidth() const;
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    // It lies over something else from now on: it has an edge and round corners.
    void setRaised();

    // Adds a button after the text; what it does is connected by the caller.
    QToolButton *addButton(const QString &text, const QString &toolTip = {});
    // Adds a button that hides the bar.
    QToolButton *addCloseButton();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QHBoxLayout *row() const { return m_row; }

private:
    void takeColors();

    Tone m_tone;
    bool m_isRaised = false;
    MessageLine *m_line;
    QHBoxLayout *m_row;
};

} // namespace enrow
