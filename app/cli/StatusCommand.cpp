// SPDX-License-Identifier: MIT
#include "cli/StatusCommand.h"

#include "cli/BatchOutcome.h"
#include "cli/StatusLine.h"

using namespace Qt::StringLiterals;

namespace enrow
{

StatusCommand::StatusCommand(const CliContext &context, StatusOptions options, const Preparation &preparation)
    : m_options(std::move(options))
    , m_keyPlace(preparation.keyPlace)
    , m_out(context)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_plan{WatchPlan::Until::FirstReply, preparation.limit,
             m_options.timeout ? std::nullopt : std::optional(faultsForOneReply)}
    , m_watch(m_jobs, context.clock, context.timing, preparation.key, m_options.origin, m_options.choice.batches,
              preparation.known, m_plan)
{
    connect(&m_watch, &BatchWatch::settled, this, &StatusCommand::report);
}

void StatusCommand::start()
{
    m_watch.start();
}

void StatusCommand::report()
{
    ExitCode code = ExitCode::Done;
    QByteArray lines;
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const BatchOutcome outcome =
            outcomeOf(batch, {m_keyPlace, m_watch.wasAsked(batch), m_plan.faultsBeforeGivingUp});
        code = std::max(code, outcome.code);
        if (m_options.json)
            lines += statusJson(batch) + '\n';
        else if (batch.lastReply)
            lines += statusText(batch).toUtf8() + '\n';
        // The line about a batch says already that it is running or failed.
        if (!batch.lastReply || outcome.code > ExitCode::BatchFailed)
            m_console.say(u"%1: %2"_s.arg(batch.ref.id, outcome.sentence));
    }
    code = std::max(code, m_out.conclude(m_out.write(lines), m_console));
    emit finished(int(code));
}

} // namespace enrow
