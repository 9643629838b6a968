// SPDX-License-Identifier: MIT
#include "cli/Cli.h"

#include "cli/ChosenBatches.h"
#include "cli/CliArchive.h"
#include "cli/CliText.h"
#include "cli/Console.h"
#include "cli/DataOutput.h"
#include "cli/FetchCommand.h"
#include "cli/ImportCommand.h"
#include "cli/ListCommand.h"
#include "cli/MergeCommand.h"
#include "cli/PresetsCommand.h"
#include "cli/RemoveCommand.h"
#include "cli/Sentences.h"
#include "cli/StatusCommand.h"
#include "cli/TextSource.h"
#include "cli/UsageText.h"
#include "common/ReasonText.h"
#include "core/KeychainSilence.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Result<ApiKey> readKey(const QString &text)
{
    return text.isEmpty() ? Result<ApiKey>(Error{ErrorKind::MissingKey, {}, 0, {}}) : ApiKey::parse(text);
}

// Only a key from the environment is read here: the keychain answers with good ones.
QString sentenceAboutKey(const Error &error, const QString &text)
{
    const auto problem = error.kind == ErrorKind::InvalidInput ? problemWithApiKey(text) : std::nullopt;
    return problem ? CliText::tr("the API key in ENROW_API_KEY cannot be used: %1").arg(ReasonText::of(*problem))
                   : sentenceFor(error);
}

Result<ApiKey> keyFrom(const Result<std::optional<ApiKey>> &kept)
{
    if (!kept)
        return kept.error();
    return kept.value() ? Result<ApiKey>(*kept.value()) : Result<ApiKey>(Error{ErrorKind::MissingKey, {}, 0, {}});
}

// What need not be asked for.
CliArchive::Found completedFor(const GatherOptions &options, const CliArchive &archive, std::stop_token stop)
{
    if (options.refresh)
        return {};
    const auto depth = options.printsReplies ? CliArchive::Depth::Replies : CliArchive::Depth::Rows;
    return archive.completed(options.choice.batches, depth, stop);
}

CliArchive::Found completedFor(const StatusOptions &options, const CliArchive &archive, std::stop_token stop)
{
    return archive.completed(options.choice.batches, CliArchive::Depth::Heads, stop);
}

std::optional<std::chrono::milliseconds> limitOf(const GatherOptions &options, std::chrono::milliseconds patience)
{
    if (options.timeout)
        return *options.timeout;
    return options.wait ? std::nullopt : std::optional(patience);
}

std::optional<std::chrono::milliseconds> limitOf(const StatusOptions &options, std::chrono::milliseconds patience)
{
    return options.timeout ? *options.timeout : patience;
}

} // namespace

Cli::Cli(const CliContext &context, Arguments arguments)
    : m_context(context)
    , m_arguments(std::move(arguments))
{
    m_timeForKey.setSingleShot(true);
}

Cli::~Cli() = default;

void Cli::start()
{
    // From the event loop, so that nothing finishes within start().
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_finished)
                std::visit([this](const auto &parsed) { run(parsed); }, m_arguments);
        },
        Qt::QueuedConnection);
}

void Cli::interrupt(int signal)
{
    m_reading.cancel();
    m_timeForKey.stop();
    m_command.reset();
    finish(exitCodeOfSignals + signal);
}

template <typename Options>
void Cli::run(const Options &options)
{
    if constexpr (std::is_same_v<Options, ListOptions>) {
        start(std::make_unique<ListCommand>(m_context, options));
    } else if constexpr (std::is_same_v<Options, PresetsOptions>) {
        start(std::make_unique<PresetsCommand>(m_context, options));
    } else if constexpr (std::is_same_v<Options, ImportOptions>) {
        start(std::make_unique<ImportCommand>(m_context, options));
    } else if (needsText(options.choice)) {
        const auto read = [choice = options.choice](const std::stop_token &stop) {
            return chooseBatches(choice, [&](const QString &source) { return readTextSource(source, stop); });
        };
        m_reading = m_jobs.run(this, read, [this, asked = options](const Result<ChosenBatches> &chosen) mutable {
            if (!chosen) {
                refuse(chosen.error().detail, exitCodeFor(chosen.error().kind));
                return;
            }
            asked.choice.batches = chosen->batches;
            asked.choice.remarks = chosen->remarks;
            runChosen(asked);
        });
    } else {
        runChosen(options);
    }
}

void Cli::run(Page page)
{
    const QByteArray text = page == Page::Help ? helpText().toUtf8() : "enrow-batch " ENROW_VERSION "\n"_ba;
    const DataOutput out(m_context);
    Console console(m_context.messages, m_context.messagesAreTerminal);
    finish(int(out.conclude(out.write(text), console)));
}

void Cli::run(const UsageError &error)
{
    Console console(m_context.messages, m_context.messagesAreTerminal);
    console.say(error.reason);
    for (const QString &line : error.usage.split(u'\n'))
        console.print(line);
    finish(int(ExitCode::Usage));
}

void Cli::runChosen(const FetchOptions &options)
{
    prepare<FetchCommand>(options);
}

void Cli::runChosen(const MergeOptions &options)
{
    // The archive knows what is not new.
    if (options.plan.rows == MergeRows::New)
        start(std::make_unique<MergeCommand>(m_context, options, Preparation()));
    else
        prepare<MergeCommand>(options);
}

void Cli::runChosen(const StatusOptions &options)
{
    prepare<StatusCommand>(options);
}

void Cli::runChosen(const RemoveOptions &options)
{
    say(options.choice.remarks);
    start(std::make_unique<RemoveCommand>(m_context, options.archive, options.choice.batches));
}

template <typename CommandType, typename Options>
void Cli::prepare(const Options &options)
{
    say(options.choice.remarks);
    // Half of the time at most is for an archive that another program holds.
    std::chrono::milliseconds patience = CliArchive::usualPatience;
    if (const auto limit = limitOf(options, m_context.patience)) {
        m_end = m_context.clock.steady() + *limit;
        patience = std::min(patience, *limit / 2);
    }
    const CliArchive archive(options.archive, m_context.dataFolder, options.origin, patience, m_context.giveUp);
    const auto look = [archive, options](std::stop_token stop) { return completedFor(options, archive, stop); };
    m_reading = m_jobs.run(this, look, [this, asked = options](const CliArchive::Found &found) mutable {
        asked.archive.isUsed = asked.archive.isUsed && found.isUsable;
        say(found.problems);
        Preparation preparation;
        preparation.known = found.batches;
        if (qsizetype(found.batches.size()) < asked.choice.batches.size())
            takeKey<CommandType>(asked, preparation);
        else
            start(std::make_unique<CommandType>(m_context, asked, preparation));
    });
}

template <typename CommandType, typename Options>
void Cli::takeKey(const Options &options, const Preparation &preparation)
{
    if (!m_context.apiKey.isEmpty() || !m_context.keychain) {
        startAsking<CommandType>(options, preparation, readKey(m_context.apiKey));
        return;
    }
    m_keychain = m_context.keychain(options.origin);
    Preparation prepared = preparation;
    prepared.keyName = m_context.keyName;
    const auto goOn = [this, options, prepared](const Result<ApiKey> &key) {
        m_timeForKey.stop();
        startAsking<CommandType>(options, prepared, key);
    };
    m_reading = m_keychain->read(m_context.keyName, this,
                                 [goOn](const Result<std::optional<ApiKey>> &kept) { goOn(keyFrom(kept)); });
    connect(&m_timeForKey, &QTimer::timeout, this, [this, goOn] {
        m_reading.cancel();
        goOn(keychainIsSilent());
    });
    if (const auto left = timeLeft())
        m_timeForKey.start(*left);
}

template <typename CommandType, typename Options>
void Cli::startAsking(const Options &options, Preparation preparation, const Result<ApiKey> &key)
{
    if (!key) {
        const QString sentence = sentenceAboutKey(key.error(), m_context.apiKey);
        if (preparation.known.empty()) {
            // Whatever is wrong with a key, it is no key.
            refuse(sentence, ExitCode::KeyRefused);
            return;
        }
        say({sentence});
    } else {
        preparation.key = key.value();
    }
    preparation.keyPlace = placeOfKey(preparation.keyName);
    preparation.limit = timeLeft();
    start(std::make_unique<CommandType>(m_context, options, preparation));
}

// The server gets a moment even where reading the archive took all of the time.
std::optional<std::chrono::milliseconds> Cli::timeLeft() const
{
    constexpr std::chrono::milliseconds moment(500);
    if (!m_end)
        return std::nullopt;
    return std::max(moment, std::chrono::ceil<std::chrono::milliseconds>(*m_end - m_context.clock.steady()));
}

void Cli::start(std::unique_ptr<Command> command)
{
    m_command = std::move(command);
    connect(m_command.get(), &Command::finished, this, &Cli::finish);
    m_command->start();
}

void Cli::say(const QStringList &sentences) const
{
    Console console(m_context.messages, m_context.messagesAreTerminal);
    for (const QString &sentence : sentences)
        console.say(sentence);
}

void Cli::refuse(const QString &sentence, ExitCode code)
{
    m_reading.cancel();
    m_timeForKey.stop();
    say({sentence});
    finish(int(code));
}

void Cli::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished(exitCode);
}

} // namespace enrow
