// SPDX-License-Identifier: MIT
#pragma once

#include "cli/BatchWatch.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/DataOutput.h"
#include "cli/Options.h"
#include "cli/Preparation.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// `status`: asks once about each batch that is not known to be done and prints how far it is and what it cost.
class StatusCommand final : public Command
{
    Q_OBJECT

public:
    StatusCommand(const CliContext &context, StatusOptions options, const Preparation &preparation);

    void start() override;

private:
    void report();

    const StatusOptions m_options;
    const QString m_keyPlace;
    const DataOutput m_out;
    Console m_console;
    JobQueue m_jobs;
    const WatchPlan m_plan;
    BatchWatch m_watch;
};

} // namespace enrow
