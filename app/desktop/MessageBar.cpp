// SPDX-License-Identifier: MIT
#include "desktop/MessageBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace enrow
{

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_layout->setContentsMargins(12, 6, 12, 6);
    m_layout->addWidget(m_text, 1);
    takeColors();
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString MessageBar::text() const
{
    return m_text->text();
}

QToolButton *MessageBar::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
    return button;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColors();
}

void MessageBar::takeColors()
{
    QPalette colors;
    const ToneColors tone = toneColors(m_tone, colors);
    colors.setColor(QPalette::Window, tone.fill);
    colors.setColor(QPalette::WindowText, tone.text);
    setPalette(colors);
}

} // namespace enrow
