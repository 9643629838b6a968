// SPDX-License-Identifier: MIT
#include "desktop/results/ResultQueryRunner.h"

#include "jobs/JobQueue.h"

namespace enrow
{

ResultQueryRunner::ResultQueryRunner(JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void ResultQueryRunner::run(std::shared_ptr<const ResultSet> set, const ResultQuery &query,
                            std::shared_ptr<const ResultView> former)
{
    m_pending.cancel();
    m_pending = m_jobs.run(
        this,
        [set = std::move(set), query, former = std::move(former)](std::stop_token stop) {
            return runQuery(set, query, stop, former.get());
        },
        [this](std::shared_ptr<const ResultView> view) {
            if (view)
                emit viewReady(std::move(view));
        });
}

void ResultQueryRunner::cancel()
{
    m_pending.cancel();
}

} // namespace enrow
