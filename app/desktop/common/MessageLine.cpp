// SPDX-License-Identifier: MIT
#include "desktop/common/MessageLine.h"

#include "common/Format.h"
#include "desktop/common/Icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace enrow
{

namespace
{

Icon symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Active: return Icon::Info;
    case Tone::Positive: return Icon::Check;
    case Tone::Caution: return Icon::Warning;
    case Tone::Negative: return Icon::Error;
    }
    return Icon::Info;
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_symbol->setAlignment(Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText); // the server's words are shown, never interpreted
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setVisible(false);
}

void MessageLine::keepToOneLine()
{
    m_isOneLine = true;
    m_text->setWordWrap(false);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction); // a part of the text is not what somebody wants to copy
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->installEventFilter(this);
}

void MessageLine::cut()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) <= m_text->width(); };
    QString text = metrics.elidedText(m_whole, Qt::ElideRight, m_text->width());
    if (!m_brief.isEmpty() && !fits(m_whole)) {
        text = m_brief;
        while (!fits(text)) // half a word says no more than the symbol
            text.truncate(std::max<qsizetype>(text.lastIndexOf(Format::between), 0));
    }
    m_text->setText(text);
    setToolTip(text == m_whole ? QString() : m_whole);
}

void MessageLine::say(Tone tone, const QString &text, const QString &brief)
{
    m_tone = tone;
    m_whole = text;
    m_brief = brief;
    if (m_isOneLine)
        cut();
    else
        m_text->setText(text);
    updateGeometry(); // now: a neighbour that is shown next has all laid out at once, with the size of the text before
    setAccessibleName(text);
    applyTone();
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageLine::clear()
{
    say(Tone::Neutral, {});
}

QString MessageLine::text() const
{
    return m_whole;
}

int MessageLine::oneLineWidth() const
{
    return layout()->sizeHint().width() - m_text->sizeHint().width() +
           m_text->fontMetrics().horizontalAdvance(m_whole) + 1;
}

void MessageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTone();
}

bool MessageLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && m_isOneLine && event->type() == QEvent::Resize)
        cut();
    return QWidget::eventFilter(watched, event);
}

void MessageLine::applyTone()
{
    const QColor color = toneColors(m_tone, palette()).text;
    QPalette toned = m_text->palette();
    if (toned.color(QPalette::WindowText) != color) {
        toned.setColor(QPalette::WindowText, color);
        m_text->setPalette(toned);
    }
    m_symbol->setPixmap(tintedPixmap(symbolOf(m_tone), color, fontMetrics().height(), devicePixelRatioF()));
}

} // namespace enrow
