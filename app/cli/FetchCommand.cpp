// SPDX-License-Identifier: MIT
#include "cli/FetchCommand.h"

#include "cli/BatchOutcome.h"
#include "cli/ExportSentences.h"
#include "cli/Sentences.h"
#include "export/PresetFolder.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// For the archive where the time to wait is limited: it may run out before the last batch is kept.
constexpr std::chrono::seconds patienceAfterLimit{1};

WatchPlan planFor(const FetchOptions &options, std::optional<std::chrono::milliseconds> limit)
{
    WatchPlan plan{WatchPlan::Until::FirstReply, limit, faultsForOneReply};
    if (options.wait)
        plan = {WatchPlan::Until::Done, limit, faultsWhileWaiting};
    // The person set the end.
    if (options.timeout)
        plan.faultsBeforeGivingUp = std::nullopt;
    return plan;
}

// A batch that ended: its rows will not become more. That includes what came of one that failed.
bool isWritten(const Batch &batch)
{
    const bool hasRows = batch.chunk && (batch.head.status != BatchStatus::Failed || batch.chunk->rowCount() > 0);
    return batch.poll.state == PollState::Done && hasRows;
}

} // namespace

FetchCommand::FetchCommand(const CliContext &context, FetchOptions options, const Preparation &preparation)
    : m_options(std::move(options))
    , m_keyName(preparation.keyName)
    , m_keyPlace(preparation.keyPlace)
    , m_presetFolder(presetFolderIn(m_options.archive.folder.isEmpty() ? context.dataFolder : m_options.archive.folder))
    , m_place(m_options.output, m_options.force ? IfFileExists::Replace : IfFileExists::Refuse)
    , m_out(context)
    , m_outIsTerminal(context.outIsTerminal)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_plan(planFor(m_options, preparation.limit))
    , m_watch(m_jobs, context.clock, context.timing, preparation.key, m_options.origin, m_options.choice.batches,
              preparation.known, m_plan)
    , m_keeper(CliArchive(m_options.archive, context.dataFolder, m_options.origin,
                          preparation.limit ? patienceAfterLimit : CliArchive::usualPatience, context.giveUp))
    , m_notices(context.clock, context.messagesAreTerminal)
{
    connect(&m_watch, &BatchWatch::progressed, this, &FetchCommand::look);
    connect(&m_watch, &BatchWatch::settled, this, &FetchCommand::collect);
    connect(&m_keeper, &BatchKeeper::progressed, this, &FetchCommand::showProgress);
    connect(&m_keeper, &BatchKeeper::failed, this, [this](const QString &sentence) { m_console.say(sentence); });
    connect(&m_keeper, &BatchKeeper::finished, this, &FetchCommand::writeRows);
    m_silence.setSingleShot(true);
    m_silence.setInterval(context.patience);
    connect(&m_silence, &QTimer::timeout, this, &FetchCommand::sayThatNobodyAnswers);
}

FetchCommand::~FetchCommand()
{
    // A job that writes must see that it is not wanted before the queue waits for it.
    m_planning.cancel();
    m_writing.cancel();
}

void FetchCommand::start()
{
    const auto read = [choice = m_options.exports, folder = m_presetFolder](const std::stop_token &) {
        return presetFor(choice, folder, QLocale::system());
    };
    m_planning = m_jobs.run(this, read, [this](const Result<ExportPreset> &preset) { begin(preset); });
}

void FetchCommand::begin(const Result<ExportPreset> &preset)
{
    if (!preset) {
        m_console.say(preset.error().detail);
        worsen(exitCodeFor(preset.error().kind));
        finish();
        return;
    }
    m_preset = preset.value();
    if (!hasPlaceForData()) {
        finish();
        return;
    }
    if (m_options.wait)
        m_silence.start();
    m_watch.start();
}

// Said before the network is asked: the work would be for nothing.
bool FetchCommand::hasPlaceForData()
{
    if (m_place.isStandardOutput() && m_outIsTerminal && !m_preset.plan.format->isText()) {
        m_console.say(u"a workbook is no text for a terminal: name a file with --output"_s);
        worsen(ExitCode::Usage);
        return false;
    }
    const auto place = m_place.check(m_preset.plan);
    if (!place) {
        const bool isUsage = place.error().kind == ErrorKind::InvalidInput;
        m_console.say(isUsage ? place.error().detail : u"%1: %2"_s.arg(m_options.output, sentenceFor(place.error())));
        worsen(exitCodeFor(place.error().kind));
    }
    return place.ok();
}

// What a person has seen to be done is safe: it is kept before it is shown.
void FetchCommand::look()
{
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        if (batch.poll.state == PollState::Done)
            keep(batch);
        if (const QString notice = m_options.wait ? m_notices.noticeFor(batch) : QString(); !notice.isEmpty())
            m_console.say(notice);
    }
    showProgress();
}

void FetchCommand::showProgress()
{
    const BatchStore &store = m_watch.store();
    int done = 0;
    qint64 finished = 0;
    qint64 requested = 0;
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const bool isDone = batch.poll.state == PollState::Done && (batch.archived || m_keeper.isKept(batch));
        done += isDone ? 1 : 0;
        // Only both together are a part of a whole.
        if (!batch.head.requested)
            continue;
        requested += *batch.head.requested;
        // A reply that completes a batch need not say how many of its rows are finished.
        const bool isCompleted = batch.head.status == BatchStatus::Completed;
        finished += batch.head.finished.value_or(isCompleted ? *batch.head.requested : 0);
    }
    QString progress = u"%1 of %2 batches done"_s.arg(done).arg(store.count());
    if (requested > 0)
        progress += u", %1 of %2 rows finished"_s.arg(numberText(finished), numberText(requested));
    m_console.showProgress(progress);
}

void FetchCommand::sayThatNobodyAnswers()
{
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        if (store.at(row).lastReply || store.at(row).poll.error)
            return;
    }
    // A part of an answer may have come.
    m_console.say(u"no complete answer from the server for %1; still waiting"_s.arg(
        durationText(m_silence.intervalAsDuration())));
}

void FetchCommand::collect()
{
    // Data may go to the same terminal.
    m_console.clearProgress();
    m_silence.stop();
    m_watch.disconnect(this);
    disconnect(&m_keeper, &BatchKeeper::progressed, this, nullptr);
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        const BatchOutcome outcome =
            outcomeOf(batch, {m_keyPlace, m_watch.wasAsked(batch), m_plan.faultsBeforeGivingUp});
        worsen(outcome.code);
        if (!outcome.sentence.isEmpty())
            m_console.say(u"%1: %2"_s.arg(batch.ref.id, outcome.sentence));
        if (batch.lastReply)
            keep(batch);
    }
    m_keeper.finish();
}

void FetchCommand::keep(const Batch &batch)
{
    if (batch.archived)
        return;
    Batch fresh = batch;
    fresh.keyName = m_keyName;
    m_keeper.keep(fresh);
}

void FetchCommand::writeRows()
{
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        if (isWritten(batch) && batch.head.skippedRows > 0)
            m_console.say(u"%1: left out what is no row among the results: %2"_s.arg(
                batch.ref.id, numberText(batch.head.skippedRows)));
    }
    if (const std::optional<ExportSource> there = source())
        write(*there);
    else
        finish();
}

std::optional<ExportSource> FetchCommand::source() const
{
    std::vector<ResultBatch> batches;
    ExportSource source;
    // By the batches that were asked for: one that is missing must change nothing.
    source.asSeveral = m_options.choice.batches.size() > 1;
    const BatchStore &store = m_watch.store();
    for (int row = 0; row < store.count(); ++row) {
        const Batch &batch = store.at(row);
        if (isWritten(batch))
            batches.push_back({batch.ref, batch.label, batch.chunk, batch.key, batch.added});
        if (batch.poll.state == PollState::Done && batch.raw)
            source.replies.push_back(batch.raw);
    }
    if (m_preset.plan.format->holdsRows() ? batches.empty() : source.replies.empty())
        return std::nullopt;
    source.view = std::make_shared<const ResultView>(std::make_shared<const ResultSet>(std::move(batches)));
    return source;
}

void FetchCommand::write(const ExportSource &source)
{
    const auto work = [source, place = m_place, plan = m_place.adapted(m_preset.plan),
                       out = &m_out.device()](std::stop_token stop) {
        auto planned = ExportPlanner(source.view, source.asSeveral).apply(plan, QDate::currentDate(), stop);
        if (!planned)
            return Written{{}, {}, Error{ErrorKind::Cancelled, {}, 0, {}}};
        std::vector<FileExport> files;
        for (const PlannedFile &file : planned->files)
            files.push_back({{}, {file.view, source.replies, source.asSeveral, planned->columns}});
        if (place.isStandardOutput())
            return Written{*planned, {}, plan.format->write(files.front().source, plan.text, *out, stop, {})};
        const QStringList paths = place.pathsFor(*planned, plan);
        for (size_t i = 0; i < files.size(); ++i)
            files[i].path = paths[qsizetype(i)];
        return Written{*planned, paths, exportFiles(files, *plan.format, plan.text, place.ifExists(), stop)};
    };
    m_writing = m_jobs.run(this, work, [this](const Written &written) { conclude(written); });
}

void FetchCommand::conclude(const Written &written)
{
    if (written.outcome && m_preset.plan.format->holdsRows()) {
        for (const QString &sentence :
             sentencesAboutLeftOut(written.planned, m_preset.plan) +
                 sentencesAboutRefusal(written.planned, m_preset.program, m_preset.plan.rowsAFile))
            m_console.say(sentence);
    }
    if (written.outcome && written.outcome->cutCells > 0)
        m_console.say(u"cells with more text than a workbook takes, cut at its end: %1"_s.arg(
            numberText(qint64(written.outcome->cutCells))));
    if (m_place.isStandardOutput())
        worsen(m_out.conclude(written.outcome ? Result<void>() : written.outcome.error(), m_console));
    else
        concludeFiles(written);
    finish();
}

void FetchCommand::concludeFiles(const Written &written)
{
    if (!written.outcome) {
        // Of several files the first one that is the matter.
        QString place = m_options.output;
        for (qsizetype i = written.paths.size(); i > 0; --i) {
            if (!checkFileTarget(written.paths[i - 1], m_place.ifExists()))
                place = written.paths[i - 1];
        }
        m_console.say(u"%1: %2"_s.arg(place, sentenceFor(written.outcome.error())));
        worsen(exitCodeFor(written.outcome.error().kind));
        return;
    }
    for (qsizetype i = 0; i < written.paths.size(); ++i) {
        const QString rows = rowsText(written.planned.files[size_t(i)].view->rowCount());
        m_console.say(written.paths.size() == 1 ? u"wrote %1"_s.arg(written.paths[i])
                                                : u"wrote %1: %2"_s.arg(written.paths[i], rows));
    }
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
