// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Tone.h"

#include <QWidget>

class QLabel;

namespace enrow
{

// A message in its place: a symbol and a few words in the colour of a tone, told to assistive technology as well.
// Hidden while it has nothing to say.
class MessageLine : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    // One line from now on, as wide as there is room: what is cut is in the tooltip.
    void keepToOneLine();

    // Shows plain text; an empty one hides the line. If one line has no room for it, as
    // many facts of the brief one are shown as there is room for: "1 failed · 4 running".
    void say(Tone tone, const QString &text, const QString &brief = {});
    void clear();

    QString text() const;
    int oneLineWidth() const; // pixels, with which the text does not wrap
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTone();
    void cut();

    QLabel *m_symbol;
    QLabel *m_text;
    QString m_whole;
    QString m_brief;
    Tone m_tone = Tone::Neutral;
    bool m_isOneLine = false;
};

} // namespace enrow
