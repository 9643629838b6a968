// SPDX-License-Identifier: MIT
#include "cli/MergeCommand.h"

#include "cli/MergeSentences.h"
#include "cli/Sentences.h"

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

Result<void> writeReport(const MergeReport &report, const QString &path, IfFileExists ifExists)
{
    const QByteArray json = reportJson(report);
    const auto written = writeFileAtomically(
        path, ifExists, [&](QIODevice &device) { return writeBytes(device, json.constData(), json.size()); });
    return written ? written : Result<void>(named(path, written.error()));
}

std::vector<BatchKind> kindsOf(const ResultSet &set)
{
    std::vector<BatchKind> kinds;
    for (const ResultBatch &batch : set.batches())
        kinds.push_back(batch.chunk->kind());
    return kinds;
}

} // namespace

MergeCommand::MergeCommand(const CliContext &context, MergeOptions options, const Preparation &preparation)
    : m_options(std::move(options))
    , m_ifExists(m_options.force ? IfFileExists::Replace : IfFileExists::Refuse)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_gathering(context, m_options, preparation, m_jobs, m_console)
{
    connect(&m_gathering, &BatchGathering::finished, this, &MergeCommand::merge);
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
        refuse(opening.list.error().detail, ExitCode::ListUnusable);
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
    m_gathering.start();
}

void MergeCommand::merge()
{
    m_code = std::max(m_code, m_gathering.code());
    const auto set = std::make_shared<const ResultSet>(m_gathering.batchesWithRows());
    if (set->batches().empty()) {
        finish();
        return;
    }
    const QString missing = sentenceAboutMissingColumn(m_list, m_options.list.key, kindsOf(*set));
    if (!missing.isEmpty()) {
        refuse(missing, ExitCode::ListUnusable);
        return;
    }
    const auto work = [set, list = m_list, options = m_options, ifExists = m_ifExists](std::stop_token stop) {
        QFile file(options.list.file);
        if (!list.table && !file.open(QIODevice::ReadOnly))
            return Merged{Error{ErrorKind::InvalidInput, file.errorString(), 0, {}}, {}};
        const ListMatcher matcher(set, options.list.key);
        auto report =
            writeMergedList({list.table ? *list.table : file, list.dialect, list.guess.mapping, list.sheet.name},
                            matcher, options.plan, options.output, ifExists, stop);
        if (!report || options.report.isEmpty())
            return Merged{std::move(report), {}};
        return Merged{report, writeReport(report.value(), options.report, ifExists)};
    };
    m_merging = m_jobs.run(this, work, [this](const Merged &merged) { conclude(merged); });
}

void MergeCommand::conclude(const Merged &merged)
{
    if (!merged.report) {
        const Error &error = merged.report.error();
        // Of the list: what is written has no such errors.
        const bool isOfList = error.kind == ErrorKind::InvalidInput;
        refuse(isOfList ? u"%1: %2"_s.arg(m_options.list.file, error.detail) : named(m_options.output, error).detail,
               isOfList ? ExitCode::ListUnusable : exitCodeFor(error.kind));
        return;
    }
    for (const QString &sentence : sentencesAboutMerge(merged.report.value(), m_list.dialect.encoding))
        m_console.say(sentence);
    m_console.say(u"wrote %1"_s.arg(m_options.output));
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
