// SPDX-License-Identifier: MIT
#include "desktop/BatchEndings.h"

#include "store/BatchStore.h"

#include <utility>

namespace enrow
{

namespace
{

bool hasEnded(const Batch &batch)
{
    return batch.head.hasEnded() || batch.poll.state == PollState::Stopped;
}

} // namespace

BatchEndings::BatchEndings(const BatchStore &store, std::chrono::milliseconds pace, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, &BatchEndings::tell);
    const auto take = [this](int row) {
        if (const Batch &batch = m_store.at(row); !hasEnded(batch))
            m_open.insert(batch.key);
    };
    for (int row = 0; row < store.count(); ++row)
        take(row);
    connect(&store, &BatchStore::inserted, this, take);
    connect(&store, &BatchStore::changed, this, [this](int row, BatchChanges changes) {
        if (changes & (BatchChange::Head | BatchChange::Poll))
            look(m_store.at(row));
    });
}

void BatchEndings::look(const Batch &batch)
{
    if (!hasEnded(batch)) {
        m_open.insert(batch.key);
        return;
    }
    if (!m_open.remove(batch.key))
        return;
    m_ended.append(batch.key);
    if (!m_pace.isActive())
        m_pace.start();
}

void BatchEndings::tell()
{
    QList<BatchKey> keys = std::exchange(m_ended, {});
    keys.removeIf([this](BatchKey key) { return !m_store.find(key); });
    if (!keys.isEmpty())
        emit ended(keys);
}

} // namespace enrow
