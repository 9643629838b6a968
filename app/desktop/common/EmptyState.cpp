// SPDX-License-Identifier: MIT
#include "desktop/common/EmptyState.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace enrow
{

EmptyState::EmptyState(Icon icon, const QString &headline, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_symbol(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_advice(new QLabel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    for (QLabel *label : {m_headline, m_advice}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    m_symbol->setAlignment(Qt::AlignCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_symbol);
    layout->addWidget(m_headline);
    layout->addWidget(m_advice);
    layout->addStretch(3);
    setTexts(headline, advice);
    applyPalette();
}

void EmptyState::setTexts(const QString &headline, const QString &advice)
{
    m_headline->setText(headline);
    m_advice->setText(advice);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void EmptyState::applyPalette()
{
    const QColor faint = palette().color(QPalette::PlaceholderText);
    QPalette faded = m_advice->palette();
    if (faded.color(QPalette::WindowText) != faint) {
        faded.setColor(QPalette::WindowText, faint);
        m_advice->setPalette(faded);
    }
    m_symbol->setPixmap(tintedPixmap(m_icon, faint, 40, devicePixelRatioF()));
}

} // namespace enrow
