// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ExitCode.h"
#include "core/Result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace enrow
{

class Console;
struct CliContext;

// Standard output as the commands use it: for data, told apart from everything that is said.
class DataOutput
{
public:
    explicit DataOutput(const CliContext &context);

    // For a writer on a worker.
    QIODevice &device() const { return m_device; }

    Result<void> write(const QByteArray &bytes) const;

    // What a write means for the program's end. Where it failed, the reason is said; but a reader that has gone, as
    // `head` does, has seen what it wanted, and nobody needs to be told.
    ExitCode conclude(const Result<void> &written, Console &console) const;

private:
    QIODevice &m_device;
    const std::function<bool()> m_readerIsGone;
};

} // namespace enrow
