// SPDX-License-Identifier: MIT
#include "desktop/common/MessageBar.h"

#include "desktop/common/Icons.h"
#include "desktop/common/MessageLine.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace enrow
{

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_line(new MessageLine(this))
    , m_row(new QHBoxLayout(this))
{
    setAutoFillBackground(true);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->addWidget(m_line, 1, Qt::AlignVCenter);
    takeColors();
}

void MessageBar::setText(const QString &text)
{
    m_line->say(m_tone, text);
    setAccessibleName(text);
}

QString MessageBar::text() const
{
    return m_line->text();
}

int MessageBar::oneLineWidth() const
{
    const int rest = sizeHint().width() - m_line->sizeHint().width();
    return m_line->isHidden() ? sizeHint().width() : rest + m_line->oneLineWidth();
}

void MessageBar::setTone(Tone tone)
{
    m_tone = tone;
    takeColors();
}

QToolButton *MessageBar::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAccessibleDescription(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    return button;
}

QToolButton *MessageBar::addCloseButton()
{
    QToolButton *button = addButton({}, tr("Close this message"));
    button->setIcon(iconOf(Icon::Close));
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Close"));
    connect(button, &QToolButton::clicked, this, &QWidget::hide);
    return button;
}

void MessageBar::setRaised()
{
    m_isRaised = true;
    setAutoFillBackground(false);
    m_row->setContentsMargins(14, 8, 10, 8);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    if (!m_isRaised) {
        QFrame::paintEvent(event);
        return;
    }
    const QPalette &colors = QGuiApplication::palette();
    const bool isPlain = m_tone == Tone::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isPlain ? outlineColor(colors) : toneColors(m_tone, colors).solid);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColors();
}

void MessageBar::takeColors()
{
    const ToneColors tone = toneColors(m_tone, QGuiApplication::palette());
    if (palette().color(QPalette::Window) == tone.fill && palette().color(QPalette::WindowText) == tone.text)
        return;
    QPalette colors;
    colors.setColor(QPalette::Window, tone.fill);
    colors.setColor(QPalette::WindowText, tone.text);
    setPalette(colors);
}

} // namespace enrow
