// SPDX-License-Identifier: MIT
#pragma once

#include "cli/BatchGathering.h"
#include "cli/Command.h"
#include "cli/RowsProgress.h"

namespace enrow
{

// `merge`: gets the results of batches as `fetch` does, and writes a person's own list back with them. For what is new
// in the list it takes those of the whole archive, and asks no server.
class MergeCommand final : public Command
{
    Q_OBJECT

public:
    MergeCommand(const CliContext &context, MergeOptions options, const Preparation &preparation);
    ~MergeCommand() override;

    void start() override;

private:
    // What can be said before the network is asked.
    struct Opening {
        Result<UnderstoodList> list;
        Result<void> places; // of the files that are written
    };
    void begin(const Opening &opening);
    void readArchive();
    void takeArchive(const CliArchive::Found &found);
    void merge(const std::vector<ResultBatch> &batches);
    // What came of the merge, and of writing its report.
    struct Merged {
        Result<MergeReport> report;
        Result<void> reportFile;
    };
    void conclude(const Merged &merged);
    void refuse(const QString &sentence, ExitCode code);
    void finish();

    const MergeOptions m_options;
    const CliArchive m_archive;
    const IfFileExists m_ifExists;
    UnderstoodList m_list;
    Console m_console;
    JobQueue m_jobs;
    RowsProgress m_progress{m_console};
    BatchGathering m_gathering;
    PendingWork m_opening;
    PendingWork m_merging;
    ExitCode m_code = ExitCode::Done;
};

} // namespace enrow
