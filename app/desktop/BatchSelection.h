// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKey.h"
#include "credits/CreditSummary.h"
#include "desktop/common/RowsText.h"
#include "desktop/results/ResultsPanel.h"
#include "results/ResultSet.h"
#include "store/BatchStore.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

namespace enrow
{

// Turns the chosen batches of the store into what the results and the credits show of them, and keeps that up to date.
//
// Batches that come from the archive one after another fill the results in: the first is shown at once, and so is the
// last, and between them a few times a second what has come. Each has its place from the start, so that the columns
// stay and rows do not change their batch.
class BatchSelection : public QObject
{
    Q_OBJECT

public:
    // From showing some rows to showing what came since, at least; more where showing takes long.
    static constexpr std::chrono::milliseconds usualPace{100};

    explicit BatchSelection(const BatchStore &store, std::chrono::milliseconds pace = usualPace,
                            QObject *parent = nullptr);

    // What a batch, whose kind is known, adds to a summary.
    static SummaryInput summaryInput(const Batch &batch);
    // A batch, whose kind is known, with these rows in a set of results.
    static ResultBatch resultsOf(const Batch &batch, std::shared_ptr<const ResultChunk> chunk);

    void select(const QList<BatchKey> &keys);
    const QList<BatchKey> &keys() const { return m_keys; }

    // The results of a batch cannot be read: they are not asked for again until other batches are chosen, or come.
    void setUnreadable(BatchKey key);

signals:
    // These of the chosen batches have results that are not in memory, in the order chosen, and no others are needed;
    // emitted until they are there.
    void resultsNeeded(const QList<enrow::BatchKey> &keys);
    // How far reading the results of the chosen batches is; emitted where that changed.
    void loadingChanged(const enrow::LoadingProgress &progress);
    // Other results are to be shown, or the reason why there are none is another.
    void resultsChanged(const std::shared_ptr<const enrow::ResultSet> &set, enrow::ResultsHint hint);
    // What the person is told of rows that did not come, in a sentence or two, and of those that are still to come;
    // empty if there is nothing to tell. Briefly, for where there is little room: RowsText::brief().
    void rowsRemarkChanged(const QString &wrong, const QString &toCome, const QString &brief);
    void summaryChanged(const enrow::CreditSummary &summary, const QList<enrow::BatchKind> &kinds);

private:
    void onChanged(int row, BatchChanges changes);
    void note(BatchKey key, BatchChanges changes);
    void publish();
    void askForResults();
    void publishResults();
    std::vector<ResultBatch> chosenResults() const;
    void publishSummary();
    void publishRemark();
    RowsLeftOut leftOut() const;
    bool isOnDisk(BatchKey key) const;
    ResultsHint hint() const;

    const BatchStore &m_store;
    const std::chrono::milliseconds m_pace;
    QList<BatchKey> m_keys;
    QSet<BatchKey> m_chosen;  // those in m_keys
    QSet<BatchKey> m_awaited; // those among them that were asked for and have not come
    QSet<BatchKey> m_unreadable;
    BatchChanges m_pending;
    std::shared_ptr<const ResultSet> m_set;
    // What was told last.
    std::optional<ResultsHint> m_hint;
    LoadingProgress m_progress;
    RowArrival m_arrival; // of the last summary
    std::array<QString, 3> m_rowsRemark;
    QTimer m_publish; // many changes in one turn of the event loop are told once
    QTimer m_pause;   // from one publishing to the next, while results fill in
};

} // namespace enrow
