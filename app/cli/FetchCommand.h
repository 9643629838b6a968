// SPDX-License-Identifier: MIT
#pragma once

#include "cli/BatchKeeper.h"
#include "cli/BatchWatch.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/DataOutput.h"
#include "cli/Options.h"
#include "cli/OutputPlace.h"
#include "cli/Preparation.h"
#include "cli/WaitNotices.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// `fetch`: gets the results of batches, waiting for them where asked to, keeps each in the archive as soon as it is
// complete, and writes the rows of those that ended.
class FetchCommand final : public Command
{
    Q_OBJECT

public:
    FetchCommand(const CliContext &context, FetchOptions options, const Preparation &preparation);
    ~FetchCommand() override;

    void start() override;

private:
    void look();
    void showProgress();
    void sayThatNobodyAnswers();
    void collect();
    void keep(const Batch &batch);
    void writeRows();
    // What is there to be written in the chosen format; nothing if there is nothing.
    std::optional<ExportSource> source() const;
    void write(const ExportSource &source);
    bool hasPlaceForData();
    void begin(const Result<ExportPreset> &preset);
    // What came of the plan, and of writing it.
    struct Written {
        PlannedExport planned;
        QStringList paths; // none for standard output
        Result<ExportOutcome> outcome;
    };
    void conclude(const Written &written);
    void concludeFiles(const Written &written);
    void finish();
    void worsen(ExitCode code);

    const FetchOptions m_options;
    const QString m_keyName; // for batches that the archive does not know
    const QString m_keyPlace;
    const QString m_presetFolder;
    const OutputPlace m_place;
    ExportPreset m_preset; // as the command line changed it
    const DataOutput m_out;
    const bool m_outIsTerminal;
    Console m_console;
    JobQueue m_jobs;
    const WatchPlan m_plan;
    BatchWatch m_watch;
    BatchKeeper m_keeper;
    WaitNotices m_notices;
    QTimer m_silence; // until it is said that nobody has answered
    PendingWork m_planning;
    PendingWork m_writing;
    ExitCode m_code = ExitCode::Done;
};

} // namespace enrow
