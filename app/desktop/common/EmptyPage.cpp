// SPDX-License-Identifier: MIT
#include "desktop/common/EmptyPage.h"

#include "desktop/common/Tone.h"
#include "desktop/common/TypeScale.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr int symbolSize = 40;
constexpr int spacing = 8;
constexpr int margin = 12;
constexpr int widestAdvice = 420; // pixels; longer lines are hard to read

} // namespace

EmptyPage::EmptyPage(std::optional<Icon> icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_symbol(new QLabel)
    , m_title(new QLabel)
    , m_advice(new QLabel)
    , m_action(new QPushButton)
    , m_otherwise(new QLabel)
{
    m_title->setFont(headingFont(m_title->font()));
    for (QLabel *label : {m_title, m_advice, m_otherwise}) {
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
    m_otherwise->setForegroundRole(QPalette::PlaceholderText);
    m_otherwise->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyPage::actionTriggered);

    auto *advice = new QHBoxLayout;
    advice->addStretch(1);
    advice->addWidget(m_advice, 100);
    advice->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, margin, 16, margin);
    column->setSpacing(spacing);
    column->addStretch(2);
    column->addWidget(m_symbol);
    column->addWidget(m_title);
    column->addLayout(advice);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_otherwise);
    column->addStretch(3);
    applyPalette();
}

EmptyPage::EmptyPage(Icon icon, const QString &title, const QString &advice, QWidget *parent)
    : EmptyPage(icon, parent)
{
    setMessage(title, advice);
}

void EmptyPage::setMessage(const QString &title, const QString &advice, const QString &action, const QString &otherwise)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_otherwise->setText(otherwise);
    m_otherwise->setVisible(!otherwise.isEmpty());
    showSymbolIfItFits();
    setAccessibleName(title);
    setAccessibleDescription(otherwise.isEmpty() ? advice : advice + u' ' + otherwise);
}

void EmptyPage::setIcon(Icon icon)
{
    m_icon = icon;
    applyPalette();
}

QSize EmptyPage::minimumSizeHint() const
{
    constexpr int lines = 3;
    constexpr int rounding = 2; // pixels, of fonts whose lines are not whole ones high
    const int words = m_title->fontMetrics().lineSpacing() + spacing + lines * m_advice->fontMetrics().lineSpacing();
    const int button = m_action->isHidden() ? 0 : spacing + m_action->sizeHint().height();
    const int last = m_otherwise->isHidden() ? 0 : spacing + m_otherwise->fontMetrics().lineSpacing();
    return {QWidget::minimumSizeHint().width(), 2 * margin + words + rounding + button + last};
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSymbolIfItFits();
}

void EmptyPage::showSymbolIfItFits()
{
    const int room = symbolSize + spacing;
    const int others = layout()->totalHeightForWidth(width()) - (m_symbol->isHidden() ? 0 : room);
    m_symbol->setVisible(m_icon && height() >= others + room);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void EmptyPage::applyPalette()
{
    if (!m_icon)
        return;
    const QColor color = m_icon == Icon::Warning ? toneColors(Tone::Caution, palette()).text
                                                 : palette().color(QPalette::PlaceholderText);
    m_symbol->setPixmap(tintedPixmap(*m_icon, color, symbolSize, devicePixelRatioF()));
}

} // namespace enrow
