// SPDX-License-Identifier: MIT
#include "cli/BatchKeeper.h"

#include <utility>

namespace enrow
{

BatchKeeper::BatchKeeper(CliArchive archive)
    : m_archive(std::move(archive))
{
}

void BatchKeeper::keep(const Batch &batch)
{
    if (m_given.contains(batch.ref.id))
        return;
    m_given.insert(batch.ref.id);
    m_waiting.push_back(batch);
    saveNext();
}

void BatchKeeper::finish()
{
    m_isFinishing = true;
    m_isBroken = false;
    saveNext();
}

void BatchKeeper::saveNext()
{
    if (!m_saving.empty() || m_isBroken)
        return;
    if (m_waiting.empty()) {
        if (m_isFinishing)
            emit finished();
        return;
    }
    m_saving = std::exchange(m_waiting, {});
    const auto work = [archive = m_archive, batches = m_saving](std::stop_token) { return archive.keep(batches); };
    m_work = m_jobs.run(this, work, [this](const CliArchive::Kept &kept) { conclude(kept); });
}

void BatchKeeper::conclude(const CliArchive::Kept &kept)
{
    for (const QString &problem : kept.problems) {
        if (!m_told.contains(problem)) {
            m_told.insert(problem);
            emit failed(problem);
        }
    }
    const auto firstLeft = m_saving.begin() + kept.count;
    for (auto batch = m_saving.begin(); batch != firstLeft; ++batch)
        m_kept.insert(batch->ref.id);
    m_isBroken = !m_isFinishing && firstLeft != m_saving.end();
    if (m_isBroken)
        m_waiting.insert(m_waiting.begin(), firstLeft, m_saving.end());
    m_saving.clear();
    emit progressed();
    saveNext();
}

} // namespace enrow
