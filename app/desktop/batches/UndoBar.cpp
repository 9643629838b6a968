// SPDX-License-Identifier: MIT
#include "desktop/batches/UndoBar.h"

#include "desktop/common/Icons.h"
#include "desktop/common/VisibleText.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace enrow
{

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);

    auto *undoButton = new QToolButton(this);
    undoButton->setObjectName(QStringLiteral("undo"));
    undoButton->setText(tr("&Undo"));
    undoButton->setIcon(iconOf(Icon::Undo));
    undoButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    undoButton->setAutoRaise(true);
    undoButton->setToolTip(tr("Put the removed batches back into the list"));
    undoButton->setAccessibleName(tr("Undo the removal"));
    connect(undoButton, &QToolButton::clicked, this, &UndoBar::undoRequested);

    auto *dismiss = new QToolButton(this);
    dismiss->setObjectName(QStringLiteral("dismiss"));
    dismiss->setIcon(iconOf(Icon::Close));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss this message"));
    connect(dismiss, &QToolButton::clicked, this, &UndoBar::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 5, 5);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(undoButton);
    layout->addWidget(dismiss);
    hide();
}

void UndoBar::offer(const QString &text)
{
    m_text->setText(visibleText(text));
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
}

} // namespace enrow
