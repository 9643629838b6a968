// SPDX-License-Identifier: MIT
#include "cli/Cli.h"

#include "cli/CliArchive.h"
#include "cli/FetchCommand.h"
#include "cli/ListCommand.h"
#include "cli/RemoveCommand.h"
#include "cli/Sentences.h"
#include "cli/StatusCommand.h"
#include "cli/UsageText.h"
#include "export/AtomicFile.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Result<ApiKey> readKey(const QString &text)
{
    if (text.isEmpty())
        return Error{ErrorKind::MissingKey, {}, 0, {}};
    const auto key = ApiKey::parse(text);
    if (key)
        return key;
    return Error{ErrorKind::InvalidInput, u"ENROW_API_KEY: "_s + key.error().detail, 0, {}};
}

Result<ApiKey> keyFrom(const Result<std::optional<ApiKey>> &kept)
{
    if (!kept)
        return kept.error();
    return kept.value() ? Result<ApiKey>(*kept.value()) : Result<ApiKey>(Error{ErrorKind::MissingKey, {}, 0, {}});
}

// What need not be asked for.
CliArchive::Found completedFor(const FetchOptions &options, const CliArchive &archive, std::stop_token stop)
{
    if (options.refresh)
        return {};
    return archive.completed(options.batches, CliArchive::Depth::Results, stop);
}

CliArchive::Found completedFor(const StatusOptions &options, const CliArchive &archive, std::stop_token stop)
{
    return archive.completed(options.batches, CliArchive::Depth::Heads, stop);
}

} // namespace

Cli::Cli(const CliContext &context, const QStringList &arguments)
    : m_context(context)
    , m_arguments(arguments)
{
}

Cli::~Cli() = default;

void Cli::start()
{
    // From the event loop, so that nothing finishes within start().
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished)
                std::visit([this](const auto &parsed) { run(parsed); }, parseArguments(m_arguments));
        },
        Qt::QueuedConnection);
}

void Cli::interrupt(int signal)
{
    m_reading.cancel();
    m_command.reset();
    finish(exitCodeOfSignals + signal);
}

void Cli::run(const FetchOptions &options)
{
    runCommand<FetchCommand>(options);
}

void Cli::run(const StatusOptions &options)
{
    runCommand<StatusCommand>(options);
}

void Cli::run(Page page)
{
    const QByteArray text = page == Page::Help ? helpText().toUtf8() : "enrow-batch " ENROW_VERSION "\n"_ba;
    const auto written = writeBytes(m_context.out, text.constData(), text.size());
    finish(int(written ? ExitCode::Done : ExitCode::FileFailed));
}

void Cli::run(const UsageError &error)
{
    Console console(m_context.messages, m_context.messagesAreTerminal);
    console.say(error.reason);
    for (const QString &line : error.usage.split(u'\n'))
        console.print(line);
    finish(int(ExitCode::Usage));
}

void Cli::run(const ListOptions &options)
{
    start(std::make_unique<ListCommand>(m_context, options));
}

void Cli::run(const RemoveOptions &options)
{
    start(std::make_unique<RemoveCommand>(m_context, options));
}

template <typename CommandType, typename Options>
void Cli::runCommand(const Options &options)
{
    const CliArchive archive(options.archive, m_context.dataFolder, options.batches.origin);
    const auto look = [archive, options](std::stop_token stop) { return completedFor(options, archive, stop); };
    m_reading = m_jobs.run(this, look, [this, asked = options](const CliArchive::Found &found) mutable {
        asked.archive.isUsed = asked.archive.isUsed && found.isUsable;
        Console console(m_context.messages, m_context.messagesAreTerminal);
        for (const QString &problem : found.problems)
            console.say(problem);
        if (qsizetype(found.batches.size()) == asked.batches.ids.size())
            start(std::make_unique<CommandType>(m_context, std::nullopt, asked, found.batches));
        else
            takeKey<CommandType>(asked, found.batches);
    });
}

template <typename CommandType, typename Options>
void Cli::takeKey(const Options &options, const std::vector<Batch> &known)
{
    if (!m_context.apiKey.isEmpty() || !m_context.keychain) {
        runWithKey<CommandType>(readKey(m_context.apiKey), options, known);
        return;
    }
    m_keychain = m_context.keychain(options.batches.origin);
    m_reading =
        m_keychain->read(m_context.keyName, this, [this, options, known](const Result<std::optional<ApiKey>> &kept) {
            runWithKey<CommandType>(keyFrom(kept), options, known);
        });
}

template <typename CommandType, typename Options>
void Cli::runWithKey(const Result<ApiKey> &key, const Options &options, const std::vector<Batch> &known)
{
    if (key) {
        start(std::make_unique<CommandType>(m_context, key.value(), options, known));
        return;
    }
    // Whatever is wrong with a key, it is no key.
    Console console(m_context.messages, m_context.messagesAreTerminal);
    console.say(sentenceFor(key.error()));
    finish(int(ExitCode::KeyRefused));
}

void Cli::start(std::unique_ptr<Command> command)
{
    m_command = std::move(command);
    connect(m_command.get(), &Command::finished, this, &Cli::finish);
    m_command->start();
}

void Cli::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished(exitCode);
}

} // namespace enrow
