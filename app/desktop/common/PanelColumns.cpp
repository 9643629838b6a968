// SPDX-License-Identifier: MIT
#include "desktop/common/PanelColumns.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int narrowLeft = 264;
constexpr int usualDetails = 220;

} // namespace

PanelColumns::PanelColumns(const Panels &panels, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_credits(panels.credits)
    , m_left(new QSplitter(Qt::Vertical, this))
    , m_middle(new QSplitter(Qt::Vertical, this))
{
    m_left->addWidget(panels.batches);
    m_left->setStretchFactor(0, 1);
    m_middle->addWidget(panels.results);
    m_middle->addWidget(panels.details);
    m_middle->setStretchFactor(0, 1);
    m_middle->setSizes({460, usualDetails});
    addWidget(m_left);
    addWidget(m_middle);
    addWidget(m_credits);
    setStretchFactor(1, 1);
    setSizes({290, 700, 250});
    m_middle->installEventFilter(this);
    connect(m_middle, &QSplitter::splitterMoved, this, [this] { m_isDetailsChosen = true; });
    for (QSplitter *splitter : std::initializer_list<QSplitter *>{this, m_left, m_middle})
        splitter->setChildrenCollapsible(false);
}

PanelColumns::Shape PanelColumns::shape() const
{
    return {m_isNarrow ? m_wide : saveState(), m_isDetailsChosen ? m_middle->saveState() : QByteArray()};
}

void PanelColumns::restore(const Shape &shape)
{
    if (m_isNarrow)
        m_wide = shape.columns;
    else
        restoreState(shape.columns);
    m_isDetailsChosen = m_middle->restoreState(shape.middle);
}

QSize PanelColumns::minimumSizeHint() const
{
    const QSize ofAll = QSplitter::minimumSizeHint();
    const bool isThird = !m_isNarrow && !m_credits->isHidden();
    const int third = isThird ? m_credits->minimumSizeHint().expandedTo(m_credits->minimumSize()).width() : 0;
    return {ofAll.width() - third, ofAll.height()};
}

void PanelColumns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool narrow = width() < leastForThree;
    if (narrow != m_isNarrow)
        setNarrow(narrow);
}

bool PanelColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_middle && event->type() == QEvent::Resize)
        capDetails();
    return QSplitter::eventFilter(watched, event);
}

// The rows are what a person came for, unless they say otherwise with the divider.
void PanelColumns::capDetails()
{
    if (m_isDetailsChosen)
        return;
    const int least = m_middle->widget(1)->minimumSizeHint().height();
    const int details = std::max(least, std::min(usualDetails, m_middle->height() / 3));
    m_middle->setSizes({m_middle->height() - m_middle->handleWidth() - details, details});
}

void PanelColumns::setNarrow(bool narrow)
{
    QWidget *focus = QApplication::focusWidget();
    m_isNarrow = narrow;
    emit narrowChanged(narrow); // what folds then needs less room below the batches
    if (narrow) {
        m_wide = saveState();
        m_left->addWidget(m_credits);
        m_left->setSizes({height(), 0}); // as much as the credits need
        setSizes({narrowLeft, width() - narrowLeft});
    } else {
        addWidget(m_credits);
        restoreState(m_wide);
    }
    if (focus && m_credits->isAncestorOf(focus))
        focus->setFocus(Qt::OtherFocusReason); // which it loses by moving
}

} // namespace enrow
