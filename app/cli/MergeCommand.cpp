// SPDX-License-Identifier: MIT
#include "cli/MergeCommand.h"

#include "cli/CliText.h"
#include "cli/ListSentences.h"
#include "cli/MergeSentences.h"
#include "cli/Sentences.h"
#include "common/Format.h"
#include "common/ReasonText.h"
#include "lists/ListMerge.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Error named(const QString &path, const Error &error)
{
    return {error.kind, u"%1: %2"_s.arg(path, sentenceFor(error)), 0, {}};
}

// The detail of an error is a sentence.
Result<void> checkPlaces(const MergeOptions &options, IfFileExists ifExists)
{
    for (const QString &path : {options.output, options.report}) {
        const auto place = path.isEmpty() ? Result<void>() : checkFileTarget(path, ifExists);
        if (!place)
            return named(path, place.error());
    }
    return {};
}

Result<void> writeReport(const MergeReport &report, MergeRows rows, const QString &path, IfFileExists ifExists)
{
    const QByteArray json = reportJson(report, rows);
    const auto written = writeFileAtomically(
        path, ifExists, [&](QIODevice &device) { return writeBytes(device, json.constData(), json.size()); });
    return written ? written : Result<void>(named(path, written.error()));
}

} // namespace

MergeCommand::MergeCommand(const CliContext &context, MergeOptions options, const Preparation &preparation)
    : m_options(std::move(options))
    , m_archive(m_options.archive, context.dataFolder, m_options.origin, CliArchive::usualPatience, context.giveUp)
    , m_ifExists(m_options.force ? IfFileExists::Replace : IfFileExists::Refuse)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_gathering(context, m_options, preparation, m_jobs, m_console)
{
    connect(&m_gathering, &BatchGathering::finished, this, [this] {
        m_code = std::max(m_code, m_gathering.code());
        merge(m_gathering.batchesWithRows());
    });
}

MergeCommand::~MergeCommand()
{
    // A job that writes must see that it is not wanted before the queue waits for it.
    m_opening.cancel();
    m_merging.cancel();
}

void MergeCommand::start()
{
    const auto open = [options = m_options, ifExists = m_ifExists](const std::stop_token &stop) {
        return Opening{understandList(options.list, stop), checkPlaces(options, ifExists)};
    };
    m_opening = m_jobs.run(this, open, [this](const Opening &opening) { begin(opening); });
}

void MergeCommand::begin(const Opening &opening)
{
    if (!opening.list) {
        refuse(sentenceAboutUnusableList(m_options.list.file, opening.list.error()), ExitCode::ListUnusable);
        return;
    }
    if (!opening.places) {
        refuse(opening.places.error().detail, exitCodeFor(opening.places.error().kind));
        return;
    }
    m_list = opening.list.value();
    m_console.say(sentenceAboutList(m_list));
    for (const QString &sentence : sentencesAboutSheet(m_list))
        m_console.say(sentence);
    if (m_options.plan.rows == MergeRows::New)
        readArchive();
    else
        m_gathering.start();
}

void MergeCommand::readArchive()
{
    const auto read = [archive = m_archive, kind = m_options.choice.kind](const std::stop_token &stop) {
        return archive.everyCompleted(kind, stop);
    };
    m_opening = m_jobs.run(this, read, [this](const CliArchive::Found &found) { takeArchive(found); });
}

void MergeCommand::takeArchive(const CliArchive::Found &found)
{
    for (const QString &problem : found.problems)
        m_console.say(problem);
    if (!found.isUsable) {
        refuse(CliText::tr("without the archive nobody knows what is new"), ExitCode::FileFailed);
        return;
    }
    if (found.unread > 0) {
        m_console.say(CliText::tr("rows of batches that cannot be read count as new: %1 of the batches")
                          .arg(Format::number(found.unread)));
        m_code = std::max(m_code, ExitCode::UnreadableReply);
    }
    if (found.running > 0)
        m_console.say(CliText::tr("batches that are not completed, whose rows count as new: %1")
                          .arg(Format::number(found.running)));
    if (found.batches.empty())
        m_console.say(
            m_options.choice.kind
                ? CliText::tr("the archive has no completed batch of %1: everything in the list is new", "a kind")
                      .arg(nameOf(*m_options.choice.kind))
                : CliText::tr("the archive has no completed batch: everything in the list is new"));
    std::vector<ResultBatch> batches;
    for (const Batch &batch : found.batches)
        batches.push_back({batch.ref, batch.label, batch.chunk, batch.key, batch.added});
    merge(batches);
}

void MergeCommand::merge(const std::vector<ResultBatch> &batches)
{
    const bool isAll = m_options.plan.rows == MergeRows::New;
    if (batches.empty() && !isAll) {
        finish();
        return;
    }
    const ListMapping &mapping = m_list.guess.mapping;
    const JoinPlan join = JoinPlan::of(batches, mapping, m_options.key, m_options.plan.rows);
    if (!join.obstacles.empty() && (join.usable.empty() || !isAll)) { // batches that were named are all wanted
        refuse(sentenceAboutObstacle(join.obstacles.front(), m_list, m_options.key), ExitCode::ListUnusable);
        return;
    }
    for (const JoinObstacle &obstacle : join.obstacles)
        m_console.say(CliText::tr("results of %1 are not compared: %2", "a kind of batches, why")
                          .arg(nameOf(obstacle.kind), sentenceAboutObstacle(obstacle, m_list, m_options.key)));
    if (const quint64 rows = isAll ? 0 : rowsWithoutCompany(join.usable, mapping, m_options.key); rows > 0)
        m_console.say(CliText::tr("searched by domain alone, and passed over for a list of companies: %1 rows", nullptr,
                                  Format::pluralOf(qint64(rows)))
                          .arg(Format::number(qint64(rows))));
    const auto set = std::make_shared<const ResultSet>(join.usable);
    const auto tell = m_progress.start(CliText::tr("joining rows", "what is going on"));
    const auto work = [set, tell, list = m_list, options = m_options, ifExists = m_ifExists](std::stop_token stop) {
        const ListMerge merge{list, std::make_shared<const ListMatcher>(set, options.key, stop)};
        auto report = merge.write(options.plan, options.output, ifExists, stop, tell);
        if (!report || options.report.isEmpty())
            return Merged{std::move(report), {}};
        return Merged{report, writeReport(report.value(), options.plan.rows, options.report, ifExists)};
    };
    m_merging = m_jobs.run(this, work, [this](const Merged &merged) { conclude(merged); });
}

void MergeCommand::conclude(const Merged &merged)
{
    m_progress.stop();
    if (!merged.report) {
        const Error &error = merged.report.error();
        // Of the list: what is written has no such errors.
        const bool isOfList = error.kind == ErrorKind::InvalidInput;
        refuse(isOfList ? u"%1: %2"_s.arg(m_options.list.file, ReasonText::of(error))
                        : named(m_options.output, error).detail,
               isOfList ? ExitCode::ListUnusable : exitCodeFor(error.kind));
        return;
    }
    MergeReport told = merged.report.value();
    if (m_options.plan.rows == MergeRows::New)
        told.examples.clear(); // each position disagrees with that of most batches
    for (const QString &sentence : sentencesAboutMerge(told, m_list.dialect.encoding))
        m_console.say(sentence);
    for (const QString &sentence :
         m_options.plan.rows == MergeRows::New ? sentencesAboutNew(merged.report.value()) : QStringList())
        m_console.say(sentence);
    m_console.say(CliText::tr("wrote %1").arg(m_options.output));
    if (!merged.reportFile)
        refuse(merged.reportFile.error().detail, exitCodeFor(merged.reportFile.error().kind));
    else
        finish();
}

void MergeCommand::refuse(const QString &sentence, ExitCode code)
{
    m_console.clearProgress();
    m_console.say(sentence);
    m_code = std::max(m_code, code);
    finish();
}

void MergeCommand::finish()
{
    m_console.clearProgress();
    emit finished(int(m_code));
}

} // namespace enrow
