// SPDX-License-Identifier: MIT
#include "cli/ListCommand.h"

#include "cli/ExitCode.h"
#include "cli/StatusLine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

ListCommand::ListCommand(const CliContext &context, const ListOptions &options)
    : m_archive(options.archive, context.dataFolder, {}, CliArchive::usualPatience, context.giveUp)
    , m_json(options.json)
    , m_out(context)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_jobs(1)
{
}

void ListCommand::start()
{
    m_reading = m_jobs.run(
        this, [archive = m_archive](std::stop_token) { return archive.list(); },
        [this](const Result<std::vector<Batch>> &batches) { report(batches); });
}

void ListCommand::report(const Result<std::vector<Batch>> &batches)
{
    if (!batches) {
        m_console.say(m_archive.sentence(batches.error()));
        emit finished(int(exitCodeFor(batches.error().kind)));
        return;
    }
    // Batches of several servers may be alike but for that.
    const bool hasSeveralOrigins = std::ranges::any_of(
        batches.value(), [&](const Batch &batch) { return batch.origin != batches->front().origin; });
    QByteArray lines;
    for (const Batch &batch : batches.value()) {
        if (batch.entry != EntryState::Whole)
            m_console.say(CliArchive::damageOf(batch));
        lines += (m_json ? listJson(batch) : listText(batch, hasSeveralOrigins).toUtf8()) + '\n';
    }
    emit finished(int(m_out.conclude(m_out.write(lines), m_console)));
}

} // namespace enrow
