// SPDX-License-Identifier: MIT
#pragma once

#include "cli/BatchKeeper.h"
#include "cli/BatchWatch.h"
#include "cli/CliContext.h"
#include "cli/Console.h"
#include "cli/ExitCode.h"
#include "cli/Options.h"
#include "cli/Preparation.h"
#include "cli/WaitNotices.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// Gets the results of batches, waiting for them where asked to, keeps each in the archive as soon as it is complete,
// and tells the person how far it is and what is the matter.
class BatchGathering : public QObject
{
    Q_OBJECT

public:
    // The queue and the console outlive this.
    BatchGathering(const CliContext &context, const GatherOptions &options, const Preparation &preparation,
                   JobQueue &jobs, Console &console);

    void start();

    // In the order of the batches.
    const BatchStore &store() const { return m_watch.store(); }
    // Those that ended and have rows, in that order.
    std::vector<ResultBatch> batchesWithRows() const;
    // What came of them; of several the highest.
    ExitCode code() const { return m_code; }

signals:
    // Nothing more will come, and all is kept that can be; once.
    void finished();

private:
    void look();
    void showProgress();
    void sayThatNobodyAnswers();
    void collect();
    void keep(const Batch &batch);
    void conclude();

    const bool m_waits;         // as --wait says
    const bool m_printsReplies; // which must stay until then
    const QString m_keyName;    // for batches that the archive does not know
    const QString m_keyPlace;
    Console &m_console;
    const WatchPlan m_plan;
    BatchWatch m_watch;
    BatchKeeper m_keeper;
    WaitNotices m_notices;
    QTimer m_silence; // until it is said that nobody has answered
    ExitCode m_code = ExitCode::Done;
};

} // namespace enrow
