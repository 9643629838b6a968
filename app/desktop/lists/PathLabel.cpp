// SPDX-License-Identifier: MIT
#include "desktop/lists/PathLabel.h"

#include "desktop/common/VisibleText.h"

#include <QDir>
#include <QEvent>

namespace enrow
{

PathLabel::PathLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its text fits into any width
}

void PathLabel::setPath(const QString &path)
{
    m_path = path;
    const QString whole = visibleText(QDir::toNativeSeparators(path));
    setToolTip(whole.toHtmlEscaped());
    setAccessibleName(tr("List: %1", "a file").arg(whole));
    fit();
}

void PathLabel::fit()
{
    setText(fontMetrics().elidedText(visibleText(QDir::toNativeSeparators(m_path)), Qt::ElideMiddle, width()));
}

void PathLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PathLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

} // namespace enrow
