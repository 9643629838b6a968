// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"
#include "results/ResultView.h"

#include <QObject>

#include <memory>

namespace enrow
{

class JobQueue;

// Answers queries over results on a worker, the newest only: asking again cancels what was asked before.
class ResultQueryRunner : public QObject
{
    Q_OBJECT

public:
    explicit ResultQueryRunner(JobQueue &jobs, QObject *parent = nullptr);

    // set: not null. former: the view seen now, or null; it can save time and changes nothing else. viewReady() follows
    // by the event loop, unless another run() or cancel() comes first.
    void run(std::shared_ptr<const ResultSet> set, const ResultQuery &query,
             std::shared_ptr<const ResultView> former = nullptr);
    void cancel();

signals:
    void viewReady(std::shared_ptr<const enrow::ResultView> view);

private:
    JobQueue &m_jobs;
    PendingWork m_pending;
};

} // namespace enrow
