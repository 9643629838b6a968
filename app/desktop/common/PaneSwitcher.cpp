// SPDX-License-Identifier: MIT
#include "desktop/common/PaneSwitcher.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScrollArea>
#include <QShortcut>

namespace enrow
{

namespace
{

// The lists and tables of a pane come before its buttons and fields. What has none of them is there to be read, by
// whoever hears it too.
QWidget *firstFocusIn(QWidget *pane)
{
    if (pane->focusPolicy() & Qt::TabFocus)
        return pane;
    QWidget *first = nullptr;
    QWidget *read = nullptr;
    for (QWidget *child : pane->findChildren<QWidget *>()) {
        const bool takesFocus = child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
        if (takesFocus && qobject_cast<QAbstractItemView *>(child))
            return child;
        if (takesFocus && !first)
            first = child;
        if (child->isVisible() && !read && qobject_cast<QScrollArea *>(child))
            read = child;
    }
    return first ? first : read;
}

} // namespace

PaneSwitcher::PaneSwitcher(const QList<QWidget *> &panes, QWidget *window)
    : QObject(window)
    , m_panes(panes)
{
    connect(new QShortcut(Qt::Key_F6, window), &QShortcut::activated, this, [this] { move(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F6, window), &QShortcut::activated, this, [this] { move(-1); });
}

void PaneSwitcher::move(int step)
{
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : m_panes.size();
    for (qsizetype i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i] == focused || (focused && m_panes[i]->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype tried = 0; tried < m_panes.size(); ++tried) {
        at = (at + step + m_panes.size()) % m_panes.size();
        if (QWidget *first = m_panes[at]->isVisible() ? firstFocusIn(m_panes[at]) : nullptr) {
            first->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace enrow
