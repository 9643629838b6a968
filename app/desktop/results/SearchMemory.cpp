// SPDX-License-Identifier: MIT
#include "desktop/results/SearchMemory.h"

namespace enrow
{

SearchMemory::SearchMemory(Reading available, QObject *parent)
    : QObject(parent)
    , m_available(std::move(available))
    , m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    m_timer->setInterval(betweenLooks);
    connect(m_timer, &QTimer::timeout, this, &SearchMemory::look);
}

void SearchMemory::searched(const ResultSet &set)
{
    m_looks = 0;
    for (const ResultBatch &batch : set.batches())
        m_chunks.insert(batch.chunk);
    // Who searches all the time must not put the look off.
    if (!m_timer->isActive())
        m_timer->start();
}

void SearchMemory::look()
{
    const bool idle = ++m_looks >= looksUntilIdle;
    if (!idle && m_available().value_or(scarce) >= scarce)
        return;
    for (const std::weak_ptr<const ResultChunk> &searched : m_chunks) {
        if (const auto chunk = searched.lock())
            chunk->dropFoldedText();
    }
    // A search that is still running makes some anew: they are found at the next look.
    if (idle) {
        m_chunks.clear();
        m_timer->stop();
    }
}

} // namespace enrow
