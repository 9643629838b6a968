// SPDX-License-Identifier: MIT
#include "core/Files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/stat.h>
#include <unistd.h>

namespace enrow
{

namespace
{

bool isOneOf(const QString &reason, std::initializer_list<int> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](int code) { return reason == qt_error_string(code); });
}

bool mayDo(const QString &path, int what)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), what, AT_EACCESS) == 0;
}

} // namespace

Error Files::failure(const QString &reason)
{
    ErrorKind kind = ErrorKind::FileFailed;
    if (isOneOf(reason, {ENOSPC, EDQUOT}))
        kind = ErrorKind::DiskFull;
    else if (isOneOf(reason, {EROFS, EACCES, EPERM}))
        kind = ErrorKind::ReadOnly;
    return {kind, reason, 0, {}};
}

Error Files::lastFailure()
{
    return failure(qt_error_string(errno));
}

Result<void> Files::sync(int descriptor)
{
    // Some file systems cannot do this, and say so in one of these ways.
    if (::fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP)
        return lastFailure();
    return {};
}

Result<void> Files::syncFolderOf(const QString &path)
{
    // Of a file that is not there, canonicalPath() is the working folder of the program.
    const QFileInfo file(path);
    const QString folder = file.exists() ? file.canonicalPath() : QFileInfo(file.absolutePath()).canonicalFilePath();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) // a folder that takes files and cannot be read
        return errno == EACCES ? Result<void>() : lastFailure();
    auto synced = sync(descriptor);
    ::close(descriptor);
    return synced;
}

Result<void> Files::renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno != EINVAL) // a file system that does not know the flag
        return lastFailure();
#endif
    if (::link(source.constData(), target.constData()) != 0)
        return lastFailure();
    ::unlink(source.constData());
    return {};
}

Result<bool> Files::isReadable(const QString &path)
{
    if (mayDo(path, R_OK))
        return true;
    return errno == ENOENT ? Result<bool>(false) : lastFailure();
}

Result<void> Files::checkWritable(const QString &path)
{
    return mayDo(path, W_OK) ? Result<void>() : lastFailure();
}

std::optional<Files::Identity> Files::identityOf(const QString &path)
{
    struct stat found {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return Identity{quint64(found.st_dev), quint64(found.st_ino)};
    return std::nullopt;
}

} // namespace enrow
