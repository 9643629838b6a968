// SPDX-License-Identifier: MIT
#include "cli/Cli.h"

#include "cli/FetchCommand.h"
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

template <typename CommandType, typename Options>
void Cli::runCommand(const Options &options)
{
    if (!m_context.apiKey.isEmpty() || !m_context.keychain) {
        runWithKey<CommandType>(readKey(m_context.apiKey), options);
        return;
    }
    m_keychain = m_context.keychain(options.batches.origin);
    m_reading = m_keychain->read(m_context.keyName, this, [this, options](const Result<std::optional<ApiKey>> &kept) {
        runWithKey<CommandType>(keyFrom(kept), options);
    });
}

template <typename CommandType, typename Options>
void Cli::runWithKey(const Result<ApiKey> &key, const Options &options)
{
    if (!key) {
        // Whatever is wrong with a key, it is no key.
        Console console(m_context.messages, m_context.messagesAreTerminal);
        console.say(sentenceFor(key.error()));
        finish(int(ExitCode::KeyRefused));
        return;
    }
    m_command = std::make_unique<CommandType>(m_context, key.value(), options);
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
