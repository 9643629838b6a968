// SPDX-License-Identifier: MIT
#include "cli/RemoveCommand.h"

#include "cli/CliText.h"
#include "cli/ExitCode.h"
#include "cli/StatusLine.h"
#include "core/BatchIds.h"

#include <map>

using namespace Qt::StringLiterals;

namespace enrow
{

RemoveCommand::RemoveCommand(const CliContext &context, const ArchiveOptions &archive, QList<BatchRef> batches)
    : m_archive(archive, context.dataFolder, {}, CliArchive::usualPatience, context.giveUp)
    , m_batches(std::move(batches))
    , m_console(context.messages, context.messagesAreTerminal)
    , m_jobs(1)
{
}

void RemoveCommand::start()
{
    m_removing = m_jobs.run(
        this, [archive = m_archive, batches = m_batches](std::stop_token) { return archive.remove(batches); },
        [this](const Result<CliArchive::Removed> &removed) { report(removed); });
}

void RemoveCommand::report(const Result<CliArchive::Removed> &removed)
{
    if (!removed) {
        m_console.say(m_archive.sentence(removed.error()));
        emit finished(int(exitCodeFor(removed.error().kind)));
        return;
    }
    // Whoever names an ID may think of one batch.
    std::map<QString, QStringList> byId;
    for (const Batch &batch : removed->batches)
        byId[comparableBatchId(batch.ref.id)] << placeText(batch);
    for (const auto &[id, places] : byId) {
        if (places.size() > 1)
            m_console.say(
                CliText::tr("removed %Ln batches with the ID %1 (%2)", "an ID, kinds and servers", int(places.size()))
                    .arg(id, places.join(", "_L1)));
    }
    for (const QString &id : removed->missing)
        m_console.say(CliText::tr("%1: no such batch in the archive").arg(id));
    emit finished(int(removed->missing.isEmpty() ? ExitCode::Done : ExitCode::UnknownBatch));
}

} // namespace enrow
