// SPDX-License-Identifier: MIT
#include "cli/InputFile.h"

#include <QFileInfo>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace enrow
{

namespace
{

Error inputFailed(const QString &reason)
{
    return {ErrorKind::FileFailed, reason, 0, {}};
}

} // namespace

Result<void> InputFile::openStandardInput()
{
    const bool isOpen = m_file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
    return isOpen ? Result<void>() : inputFailed(m_file.errorString());
}

Result<void> InputFile::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is a folder")});
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return inputFailed(qt_error_string());
    const bool isOpen =
        m_file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return isOpen ? Result<void>() : inputFailed(m_file.errorString());
}

bool InputFile::waitForBytes(const std::stop_token &stop)
{
    constexpr int betweenLooks = 50; // ms
    pollfd waiting{m_file.handle(), POLLIN, 0};
    while (!stop.stop_requested()) {
        if (::poll(&waiting, 1, betweenLooks) > 0)
            return true;
    }
    return false;
}

Result<qint64> InputFile::read(QByteArray &piece)
{
    const qint64 size = ::read(m_file.handle(), piece.data(), size_t(piece.size()));
    return size < 0 ? Result<qint64>(inputFailed(qt_error_string())) : Result<qint64>(size);
}

} // namespace enrow
