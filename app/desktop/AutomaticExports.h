// SPDX-License-Identifier: MIT
#pragma once

#include "core/AutomaticExport.h"
#include "core/BatchKey.h"
#include "core/Result.h"
#include "jobs/PendingWork.h"
#include "results/BatchReply.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace enrow
{

class ArchivedResults;
class BatchStore;
class JobQueue;
struct Batch;

// Writes each batch that completes to files as the person planned it, one batch after the other. No file is ever
// replaced: where the name is taken, the new one says the ID of the batch.
class AutomaticExports : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives this.
    struct Parts {
        JobQueue &jobs;
        const BatchStore &store;
        ArchivedResults &results;
        DecodeReply decode;
        QString presetFolder; // of the person's own presets; empty: there are none
    };

    struct Failure {
        BatchKey key;
        QString batch;  // its name
        QString reason; // in sentences
    };

    explicit AutomaticExports(Parts parts, QObject *parent = nullptr);
    ~AutomaticExports() override;

    const AutomaticExport &plan() const { return m_plan; }
    void setPlan(const AutomaticExport &plan) { m_plan = plan; }

    // Batches came to their end: those that completed are exported if the plan says so.
    void take(const QList<BatchKey> &ended);
    // These were to be exported when the program ended the last time.
    void resume(const QList<BatchKey> &due);

    // What is not written yet, or could not be.
    QList<BatchKey> due() const;
    const QList<Failure> &failures() const { return m_failures; }
    void tryAgain();
    void giveUp();

signals:
    void dueChanged(const QList<enrow::BatchKey> &due);
    void failuresChanged();
    void exported(const QString &sentence);

private:
    struct Task;
    // What a worker did: a problem in sentences, or what was written; neither if it was written before.
    struct Written {
        QString problem;
        QString sentence;
    };

    void add(const QList<BatchKey> &keys);
    void goOn();
    void write(const Batch &batch, std::shared_ptr<const QByteArray> reply);
    static Written carryOut(const Task &task, const std::stop_token &stop);
    void finish(const Written &written);
    void fail(const QString &batch, const QString &reason);

    const Parts m_parts;
    AutomaticExport m_plan;
    QList<BatchKey> m_waiting; // the first is under way
    QSet<BatchKey> m_resumed;  // of these: they may have been written in the last run
    bool m_isBusy = false;
    QList<Failure> m_failures;
    PendingWork m_pending;
};

} // namespace enrow
