// SPDX-License-Identifier: MIT
#include "cli/FetchCommand.h"

#include "cli/BatchOutcome.h"
#include "cli/Sentences.h"
#include "export/Exporter.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

IfFileExists ifExists(const FetchOptions &options)
{
    return options.force ? IfFileExists::Replace : IfFileExists::Refuse;
}

Result<void> writeView(const std::shared_ptr<const ResultSet> &set, const FetchOptions &options, QIODevice &device,
                       std::stop_token stop)
{
    ResultQuery query;
    query.group = options.only;
    const auto view = runQuery(set, query, stop);
    if (!view)
        return Error{ErrorKind::Cancelled, {}, 0, {}};
    const auto written = writeCsv(*view, options.csv, device, stop);
    return written ? Result<void>() : written.error();
}

} // namespace

FetchCommand::FetchCommand(const CliContext &context, const std::optional<ApiKey> &key, FetchOptions options,
                           std::vector<Batch> known)
    : m_options(std::move(options))
    , m_archive(m_options.archive, context.dataFolder, m_options.batches.origin)
    , m_keyName(context.apiKey.isEmpty() ? context.keyName : QString())
    , m_out(context.out)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_watch(m_jobs, context.clock, context.timing, key, m_options.batches, std::move(known),
              m_options.wait ? BatchWatch::Until::Done : BatchWatch::Until::FirstReply)
{
    connect(&m_watch, &BatchWatch::progressed, this, &FetchCommand::showProgress);
    connect(&m_watch, &BatchWatch::settled, this, &FetchCommand::collect);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &FetchCommand::collect);
}

FetchCommand::~FetchCommand()
{
    // A job that writes must see that it is not wanted before the queue waits for it.
    m_writing.cancel();
}

void FetchCommand::start()
{
    // Said before the network is asked: the work would be for nothing.
    if (!m_options.output.isEmpty()) {
        if (const auto target = checkFileTarget(m_options.output, ifExists(m_options)); !target) {
            m_console.say(u"%1: %2"_s.arg(m_options.output, sentenceFor(target.error())));
            worsen(exitCodeFor(target.error().kind));
            QTimer::singleShot(0, this, &FetchCommand::finish);
            return;
        }
    }
    if (m_options.timeout)
        m_timeout.start(*m_options.timeout);
    m_watch.start();
}

void FetchCommand::showProgress()
{
    const BatchStore &store = m_watch.store();
    int done = 0;
    qint64 finished = 0;
    qint64 requested = 0;
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        done += batch.poll.state == PollState::Done ? 1 : 0;
        requested += batch.head.requested.value_or(0);
        finished += batch.head.finished.value_or(0);
    }
    m_console.showProgress(
        u"%1 of %2 batches done, %3 of %4 rows finished"_s.arg(done).arg(store.count()).arg(finished).arg(requested));
}

void FetchCommand::collect()
{
    m_timeout.stop();
    // Data may go to the same terminal.
    m_console.clearProgress();
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const BatchOutcome outcome = outcomeOf(batch);
        worsen(outcome.code);
        if (!outcome.sentence.isEmpty())
            m_console.say(u"%1: %2"_s.arg(batch.ref.id, outcome.sentence));
    }
    m_watch.disconnect(this);
    m_watch.stop();
    keep();
}

// Before anything is written: what the person has seen is safe.
void FetchCommand::keep()
{
    std::vector<Batch> fresh;
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        if (store.at(row).archived || !store.at(row).lastReply)
            continue;
        fresh.push_back(store.at(row));
        fresh.back().keyName = m_keyName;
    }
    const auto work = [archive = m_archive, fresh = std::move(fresh)](std::stop_token) { return archive.keep(fresh); };
    m_writing = m_jobs.run(this, work, [this](const QStringList &problems) {
        for (const QString &problem : problems)
            m_console.say(problem);
        writeComplete();
    });
}

void FetchCommand::writeComplete()
{
    if (const Output output = m_options.format == OutputFormat::Csv ? csvOutput() : jsonOutput())
        write(output);
    else
        finish();
}

FetchCommand::Output FetchCommand::csvOutput()
{
    std::vector<ResultBatch> batches;
    std::vector<BatchKind> kinds;
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        if (outcomeOf(batch).code != ExitCode::Done)
            continue;
        if (!batch.chunk) {
            m_console.say(u"%1: the batch is completed, but its reply holds no results"_s.arg(batch.ref.id));
            worsen(ExitCode::UnreadableReply);
            continue;
        }
        if (batch.head.skippedRows > 0)
            m_console.say(
                u"%1: left out what is no row among the results: %2"_s.arg(batch.ref.id).arg(batch.head.skippedRows));
        batches.push_back({batch.ref, batch.label, batch.chunk});
        kinds.push_back(batch.chunk->kind());
    }
    if (batches.empty())
        return {};

    FetchOptions options = m_options;
    // By the IDs that were asked for: a batch that is missing must not change the columns.
    if (options.csv.columns.empty())
        options.csv.columns = columnsFor(kinds, m_options.batches.ids.size() > 1);
    return [set = std::make_shared<const ResultSet>(std::move(batches)),
            options](QIODevice &device, std::stop_token stop) { return writeView(set, options, device, stop); };
}

FetchCommand::Output FetchCommand::jsonOutput() const
{
    std::vector<std::shared_ptr<const QByteArray>> replies;
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        if (batch.poll.state == PollState::Done && batch.raw)
            replies.push_back(batch.raw);
    }
    if (replies.empty())
        return {};
    return [replies](QIODevice &device, std::stop_token) -> Result<void> {
        for (const auto &reply : replies) {
            if (auto written = writeBytes(device, reply->constData(), reply->size()); !written)
                return written;
            const bool endsLine = reply->endsWith('\n');
            if (auto written = writeBytes(device, "\n", endsLine ? 0 : 1); !written)
                return written;
        }
        return {};
    };
}

void FetchCommand::write(const Output &output)
{
    const auto work = [output, options = m_options, out = &m_out](std::stop_token stop) {
        if (options.output.isEmpty())
            return output(*out, stop);
        return writeFileAtomically(options.output, ifExists(options),
                                   [&](QIODevice &file) { return output(file, stop); });
    };
    m_writing = m_jobs.run(this, work, [this](const Result<void> &written) {
        const QString name = m_options.output.isEmpty() ? u"standard output"_s : m_options.output;
        if (!written) {
            m_console.say(u"%1: %2"_s.arg(name, sentenceFor(written.error())));
            worsen(exitCodeFor(written.error().kind));
        } else if (!m_options.output.isEmpty()) {
            m_console.say(u"wrote %1"_s.arg(name));
        }
        finish();
    });
}

void FetchCommand::finish()
{
    m_console.clearProgress();
    emit finished(int(m_code));
}

void FetchCommand::worsen(ExitCode code)
{
    m_code = std::max(m_code, code);
}

} // namespace enrow
