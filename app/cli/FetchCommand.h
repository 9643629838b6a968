// SPDX-License-Identifier: MIT
#pragma once

#include "cli/BatchGathering.h"
#include "cli/Command.h"
#include "cli/DataOutput.h"
#include "cli/OutputPlace.h"
#include "cli/RowsProgress.h"

namespace enrow
{

// `fetch`: gets the results of batches, and writes the rows of those that ended.
class FetchCommand final : public Command
{
    Q_OBJECT

public:
    FetchCommand(const CliContext &context, FetchOptions options, const Preparation &preparation);
    ~FetchCommand() override;

    void start() override;

private:
    void writeRows();
    // What is there to be written in the chosen format; nothing if there is nothing.
    std::optional<ExportSource> source() const;
    void plan(const ExportSource &source);
    void write(const ExportSource &source, const PlannedExport &planned);
    void sayWhatIsLeftOut(const PlannedExport &planned);
    bool hasPlaceForData();
    void begin(const Result<ExportPreset> &preset);
    struct Written {
        QStringList paths; // of the files of the plan; none for standard output
        Result<ExportOutcome> outcome;
    };
    void conclude(const PlannedExport &planned, const Written &written);
    void concludeFiles(const PlannedExport &planned, const Written &written);
    void finish();
    void worsen(ExitCode code);

    const FetchOptions m_options;
    const QString m_presetFolder;
    const OutputPlace m_place;
    ExportPreset m_preset; // as the command line changed it
    const DataOutput m_out;
    const bool m_outIsTerminal;
    Console m_console;
    JobQueue m_jobs;
    RowsProgress m_progress{m_console};
    BatchGathering m_gathering;
    PendingWork m_planning;
    PendingWork m_writing;
    ExitCode m_code = ExitCode::Done;
};

} // namespace enrow
