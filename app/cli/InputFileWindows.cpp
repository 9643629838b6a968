// SPDX-License-Identifier: MIT
#include "cli/InputFile.h"

#include <QFileInfo>

#include <io.h>
#include <windows.h>

namespace enrow
{

namespace
{

constexpr int standardInput = 0;

Error inputFailed(const QString &reason)
{
    return {ErrorKind::FileFailed, reason, 0, {}};
}

HANDLE handleOf(const QFile &file)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()));
}

// False after a short wait if nothing came. At a console a read may still wait for Enter.
bool canBeRead(HANDLE handle)
{
    constexpr DWORD betweenLooks = 50; // ms
    DWORD mode = 0;
    if (::GetConsoleMode(handle, &mode) != 0)
        return ::WaitForSingleObject(handle, betweenLooks) == WAIT_OBJECT_0;
    if (::GetFileType(handle) != FILE_TYPE_PIPE)
        return true;
    DWORD available = 0;
    if (::PeekNamedPipe(handle, nullptr, 0, nullptr, &available, nullptr) == 0 || available > 0)
        return true; // where nobody has the other end, its end is there to be read
    ::Sleep(betweenLooks);
    return false;
}

} // namespace

Result<void> InputFile::openStandardInput()
{
    const bool isOpen = m_file.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered);
    return isOpen ? Result<void>() : inputFailed(m_file.errorString());
}

Result<void> InputFile::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is a folder")});
    m_file.setFileName(path);
    const bool isOpen = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return isOpen ? Result<void>() : inputFailed(m_file.errorString());
}

bool InputFile::waitForBytes(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (canBeRead(handleOf(m_file)))
            return true;
    }
    return false;
}

Result<qint64> InputFile::read(QByteArray &piece)
{
    DWORD size = 0;
    if (::ReadFile(handleOf(m_file), piece.data(), DWORD(piece.size()), &size, nullptr) != 0)
        return qint64(size);
    const DWORD reason = ::GetLastError();
    return reason == ERROR_BROKEN_PIPE || reason == ERROR_HANDLE_EOF
               ? Result<qint64>(0)
               : Result<qint64>(inputFailed(qt_error_string(int(reason))));
}

} // namespace enrow
