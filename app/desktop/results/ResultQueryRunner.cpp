// SPDX-License-Identifier: MIT
#include "desktop/results/ResultQueryRunner.h"

#include "desktop/results/ScrollMemory.h"
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
    Question question{std::move(set), query, std::move(former)};
    if (m_running.set && m_running.query == query && haveSameBatches(*m_running.set, *question.set)) {
        m_next = std::move(question);
        return;
    }
    cancel();
    start(std::move(question));
}

void ResultQueryRunner::start(Question question)
{
    m_running = question;
    m_pending = m_jobs.run(
        this,
        [question = std::move(question)](std::stop_token stop) {
            return runQuery(question.set, question.query, stop, question.former.get());
        },
        [this](std::shared_ptr<const ResultView> view) { conclude(std::move(view)); }, JobQueue::Turn::Next);
}

void ResultQueryRunner::conclude(std::shared_ptr<const ResultView> view)
{
    m_running = {};
    if (m_next.set)
        start(std::exchange(m_next, {}));
    if (view)
        emit viewReady(std::move(view));
}

void ResultQueryRunner::cancel()
{
    m_pending.cancel();
    m_running = {};
    m_next = {};
}

} // namespace enrow
