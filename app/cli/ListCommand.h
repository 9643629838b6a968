// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliArchive.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/DataOutput.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// `list`: prints every batch in the archive.
class ListCommand final : public Command
{
    Q_OBJECT

public:
    ListCommand(const CliContext &context, const ListOptions &options);

    void start() override;

private:
    void report(const Result<std::vector<Batch>> &batches);

    const CliArchive m_archive;
    const bool m_json;
    const DataOutput m_out;
    Console m_console;
    JobQueue m_jobs;
    PendingWork m_reading;
};

} // namespace enrow
