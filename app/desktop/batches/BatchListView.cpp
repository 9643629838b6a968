// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchListView.h"

#include <QResizeEvent>

#include <QEvent>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace enrow
{

namespace
{

using namespace std::chrono_literals;

constexpr auto momentAfter = 3s;

} // namespace

BatchListView::BatchListView(QWidget *parent)
    : QListView(parent)
    , m_after(new QTimer(this))
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers); // the rename action starts it
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("List of batches"));
    m_after->setSingleShot(true);
    m_after->setInterval(momentAfter);
    connect(m_after, &QTimer::timeout, this, [this] { emit pointedAt(false); });
}

void BatchListView::selectRows(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection; // of runs of neighbours
    for (size_t i = 0; i < rows.size(); ++i) {
        const size_t start = i;
        while (i + 1 < rows.size() && rows[i + 1] <= rows[i] + 1)
            ++i;
        selection.append(QItemSelectionRange(model()->index(rows[start], 0), model()->index(rows[i], 0)));
    }
    const QModelIndex first = model()->index(rows.front(), 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

bool BatchListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter) {
        m_after->stop();
        emit pointedAt(true);
    } else if (event->type() == QEvent::Leave) {
        m_after->start();
    }
    return QListView::viewportEvent(event);
}

void BatchListView::resizeEvent(QResizeEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool wasVisible = current.isValid() && QRect(QPoint(), event->oldSize()).intersects(visualRect(current));
    QListView::resizeEvent(event);
    if (wasVisible && event->size().height() < event->oldSize().height())
        scrollTo(current);
}

} // namespace enrow
