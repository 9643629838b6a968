// SPDX-License-Identifier: MIT
#include "cli/StatusCommand.h"

#include "cli/BatchOutcome.h"
#include "cli/Sentences.h"
#include "cli/StatusLine.h"
#include "export/AtomicFile.h"

using namespace Qt::StringLiterals;

namespace enrow
{

StatusCommand::StatusCommand(const CliContext &context, const std::optional<ApiKey> &key, StatusOptions options,
                             std::vector<Batch> known)
    : m_options(std::move(options))
    , m_out(context.out)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_watch(m_jobs, context.clock, context.timing, key, m_options.batches, std::move(known),
              BatchWatch::Until::FirstReply)
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
        const BatchOutcome outcome = outcomeOf(batch);
        code = std::max(code, outcome.code);
        if (m_options.json)
            lines += statusJson(batch) + '\n';
        else if (batch.lastReply)
            lines += statusText(batch).toUtf8() + '\n';
        if (!batch.lastReply)
            m_console.say(u"%1: %2"_s.arg(batch.ref.id, outcome.sentence));
    }
    if (const auto written = writeBytes(m_out, lines.constData(), lines.size()); !written) {
        m_console.say(u"standard output: "_s + sentenceFor(written.error()));
        code = exitCodeFor(written.error().kind);
    }
    emit finished(int(code));
}

} // namespace enrow
