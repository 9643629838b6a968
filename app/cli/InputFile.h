// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QFile>

#include <stop_token>

namespace enrow
{

// Standard input or a file, read as its bytes come: the wait for whoever writes it can be stopped. Errors are
// FileFailed with the system's reason.
class InputFile
{
public:
    Result<void> openStandardInput();
    // Without waiting for a writer, as a pipe with a name would: that wait could not be stopped.
    Result<void> open(const QString &path);

    // Waits until there is something to read, or an end. False if it was stopped before.
    bool waitForBytes(const std::stop_token &stop);
    // The number of bytes that were put into the piece; 0 at the end. Past QFile, for which the end of a pipe can be an
    // error.
    Result<qint64> read(QByteArray &piece);

private:
    QFile m_file;
};

} // namespace enrow
