// SPDX-License-Identifier: MIT
#include "cli/ListCommand.h"

#include "cli/ExitCode.h"
#include "cli/Sentences.h"
#include "cli/StatusLine.h"
#include "export/AtomicFile.h"

using namespace Qt::StringLiterals;

namespace enrow
{

ListCommand::ListCommand(const CliContext &context, const ListOptions &options)
    : m_archive(options.archive, context.dataFolder)
    , m_json(options.json)
    , m_out(context.out)
    , m_console(context.messages, context.messagesAreTerminal)
    , m_jobs(1)
{
}

void ListCommand::start()
{
    m_reading = m_jobs.run(
        this, [archive = m_archive](std::stop_token) { return archive.list(); },
        [this](const Result<std::vector<Batch>> &batches) { report(batches); });
}

void ListCommand::report(const Result<std::vector<Batch>> &batches)
{
    if (!batches) {
        m_console.say(m_archive.sentence(batches.error()));
        emit finished(int(exitCodeFor(batches.error().kind)));
        return;
    }
    QByteArray lines;
    for (const Batch &batch : batches.value()) {
        if (batch.entry != EntryState::Whole)
            m_console.say(CliArchive::damageOf(batch));
        lines += (m_json ? listJson(batch) : listText(batch).toUtf8()) + '\n';
    }
    ExitCode code = ExitCode::Done;
    if (const auto written = writeBytes(m_out, lines.constData(), lines.size()); !written) {
        m_console.say(u"standard output: "_s + sentenceFor(written.error()));
        code = exitCodeFor(written.error().kind);
    }
    emit finished(int(code));
}

} // namespace enrow
