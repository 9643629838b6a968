// SPDX-License-Identifier: MIT
#include "desktop/common/PathField.h"

#include "desktop/common/VisibleText.h"

#include <QDir>
#include <QEvent>
#include <QStyle>
#include <QStyleOptionFrame>

namespace enrow
{

namespace
{

constexpr int besidePath = 3; // pixels at each end, which a line edit leaves

} // namespace

PathField::PathField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
}

void PathField::setPath(const QString &path)
{
    m_whole = visibleText(QDir::toNativeSeparators(path));
    setToolTip(m_whole.toHtmlEscaped());
    setAccessibleDescription(m_whole);
    fit();
}

void PathField::fit()
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width() - 2 * besidePath;
    const bool isWhole = hasFocus() || !isVisible();
    setText(isWhole ? m_whole : fontMetrics().elidedText(m_whole, Qt::ElideMiddle, room));
    setCursorPosition(0);
}

void PathField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    fit();
}

void PathField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    fit();
}

void PathField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fit();
}

void PathField::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    fit();
}

void PathField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace enrow
