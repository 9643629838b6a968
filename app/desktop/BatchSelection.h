// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "credits/CreditSummary.h"
#include "desktop/results/ResultsPanel.h"
#include "results/ResultSet.h"
#include "store/BatchStore.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace enrow
{

// Turns the chosen batches of the store into what the results and the credits show of them, and keeps that up to date.
class BatchSelection : public QObject
{
    Q_OBJECT

public:
    explicit BatchSelection(const BatchStore &store, QObject *parent = nullptr);

    void select(const QList<BatchRef> &refs);
    const QList<BatchRef> &refs() const { return m_refs; }

    // The results of a batch cannot be read: they are not asked for again until other batches are chosen, or come.
    void setUnreadable(const BatchRef &ref);

signals:
    // A chosen batch has results that are not in memory; emitted until they are there.
    void resultsNeeded(const enrow::BatchRef &ref);
    // Other results are to be shown, or the reason why there are none is another.
    void resultsChanged(const std::shared_ptr<const enrow::ResultSet> &set, enrow::ResultsHint hint);
    void summaryChanged(const enrow::CreditSummary &summary, const QList<enrow::BatchKind> &kinds);

private:
    void onChanged(int row, BatchChanges changes);
    void publish();
    void askForResults();
    void publishResults();
    void publishSummary();
    bool isOnDisk(const BatchRef &ref) const;
    ResultsHint hint() const;

    const BatchStore &m_store;
    QList<BatchRef> m_refs;
    QSet<BatchRef> m_unreadable;
    BatchChanges m_pending;
    std::shared_ptr<const ResultSet> m_set;
    std::optional<ResultsHint> m_hint; // what was told last
    QTimer m_publish;                  // many changes in one turn of the event loop are told once
};

} // namespace enrow
