// SPDX-License-Identifier: MIT
#include "desktop/common/EmptyPage.h"
#include "desktop/common/TypeScale.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr int symbolSize = 40;
constexpr int widestAdvice = 420; // pixels; longer lines are hard to read

} // namespace

EmptyPage::EmptyPage(std::optional<Icon> icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_symbol(new QLabel)
    , m_title(new QLabel)
    , m_advice(new QLabel)
    , m_action(new QPushButton)
{
    m_title->setFont(headingFont(m_title->font()));
    for (QLabel *label : {m_title, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    m_advice->setMaximumWidth(widestAdvice);
    m_advice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_symbol->setAlignment(Qt::AlignCenter);
    m_symbol->setVisible(icon.has_value());
    m_action->setDefault(true); // the one thing that helps here
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionTriggered);

    auto *advice = new QHBoxLayout;
    advice->addStretch(1);
    advice->addWidget(m_advice, 100);
    advice->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_symbol);
    column->addWidget(m_title);
    column->addLayout(advice);
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    applyPalette();
}

EmptyPage::EmptyPage(Icon icon, const QString &title, const QString &advice, QWidget *parent)
    : EmptyPage(icon, parent)
{
    setMessage(title, advice);
}

void EmptyPage::setMessage(const QString &title, const QString &advice, const QString &action)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void EmptyPage::applyPalette()
{
    if (m_icon)
        m_symbol->setPixmap(
            tintedPixmap(*m_icon, palette().color(QPalette::PlaceholderText), symbolSize, devicePixelRatioF()));
}

} // namespace enrow
