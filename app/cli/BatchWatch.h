// SPDX-License-Identifier: MIT
#pragma once

#include "api/EnrowClient.h"
#include "cli/Options.h"
#include "polling/BatchTracker.h"
#include "store/BatchStore.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace enrow
{

// Asks about batches until each of them has answered, or until each of them is done.
class BatchWatch : public QObject
{
    Q_OBJECT

public:
    enum class Until : quint8 { FirstReply, Done };

    // known: those of the batches that are done already and are not asked about; where that is all of them, no key is
    // needed.
    BatchWatch(JobQueue &jobs, const Clock &clock, PollTiming timing, const std::optional<ApiKey> &key,
               const BatchOptions &batches, std::vector<Batch> known, Until until);

    void start();
    // Asks no more; what is known stays.
    void stop();

    // In the order of the IDs.
    const BatchStore &store() const { return m_store; }

signals:
    // Something became known.
    void progressed();
    // Nothing more will come; once.
    void settled();

private:
    void addKnown(const QString &id);
    bool isSettled(const Batch &batch) const;
    void look();

    const BatchOptions m_batches;
    std::vector<Batch> m_known; // until they are in the store
    const Until m_until;
    const Clock &m_clock;
    QNetworkAccessManager m_network;
    EnrowClient m_client;
    BatchStore m_store;
    BatchTracker m_tracker;
    QTimer m_look; // the store may announce changes from the middle of the tracker's work: looked at afterwards
};

} // namespace enrow
