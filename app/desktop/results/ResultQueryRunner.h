// SPDX-License-Identifier: MIT
#pragma once

#include "jobs/PendingWork.h"
#include "results/ResultView.h"

#include <QObject>

#include <memory>

namespace enrow
{

class JobQueue;

// Answers queries over results on a worker, the newest only: asking again cancels what was asked before. Only where the
// same is asked of the same batches, of which more is known now, the older query is answered first: batches that come
// faster than a query takes would else keep every answer away until the last one.
class ResultQueryRunner : public QObject
{
    Q_OBJECT

public:
    explicit ResultQueryRunner(JobQueue &jobs, QObject *parent = nullptr);

    // set: not null. former: the view seen now, or null; it can save time and changes nothing else. viewReady() follows
    // by the event loop, unless it is cancelled by another run() or cancel().
    void run(std::shared_ptr<const ResultSet> set, const ResultQuery &query,
             std::shared_ptr<const ResultView> former = nullptr);
    void cancel();

signals:
    void viewReady(std::shared_ptr<const enrow::ResultView> view);

private:
    struct Question {
        std::shared_ptr<const ResultSet> set; // null: none
        ResultQuery query;
        std::shared_ptr<const ResultView> former;
    };

    void start(Question question);
    void conclude(std::shared_ptr<const ResultView> view);

    JobQueue &m_jobs;
    Question m_running;
    Question m_next; // to be run behind it
    PendingWork m_pending;
};

} // namespace enrow
