// SPDX-License-Identifier: MIT
#include "core/Files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <initializer_list>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace enrow
{

namespace
{

#ifdef Q_OS_UNIX
bool isOneOf(const QString &reason, std::initializer_list<int> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](int code) { return reason == qt_error_string(code); });
}
#endif

} // namespace

Error Files::failure(const QString &reason)
{
    ErrorKind kind = ErrorKind::FileFailed;
#ifdef Q_OS_UNIX
    if (isOneOf(reason, {ENOSPC, EDQUOT}))
        kind = ErrorKind::DiskFull;
    else if (isOneOf(reason, {EROFS, EACCES, EPERM}))
        kind = ErrorKind::ReadOnly;
#endif
    return {kind, reason, 0, {}};
}

Error Files::lastFailure()
{
    return failure(qt_error_string(errno));
}

Result<void> Files::sync(int descriptor)
{
#ifdef Q_OS_UNIX
    // Some file systems cannot do this, and say so in one of these ways.
    if (::fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP)
        return lastFailure();
#endif
    return {};
}

Result<void> Files::syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    // Of a file that is not there, canonicalPath() is the working folder of the program.
    const QFileInfo file(path);
    const QString folder = file.exists() ? file.canonicalPath() : QFileInfo(file.absolutePath()).canonicalFilePath();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) // a folder that takes files and cannot be read
        return errno == EACCES ? Result<void>() : lastFailure();
    auto synced = sync(descriptor);
    ::close(descriptor);
    return synced;
#else
    return {};
#endif
}

} // namespace enrow
