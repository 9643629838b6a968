// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliArchive.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// `remove`: takes batches out of the archive for good.
class RemoveCommand final : public Command
{
    Q_OBJECT

public:
    RemoveCommand(const CliContext &context, const ArchiveOptions &archive, QList<BatchRef> batches);

    void start() override;

private:
    void report(const Result<CliArchive::Removed> &removed);

    const CliArchive m_archive;
    const QList<BatchRef> m_batches;
    Console m_console;
    JobQueue m_jobs;
    PendingWork m_removing;
};

} // namespace enrow
