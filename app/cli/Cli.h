// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ArgumentParser.h"
#include "cli/CliContext.h"
#include "cli/Command.h"
#include "cli/ExitCode.h"
#include "cli/Preparation.h"
#include "jobs/JobQueue.h"

#include <QTimer>

#include <memory>

namespace enrow
{

// The program: runs the command that its arguments name, and tells the exit code.
class Cli : public QObject
{
    Q_OBJECT

public:
    Cli(const CliContext &context, Arguments arguments);
    ~Cli() override;

    // Once; needs an event loop.
    void start();

    // Stops what runs, leaving no half-written file, and finishes with the exit code for that signal.
    void interrupt(int signal);

signals:
    // Exactly once, never from within start().
    void finished(int exitCode);

private:
    template <typename Options>
    void run(const Options &options);
    void run(Page page);
    void run(const UsageError &error);

    // With the batches that the options mean.
    void runChosen(const FetchOptions &options);
    void runChosen(const MergeOptions &options);
    void runChosen(const StatusOptions &options);
    void runChosen(const RemoveOptions &options);

    // Looks into the archive, then takes the key where something is left to ask.
    template <typename CommandType, typename Options>
    void prepare(const Options &options);
    template <typename CommandType, typename Options>
    void takeKey(const Options &options, const Preparation &preparation);
    template <typename CommandType, typename Options>
    void startAsking(const Options &options, Preparation preparation, const Result<ApiKey> &key);
    std::optional<std::chrono::milliseconds> timeLeft() const;

    void start(std::unique_ptr<Command> command);
    void say(const QStringList &sentences) const;
    void refuse(const QString &sentence, ExitCode code);
    void finish(int exitCode);

    const CliContext m_context;
    const Arguments m_arguments;
    std::unique_ptr<KeyStore> m_keychain;
    JobQueue m_jobs{1};
    PendingWork m_reading;              // of texts, then of the archive, then of the key
    std::optional<Clock::Steady> m_end; // when the time to wait runs out; nothing: never
    QTimer m_timeForKey;
    std::unique_ptr<Command> m_command;
    bool m_finished = false;
};

} // namespace enrow
