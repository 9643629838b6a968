// SPDX-License-Identifier: MIT
#include "desktop/common/FittingPlaceholder.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int aroundText = 6;   // pixels, that QLineEdit keeps beside a text, and for the cursor
constexpr int roomForIcon = 26; // pixels

} // namespace

FittingPlaceholder::FittingPlaceholder(QLineEdit *field, const QStringList &texts)
    : QObject(field)
    , m_field(field)
    , m_texts(texts)
{
    field->installEventFilter(this);
    choose();
}

void FittingPlaceholder::choose()
{
    QStyleOptionFrame option;
    option.initFrom(m_field);
    option.lineWidth = m_field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, m_field);
    const QRect place = m_field->style()->subElementRect(QStyle::SE_LineEditContents, &option, m_field);
    const QMargins margins = m_field->textMargins();
    const int icons = m_field->actions().isEmpty() ? 0 : roomForIcon;
    const int room = place.width() - margins.left() - margins.right() - icons - aroundText;
    const auto fits = [&](const QString &text) { return m_field->fontMetrics().horizontalAdvance(text) <= room; };
    const auto chosen = std::ranges::find_if(m_texts, fits);
    m_field->setPlaceholderText(chosen == m_texts.end() ? m_texts.last() : *chosen);
}

bool FittingPlaceholder::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::FontChange || type == QEvent::StyleChange)
        choose();
    return QObject::eventFilter(watched, event);
}

} // namespace enrow
