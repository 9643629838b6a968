// SPDX-License-Identifier: MIT
#include "cli/RemoveCommand.h"

#include "cli/ExitCode.h"

using namespace Qt::StringLiterals;

namespace enrow
{

RemoveCommand::RemoveCommand(const CliContext &context, const ArchiveOptions &archive, QList<BatchRef> batches)
    : m_archive(archive, context.dataFolder)
    , m_batches(std::move(batches))
    , m_console(context.messages, context.messagesAreTerminal)
    , m_jobs(1)
{
}

void RemoveCommand::start()
{
    m_removing = m_jobs.run(
        this, [archive = m_archive, batches = m_batches](std::stop_token) { return archive.remove(batches); },
        [this](const Result<QStringList> &missing) { report(missing); });
}

void RemoveCommand::report(const Result<QStringList> &missing)
{
    if (!missing) {
        m_console.say(m_archive.sentence(missing.error()));
        emit finished(int(exitCodeFor(missing.error().kind)));
        return;
    }
    for (const QString &id : missing.value())
        m_console.say(u"%1: no such batch in the archive"_s.arg(id));
    emit finished(int(missing->isEmpty() ? ExitCode::Done : ExitCode::UnknownBatch));
}

} // namespace enrow
