// SPDX-License-Identifier: MIT
#include "desktop/LastChecked.h"

#include "common/Format.h"
#include "core/Clock.h"
#include "store/BatchStore.h"

namespace enrow
{

LastChecked::LastChecked(const BatchStore &store, const Clock &clock, QWidget *parent)
    : QLabel(parent)
    , m_store(store)
    , m_clock(clock)
{
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(0, 0, 12, 0);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMinimumWidth(fontMetrics().horizontalAdvance(tr("Last checked: %1").arg(QStringLiteral("00/00/0000"))) +
                    contentsMargins().right());
    m_follow.setSingleShot(true);
    m_follow.setInterval(std::chrono::milliseconds(200));
    connect(&m_follow, &QTimer::timeout, this, &LastChecked::follow);
    const auto later = [this] {
        if (!m_follow.isActive())
            m_follow.start();
    };
    connect(&store, &BatchStore::inserted, this, later);
    connect(&store, &BatchStore::removed, this, later);
    connect(&store, &BatchStore::changed, this, later);
    later();
}

void LastChecked::follow()
{
    QDateTime last;
    for (int row = 0; row < m_store.count(); ++row) {
        const Batch &batch = m_store.at(row);
        if (batch.lastReply && batch.fromFile.isEmpty() && (!last.isValid() || *batch.lastReply > last))
            last = *batch.lastReply;
    }
    setText(last.isValid() ? tr("Last checked: %1").arg(Format::day(last, m_clock.wall())) : QString());
}

} // namespace enrow
