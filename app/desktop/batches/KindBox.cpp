// SPDX-License-Identifier: MIT
#include "desktop/batches/KindBox.h"

#include "desktop/common/Icons.h"
#include "desktop/common/KindText.h"

#include <QStylePainter>

namespace enrow
{

namespace
{

constexpr int iconWidth = 56; // pixels, with the arrow beside it

} // namespace

KindBox::KindBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(iconOf(Icon::Detect), tr("Detect automatically"));
    for (const BatchKind each : allBatchKinds)
        addItem(iconOf(KindText::icon(each)), KindText::kind(each), int(each));
    setToolTip(tr("The kind of these batches; detecting it tries each kind in turn"));
    setAccessibleName(tr("Kind of the batches"));
}

std::optional<BatchKind> KindBox::kind() const
{
    return currentData().isValid() ? std::optional(BatchKind(currentData().toInt())) : std::nullopt;
}

void KindBox::setIconOnly(bool iconOnly)
{
    m_isIconOnly = iconOnly;
    updateGeometry();
    update();
}

QSize KindBox::sizeHint() const
{
    const QSize usual = QComboBox::sizeHint();
    return m_isIconOnly ? QSize(iconWidth, usual.height()) : usual;
}

QSize KindBox::minimumSizeHint() const
{
    return sizeHint();
}

void KindBox::paintEvent(QPaintEvent *event)
{
    if (!m_isIconOnly) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace enrow
