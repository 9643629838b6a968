// SPDX-License-Identifier: MIT
#include "cli/FetchCommand.h"

#include "cli/CliText.h"
#include "cli/ExportSentences.h"
#include "cli/Sentences.h"
#include "common/Format.h"
#include "export/PresetFolder.h"

using namespace Qt::StringLiterals;

namespace enrow
{

FetchCommand::FetchCommand(const CliContext &context, FetchOptions options, const Preparation &preparation)
    : m_options(std::move(options))
    , m_presetFolder(presetFolderIn(m_options.archive.folder.isEmpty() ? context.dataFolder : m_options.archive.folder))
    , m_place(m_options.output, m_options.force ? IfFileExists::Replace : IfFileExists::Refuse)
    , m_out(context)
    , m_outIsTerminal(context.outIsTerminal)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_gathering(context, m_options, preparation, m_jobs, m_console)
{
    connect(&m_gathering, &BatchGathering::finished, this, &FetchCommand::writeRows);
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
    m_gathering.start();
}

// Said before the network is asked: the work would be for nothing.
bool FetchCommand::hasPlaceForData()
{
    if (m_place.isStandardOutput() && m_outIsTerminal && !m_preset.plan.format->isText()) {
        m_console.say(CliText::tr("a workbook is no text for a terminal: name a file with --output"));
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

void FetchCommand::writeRows()
{
    worsen(m_gathering.code());
    if (const std::optional<ExportSource> there = source())
        plan(*there);
    else
        finish();
}

std::optional<ExportSource> FetchCommand::source() const
{
    std::vector<ResultBatch> batches = m_gathering.batchesWithRows();
    ExportSource source;
    // By the batches that were asked for: one that is missing must change nothing.
    source.asSeveral = m_options.choice.batches.size() > 1;
    const BatchStore &store = m_gathering.store();
    for (int row = 0; row < store.count(); ++row) {
        if (const Batch &batch = store.at(row); batch.poll.state == PollState::Done && batch.raw)
            source.replies.push_back(batch.raw);
    }
    if (m_preset.plan.format->holdsRows() ? batches.empty() : source.replies.empty())
        return std::nullopt;
    source.view = std::make_shared<const ResultView>(std::make_shared<const ResultSet>(std::move(batches)));
    return source;
}

// What is left out, and what the importer will refuse, is said before anything is written.
void FetchCommand::plan(const ExportSource &source)
{
    const auto tell = m_progress.start(CliText::tr("looking at rows", "what is going on"));
    const auto work = [source, tell, plan = m_place.adapted(m_preset.plan)](std::stop_token stop) {
        return ExportPlanner(source.view, source.asSeveral)
            .apply(plan, QDate::currentDate(), stop, [&tell](quint64 rows) { tell(rows, 0); });
    };
    m_planning = m_jobs.run(this, work, [this, source](const std::optional<PlannedExport> &planned) {
        m_progress.stop();
        sayWhatIsLeftOut(*planned);
        write(source, *planned);
    });
}

void FetchCommand::sayWhatIsLeftOut(const PlannedExport &planned)
{
    if (!m_preset.plan.format->holdsRows())
        return;
    for (const QString &sentence : sentencesAboutLeftOut(planned, m_preset.plan) +
                                       sentencesAboutRefusal(planned, m_preset.program, m_preset.plan.rowsAFile))
        m_console.say(sentence);
}

void FetchCommand::write(const ExportSource &source, const PlannedExport &planned)
{
    const auto tell = m_progress.start(CliText::tr("writing", "what is going on"), planned.rows);
    const auto work = [source, planned, tell, place = m_place, plan = m_place.adapted(m_preset.plan),
                       out = &m_out.device()](std::stop_token stop) {
        const auto progress = [&](quint64 rows) { tell(rows, planned.rows); };
        std::vector<FileExport> files;
        for (const PlannedFile &file : planned.files)
            files.push_back({{}, {file.view, source.replies, source.asSeveral, planned.columns, plan.sheets}});
        if (place.isStandardOutput())
            return Written{{}, plan.format->write(files.front().source, plan.text, *out, stop, progress)};
        const QStringList paths = place.pathsFor(planned, plan);
        for (size_t i = 0; i < files.size(); ++i)
            files[i].path = paths[qsizetype(i)];
        return Written{paths, exportFiles(files, *plan.format, plan.text, place.ifExists(), stop, progress)};
    };
    m_writing = m_jobs.run(this, work, [this, planned](const Written &written) { conclude(planned, written); });
}

void FetchCommand::conclude(const PlannedExport &planned, const Written &written)
{
    m_progress.stop();
    if (m_place.isStandardOutput())
        worsen(m_out.conclude(written.outcome ? Result<void>() : written.outcome.error(), m_console));
    else
        concludeFiles(planned, written);
    finish();
}

void FetchCommand::concludeFiles(const PlannedExport &planned, const Written &written)
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
        const qint64 rows = planned.files[size_t(i)].view->rowCount();
        m_console.say(written.paths.size() == 1 ? CliText::tr("wrote %1").arg(written.paths[i])
                                                : CliText::tr("wrote %1: %2 rows", "a file", Format::pluralOf(rows))
                                                      .arg(written.paths[i], Format::number(rows)));
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
