// SPDX-License-Identifier: MIT
#pragma once

#include "cli/BatchWatch.h"
#include "cli/CliArchive.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/ExitCode.h"
#include "core/Result.h"
#include "jobs/JobQueue.h"

namespace enrow
{

// `fetch`: gets the results of batches, waiting for them where asked to, keeps what came in the archive, and
// writes those that are complete.
class FetchCommand final : public Command
{
    Q_OBJECT

public:
    // known: those of the batches that are complete in the archive, with their results.
    FetchCommand(const CliContext &context, const std::optional<ApiKey> &key, FetchOptions options,
                 std::vector<Batch> known);
    ~FetchCommand() override;

    void start() override;

private:
    using Output = std::function<Result<void>(QIODevice &, std::stop_token)>;

    void showProgress();
    void collect();
    void keep();
    void writeComplete();
    // What is to be written; nothing where no batch is complete.
    Output csvOutput();
    Output jsonOutput() const;
    void write(const Output &output);
    void finish();
    void worsen(ExitCode code);

    const FetchOptions m_options;
    const CliArchive m_archive;
    const QString m_keyName; // for batches that the archive does not know
    QIODevice &m_out;
    Console m_console;
    JobQueue m_jobs;
    BatchWatch m_watch;
    QTimer m_timeout;
    PendingWork m_writing; // to the archive, then to the output
    ExitCode m_code = ExitCode::Done;
};

} // namespace enrow
