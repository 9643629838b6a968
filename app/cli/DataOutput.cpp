// SPDX-License-Identifier: MIT
#include "cli/DataOutput.h"

#include "cli/CliContext.h"
#include "cli/CliText.h"
#include "cli/Console.h"
#include "cli/Sentences.h"
#include "export/AtomicFile.h"

namespace enrow
{

DataOutput::DataOutput(const CliContext &context)
    : m_device(context.out)
    , m_readerIsGone(context.readerIsGone)
{
}

Result<void> DataOutput::write(const QByteArray &bytes) const
{
    return writeBytes(m_device, bytes.constData(), bytes.size());
}

ExitCode DataOutput::conclude(const Result<void> &written, Console &console) const
{
    if (written)
        return ExitCode::Done;
    if (m_readerIsGone && m_readerIsGone())
        return ExitCode::ReaderGone;
    console.say(CliText::tr("standard output: %1", "what went wrong").arg(sentenceFor(written.error())));
    return exitCodeFor(written.error().kind);
}

} // namespace enrow
