// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ArgumentParser.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "jobs/JobQueue.h"
#include "store/Batch.h"

#include <memory>

namespace enrow
{

// The program: reads its arguments, runs the command they name, and tells the exit code.
class Cli : public QObject
{
    Q_OBJECT

public:
    // arguments: without the name of the program.
    Cli(const CliContext &context, const QStringList &arguments);
    ~Cli() override;

    // Once; needs an event loop.
    void start();

    // Stops what runs, leaving no half-written file, and finishes with the exit code for that signal.
    void interrupt(int signal);

signals:
    // Exactly once, never from within start().
    void finished(int exitCode);

private:
    void run(const FetchOptions &options);
    void run(const StatusOptions &options);
    void run(const ListOptions &options);
    void run(const RemoveOptions &options);
    void run(Page page);
    void run(const UsageError &error);

    // Looks into the archive, then takes the key where something is left to ask.
    template <typename CommandType, typename Options>
    void runCommand(const Options &options);
    template <typename CommandType, typename Options>
    void takeKey(const Options &options, const std::vector<Batch> &known);
    template <typename CommandType, typename Options>
    void runWithKey(const Result<ApiKey> &key, const Options &options, const std::vector<Batch> &known);
    void start(std::unique_ptr<Command> command);
    void finish(int exitCode);

    const CliContext m_context;
    const QStringList m_arguments;
    std::unique_ptr<KeyStore> m_keychain;
    JobQueue m_jobs{1};
    PendingWork m_reading; // of the archive, then of the key
    std::unique_ptr<Command> m_command;
    bool m_finished = false;
};

} // namespace enrow
