// SPDX-License-Identifier: MIT
#include "desktop/BatchMemory.h"

#include "core/BatchIds.h"
#include "settings/Settings.h"

namespace enrow
{

BatchMemory::BatchMemory(BatchStore &store, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{
    m_save.setSingleShot(true);
    m_save.setInterval(0);
    connect(&m_save, &QTimer::timeout, this, &BatchMemory::save);
    const auto saveSoon = [this] { m_save.start(); };
    connect(&store, &BatchStore::inserted, this, saveSoon);
    connect(&store, &BatchStore::removed, this, saveSoon);
    connect(&store, &BatchStore::changed, this, [this](int, BatchChanges changes) {
        if (changes & (BatchChange::Identity | BatchChange::Label | BatchChange::Poll))
            m_save.start();
    });
}

void BatchMemory::restore()
{
    m_saved = m_settings.batches();
    for (const Settings::RememberedBatch &remembered : std::as_const(m_saved)) {
        if (problemWithBatchId(remembered.id))
            continue;
        const BatchRef ref{batchKindNamed(remembered.kind), remembered.id};
        if (m_store.add(ref, remembered.label, remembered.added) && remembered.paused)
            m_store.setPollStatus(ref, {PollState::Paused, std::nullopt, std::nullopt});
    }
}

void BatchMemory::save()
{
    m_save.stop();
    QList<Settings::RememberedBatch> batches;
    batches.reserve(m_store.count());
    for (int row = 0; row < m_store.count(); ++row) {
        const Batch &batch = m_store.at(row);
        batches.append({batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : QString(), batch.ref.id, batch.label,
                        batch.added, batch.poll.state == PollState::Paused});
    }
    if (batches == m_saved)
        return;
    m_saved = batches;
    m_settings.setBatches(batches);
    if (!m_settings.save())
        emit saveFailed();
}

} // namespace enrow
