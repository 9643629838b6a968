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
        if (m_isFinishing && (m_saved.empty() || m_wasLookedAfter))
            emit finished();
        else if (m_isFinishing)
            lookAfter();
        return;
    }
    m_saving = std::exchange(m_waiting, {});
    const auto work = [archive = m_archive, batches = m_saving](std::stop_token) {
        Round round{archive.file(), archive.keep(batches), {}};
        round.after = archive.file();
        return round;
    };
    m_work = m_jobs.run(this, work, [this](const Round &round) { conclude(round); });
}

// Somebody may have deleted the archive since the last batch was saved.
void BatchKeeper::lookAfter()
{
    m_wasLookedAfter = true;
    m_work = m_jobs.run(
        this, [archive = m_archive](std::stop_token) { return archive.file(); },
        [this](const std::optional<Files::Identity> &file) {
            saveAgainUnlessIn(file);
            saveNext();
        });
}

void BatchKeeper::saveAgainUnlessIn(const std::optional<Files::Identity> &file)
{
    if (m_saved.empty() || file == m_file)
        return;
    tell(m_archive.sentenceAboutAnotherFile());
    for (const Batch &batch : m_saved)
        m_kept.remove(batch.ref.id);
    m_waiting.insert(m_waiting.begin(), m_saved.begin(), m_saved.end());
    m_saved.clear();
}

void BatchKeeper::conclude(const Round &round)
{
    saveAgainUnlessIn(round.before);
    for (const QString &problem : round.kept.problems)
        tell(problem);
    const auto firstLeft = m_saving.begin() + round.kept.count;
    for (auto batch = m_saving.begin(); batch != firstLeft; ++batch) {
        m_kept.insert(batch->ref.id);
        if (m_archive.isUsed())
            m_saved.push_back(*batch);
    }
    if (round.kept.count > 0)
        m_file = round.after;
    m_isBroken = !m_isFinishing && firstLeft != m_saving.end();
    if (m_isBroken)
        m_waiting.insert(m_waiting.begin(), firstLeft, m_saving.end());
    m_saving.clear();
    emit progressed();
    saveNext();
}

void BatchKeeper::tell(const QString &problem)
{
    if (m_told.contains(problem))
        return;
    m_told.insert(problem);
    emit failed(problem);
}

} // namespace enrow
