// SPDX-License-Identifier: MIT
#pragma once

#include "cli/CliArchive.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/ImportSentences.h"
#include "jobs/JobQueue.h"
#include "saved/SavedFolder.h"

namespace enrow
{

// `import`: takes replies that were saved as files into the archive, one file after the other. Asks no server.
class ImportCommand final : public Command
{
    Q_OBJECT

public:
    ImportCommand(const CliContext &context, ImportOptions options);

    void start() override;

private:
    // What became of one file.
    struct Outcome {
        std::vector<SavedFault> faults;
        Result<CliArchive::Brought> brought;
    };
    static Outcome import(const CliArchive &archive, const ImportOptions &options, const QString &source,
                          const QDateTime &now, const std::stop_token &stop);
    void take(const SavedFolder &folder);
    void next();
    void conclude(const QString &source, const Outcome &outcome);
    void report(const QString &name, const CliArchive::Brought &brought);
    void fail(const QString &sentence, ExitCode code);
    void finish();

    const ImportOptions m_options;
    const CliArchive m_archive;
    const Clock &m_clock;
    Console m_console;
    JobQueue m_jobs;
    QStringList m_sources; // still to be read, as TextSource knows them
    qsizetype m_count = 0; // of all of them
    ImportCounts m_counts;
    ExitCode m_code = ExitCode::Done;
    PendingWork m_work;
};

} // namespace enrow
