// SPDX-License-Identifier: MIT
#include "cli/ImportCommand.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "cli/TextSource.h"
#include "common/Format.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

const QString dash = u"-"_s;

SavedFile savedFileOf(const QString &source, const SavedFile::Options &options, const std::stop_token &stop)
{
    auto bytes = readSource(source, options.most, stop);
    if (bytes)
        return SavedFile::read(QFileInfo(nameOfTextSource(source)).fileName(), std::move(bytes.value()), options, stop);
    const Error &error = bytes.error();
    const bool isTooLarge = error.kind == ErrorKind::ReplyTooLarge;
    return {
        {},
        {},
        {{isTooLarge ? SavedFault::Kind::TooLarge : SavedFault::Kind::CannotBeRead, 0, error.detail, error.reason}}};
}

} // namespace

ImportCommand::ImportCommand(const CliContext &context, ImportOptions options)
    : m_options(std::move(options))
    , m_archive(m_options.archive, context.dataFolder, m_options.origin, CliArchive::usualPatience, context.giveUp)
    , m_clock(context.clock)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_jobs(1)
{
}

void ImportCommand::start()
{
    QStringList paths = m_options.sources;
    if (paths.removeAll(dash) > 0)
        m_sources << dash;
    m_work = m_jobs.run(
        this, [paths](const std::stop_token &stop) { return SavedFolder::in(paths, {}, stop); },
        [this](const SavedFolder &folder) { take(folder); });
}

void ImportCommand::take(const SavedFolder &folder)
{
    for (const QString &path : folder.unreadable)
        fail(CliText::tr("%1: the folder cannot be read").arg(path), ExitCode::FileFailed);
    if (folder.isTooDeep)
        fail(
            CliText::tr("folders that lie more than %1 deep are passed over").arg(Format::number(SavedFolder::deepest)),
            ExitCode::FileFailed);
    if (folder.isTooMany)
        fail(CliText::tr("more than %1 files are too many: the rest is passed over")
                 .arg(Format::number(SavedFolder::mostFiles)),
             ExitCode::FileFailed);
    if (folder.passedOver > 0)
        m_console.say(CliText::tr("%1 files of other names than *.json and *.jsonl passed over in folders", nullptr,
                                  Format::pluralOf(folder.passedOver))
                          .arg(Format::number(folder.passedOver)));
    for (const QString &file : folder.files)
        m_sources << u'@' + file;
    m_count = m_sources.size();
    if (m_count == 0 && m_code == ExitCode::Done)
        fail(CliText::tr("there is no file to import"), ExitCode::UnreadableReply);
    next();
}

void ImportCommand::next()
{
    if (m_sources.isEmpty())
        return finish();
    m_console.showProgress(CliText::tr("%1 of %2 files", nullptr, Format::pluralOf(m_count))
                               .arg(Format::number(m_count - m_sources.size()), Format::number(m_count)));
    const QString source = m_sources.takeFirst();
    m_work = m_jobs.run(
        this,
        [archive = m_archive, options = m_options, source, now = m_clock.wall()](const std::stop_token &stop) {
            return import(archive, options, source, now, stop);
        },
        [this, source](const Outcome &outcome) { conclude(source, outcome); });
}

ImportCommand::Outcome ImportCommand::import(const CliArchive &archive, const ImportOptions &options,
                                             const QString &source, const QDateTime &now, const std::stop_token &stop)
{
    const SavedFile file = savedFileOf(source, {options.kind, SavedFile::largestSize}, stop);
    // Kept in the archive, whatever the language.
    const QString name = source == dash ? u"standard input"_s : QFileInfo(source.sliced(1)).fileName();
    std::vector<Batch> opened;
    for (const auto &[ref, reply] : file.replies)
        opened.push_back(BatchOpening::batchOf(ref, reply, name, now));
    std::vector<Batch> named;
    for (const BatchRef &ref : file.named) {
        Batch batch;
        batch.key = newBatchKey();
        batch.ref = ref;
        batch.added = now;
        named.push_back(batch);
    }
    const bool isEmpty = opened.empty() && named.empty();
    return {file.faults, isEmpty ? CliArchive::Brought() : archive.bring(opened, named)};
}

void ImportCommand::conclude(const QString &source, const Outcome &outcome)
{
    const QString name = nameOfTextSource(source);
    m_counts.faults += outcome.faults.empty() ? 0 : 1;
    if (outcome.brought)
        report(name, outcome.brought.value());
    for (const SavedFault &fault : outcome.faults)
        fail(u"%1: %2"_s.arg(name, sentenceFor(fault)), exitCodeFor(fault.kind));
    if (outcome.brought)
        return next();
    // What the archive does not take now it does not take from the next file either.
    m_sources.clear();
    fail(m_archive.sentence(outcome.brought.error()), exitCodeFor(outcome.brought.error().kind));
    finish();
}

void ImportCommand::report(const QString &name, const CliArchive::Brought &brought)
{
    for (const QString &problem : brought.problems)
        m_console.say(problem);
    for (const BatchOpening::One &one : brought.opened) {
        m_console.say(u"%1: %2"_s.arg(name, sentenceFor(one)));
        m_counts.imported += one.how == BatchOpening::How::Added;
        m_counts.completed += one.how == BatchOpening::How::Completed;
        m_counts.there += one.how == BatchOpening::How::There || one.how == BatchOpening::How::MoreThere;
    }
    for (const BatchOpening::One &one : brought.named) {
        m_console.say(u"%1: %2"_s.arg(name, sentenceAboutNamed(one)));
        ++(one.how == BatchOpening::How::Added ? m_counts.named : m_counts.there);
    }
}

void ImportCommand::fail(const QString &sentence, ExitCode code)
{
    m_console.say(sentence);
    m_code = std::max(m_code, code);
}

void ImportCommand::finish()
{
    m_console.say(sentenceFor(m_counts));
    emit finished(int(m_code));
}

} // namespace enrow
