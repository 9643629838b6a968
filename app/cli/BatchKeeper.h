// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliArchive.h"
#include "jobs/JobQueue.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace enrow
{

// Saves batches in the archive as they complete, without keeping anybody waiting for the disk.
class BatchKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BatchKeeper(CliArchive archive);

    // Saves a batch that has a reply; further calls about it do nothing. Those given while others are being saved
    // follow together. Where the archive fails they wait for finish().
    void keep(const Batch &batch);
    // Saves what waits, and again what was saved where the archive has become another file; finished() follows.
    void finish();

    // False while the batch is still to be saved and can be.
    bool isKept(const Batch &batch) const { return m_isBroken || m_kept.contains(batch.ref.id); }

signals:
    // Something was not saved; each sentence once.
    void failed(const QString &sentence);
    void progressed();
    void finished();

private:
    // One visit to the archive, and which file it was before and after.
    struct Round {
        std::optional<Files::Identity> before;
        CliArchive::Kept kept;
        std::optional<Files::Identity> after;
    };
    void saveNext();
    void conclude(const Round &round);
    void lookAfter();
    void saveAgainUnlessIn(const std::optional<Files::Identity> &file);
    void tell(const QString &problem);

    const CliArchive m_archive;
    JobQueue m_jobs{1};
    std::vector<Batch> m_waiting;
    std::vector<Batch> m_saving;
    std::vector<Batch> m_saved;            // so far
    std::optional<Files::Identity> m_file; // that they were saved to
    QSet<QString> m_given;                 // the IDs of all batches that were given
    QSet<QString> m_kept;                  // those of them that are saved, or that the archive keeps as they were
    QSet<QString> m_told;                  // the sentences about failures
    bool m_isBroken = false;               // the archive failed, and would keep the next batch waiting too
    bool m_isFinishing = false;
    bool m_wasLookedAfter = false; // at the end
    PendingWork m_work;
};

} // namespace enrow
