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
    return ApiKey::parse(text);
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
    const auto key = readKey(m_context.apiKey);
    if (!key) {
        // Whatever is wrong with a key, it is no key.
        Console console(m_context.messages, m_context.messagesAreTerminal);
        console.say(u"ENROW_API_KEY: "_s + sentenceFor(key.error()));
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
