// SPDX-License-Identifier: MIT
#include "cli/BatchGathering.h"

#include "cli/BatchOutcome.h"
#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "common/Format.h"
#include "core/CustomName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// For the archive where the time to wait is limited: it may run out before the last batch is kept.
constexpr std::chrono::seconds patienceAfterLimit{1};

WatchPlan planFor(const GatherOptions &options, std::optional<std::chrono::milliseconds> limit)
{
    WatchPlan plan;
    plan.until = options.wait ? WatchPlan::Until::Done : WatchPlan::Until::FirstReply;
    plan.limit = limit;
    if (!options.timeout) // else the person set the end
        plan.faultsBeforeGivingUp = options.wait ? faultsWhileWaiting : faultsForOneReply;
    return plan;
}

// A batch that ended: its rows will not become more. That includes what came of one that failed.
bool hasEndedWithRows(const Batch &batch)
{
    const bool hasRows = batch.chunk && (batch.head.status != BatchStatus::Failed || batch.chunk->rowCount() > 0);
    return batch.poll.state == PollState::Done && hasRows;
}

} // namespace

BatchGathering::BatchGathering(const CliContext &context, const GatherOptions &options, const Preparation &preparation,
                               JobQueue &jobs, Console &console)
    : m_waits(options.wait)
    , m_printsReplies(options.printsReplies)
    , m_keyName(preparation.keyName)
    , m_keyPlace(preparation.keyPlace)
    , m_console(console)
    , m_plan(planFor(options, preparation.limit))
    , m_watch(jobs, context.clock, context.timing, preparation.key, options.origin, options.choice.batches,
              preparation.known, m_plan)
    , m_keeper(CliArchive(options.archive, context.dataFolder, options.origin,
                          preparation.limit ? patienceAfterLimit : CliArchive::usualPatience, context.giveUp))
    , m_notices(context.clock, context.messagesAreTerminal)
{
    connect(&m_watch, &BatchWatch::progressed, this, &BatchGathering::look);
    connect(&m_watch, &BatchWatch::settled, this, &BatchGathering::collect);
    connect(&m_keeper, &BatchKeeper::progressed, this, &BatchGathering::showProgress);
    connect(&m_keeper, &BatchKeeper::failed, this, [this](const QString &sentence) { m_console.say(sentence); });
    connect(&m_keeper, &BatchKeeper::finished, this, &BatchGathering::conclude);
    m_silence.setSingleShot(true);
    m_silence.setInterval(context.patience);
    connect(&m_silence, &QTimer::timeout, this, &BatchGathering::sayThatNobodyAnswers);
}

void BatchGathering::start()
{
    if (m_waits)
        m_silence.start();
    m_watch.start();
}

std::vector<ResultBatch> BatchGathering::batchesWithRows() const
{
    std::vector<ResultBatch> batches;
    for (int row = 0; row < store().count(); ++row) {
        const Batch &batch = store().at(row);
        if (!hasEndedWithRows(batch))
            continue;
        const QString name = batch.label.isEmpty() ? customName(batch.head.custom) : batch.label; // as in the window
        batches.push_back({batch.ref, name, batch.chunk, batch.key, batch.added});
    }
    return batches;
}

// What a person has seen to be done is safe: it is kept before it is shown.
void BatchGathering::look()
{
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        if (batch.poll.state == PollState::Done) {
            keep(batch);
            if (!m_printsReplies && m_keeper.isKept(batch))
                m_watch.dropReply(batch.key);
        }
        if (const QString notice = m_waits ? m_notices.noticeFor(batch) : QString(); !notice.isEmpty())
            m_console.say(notice);
    }
    showProgress();
}

void BatchGathering::showProgress()
{
    const BatchStore &store = m_watch.store();
    int done = 0;
    qint64 finished = 0;
    qint64 requested = 0;
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const bool isDone = batch.poll.state == PollState::Done && (batch.archived || m_keeper.isKept(batch));
        done += isDone ? 1 : 0;
        // Only both together are a part of a whole.
        if (!batch.head.requested)
            continue;
        requested += *batch.head.requested;
        // A reply that completes a batch need not say how many of its rows are finished.
        const bool isCompleted = batch.head.status == BatchStatus::Completed;
        finished += batch.head.finished.value_or(isCompleted ? *batch.head.requested : 0);
    }
    QStringList progress{CliText::tr("%1 of %2 batches done", nullptr, store.count())
                             .arg(Format::number(done), Format::number(store.count()))};
    if (requested > 0)
        progress << CliText::tr("%1 of %2 rows finished", nullptr, Format::pluralOf(requested))
                        .arg(Format::number(finished), Format::number(requested));
    m_console.showProgress(progress.join(", "_L1));
}

void BatchGathering::sayThatNobodyAnswers()
{
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        if (store.at(row).lastReply || store.at(row).poll.error)
            return;
    }
    // A part of an answer may have come.
    m_console.say(CliText::tr("no complete answer from the server for %1; still waiting", "a length of time")
                      .arg(durationText(m_silence.intervalAsDuration())));
}

void BatchGathering::collect()
{
    // Data may go to the same terminal.
    m_console.clearProgress();
    m_silence.stop();
    m_watch.disconnect(this);
    disconnect(&m_keeper, &BatchKeeper::progressed, this, nullptr);
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const BatchOutcome outcome =
            outcomeOf(batch, {m_keyPlace, m_watch.wasAsked(batch), m_plan.faultsBeforeGivingUp});
        m_code = std::max(m_code, outcome.code);
        if (!outcome.sentence.isEmpty())
            m_console.say(u"%1: %2"_s.arg(batch.ref.id, outcome.sentence));
        if (batch.lastReply)
            keep(batch);
    }
    m_keeper.finish();
}

void BatchGathering::keep(const Batch &batch)
{
    if (batch.archived)
        return;
    Batch fresh = batch;
    fresh.keyName = m_keyName;
    m_keeper.keep(fresh);
}

void BatchGathering::conclude()
{
    for (int row = 0; row < store().count(); ++row) {
        const Batch &batch = store().at(row);
        if (hasEndedWithRows(batch) && batch.head.skippedRows > 0)
            m_console.say(CliText::tr("%1: left out what is no row among the results: %2", "a batch, a number")
                              .arg(batch.ref.id, Format::number(batch.head.skippedRows)));
    }
    emit finished();
}

} // namespace enrow
