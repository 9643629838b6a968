// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "credits/CreditSummary.h"
#include "results/ResultSet.h"
#include "store/BatchStore.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

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

signals:
    // The chosen batches or their results changed; `chosen` are those of them that are in the store.
    void resultsChanged(const std::shared_ptr<const enrow::ResultSet> &set, const QList<enrow::BatchRef> &chosen);
    void summaryChanged(const enrow::CreditSummary &summary, const QList<enrow::BatchKind> &kinds);

private:
    void onChanged(int row, BatchChanges changes);
    void publish();
    void publishResults();
    void publishSummary();

    const BatchStore &m_store;
    QList<BatchRef> m_refs;
    BatchChanges m_pending;
    QTimer m_publish; // many changes in one turn of the event loop are told once
};

} // namespace enrow
