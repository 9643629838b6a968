// SPDX-License-Identifier: MIT
#include "export/AtomicFile.h"

#include "core/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// False if the bytes of a name that the system gave are lost: Qt has put U+FFFD in their place, and the file would
// get another name, in another folder even.
bool canBeEncoded(const QString &path)
{
    return path.isValidUtf16() && !path.contains(QChar(QChar::ReplacementCharacter));
}

bool isThere(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() || there.isSymLink(); // a link that leads nowhere does not "exist"
}

Error fileExists()
{
    return Error{ErrorKind::FileExists, {}, 0, {}};
}

// Gives a file another name unless something has that name, even a link that leads nowhere: one step of the system, so
// that nobody can come in between and no half of it is ever seen. errno tells why it failed.
bool renameWithoutReplacing(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL) // a file system that does not know the flag
        return false;
#endif
    if (::link(source.constData(), target.constData()) != 0)
        return false;
    ::unlink(source.constData());
    return true;
#else
    return QFile::rename(from, to);
#endif
}

// A name in the same folder that nobody else will take.
QString workingName(const QString &path)
{
    const QFileInfo target(path);
    return target.dir().filePath(u".enrow-%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
}

Result<void> appear(const QString &working, const QString &path)
{
    if (renameWithoutReplacing(working, path))
        return {};
    const QString reason = qt_error_string();
    QFile::remove(working);
    return isThere(path) ? fileExists() : Files::failure(reason);
}

} // namespace

Result<void> checkFileTarget(const QString &path, IfFileExists ifExists)
{
    const QFileInfo target(path);
    // QSaveFile takes an empty name, and replacing a device node such as /dev/null by a file would break the machine.
    if (path.isEmpty())
        return Files::failure(QStringLiteral("No file name"));
    if (!canBeEncoded(path))
        return Files::failure(QStringLiteral("The name is no UTF-8: it would be changed"));
    if (target.isDir())
        return Files::failure(QStringLiteral("Is a directory"));
    if (target.exists() && !target.isFile())
        return Files::failure(QStringLiteral("Not a regular file"));
    if (!QFileInfo(target.absolutePath()).isDir())
        return Files::failure(QStringLiteral("No such folder: %1").arg(target.absolutePath()));
    if (ifExists == IfFileExists::Refuse && isThere(path))
        return fileExists();
    // QSaveFile would say so in words of its own.
    if (target.exists() && !target.isWritable())
        return Files::failure(qt_error_string(EACCES));
    return {};
}

Result<void> writeBytes(QIODevice &device, const char *bytes, qint64 size)
{
    while (size > 0) {
        const qint64 written = device.write(bytes, size);
        if (written <= 0)
            return Files::failure(device.errorString());
        bytes += written;
        size -= written;
    }
    return {};
}

Result<void> writeFileAtomically(const QString &path, IfFileExists ifExists,
                                 const std::function<Result<void>(QIODevice &)> &write)
{
    if (auto target = checkFileTarget(path, ifExists); !target)
        return target;
    // Where nothing may be replaced, the file is made whole under a name of its own first.
    const bool replaces = ifExists == IfFileExists::Replace;
    const QString working = replaces ? path : workingName(path);
    QSaveFile file(working);
    // Unbuffered: whole blocks come, which a second buffer would only copy.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Files::failure(file.errorString());
    if (auto written = write(file); !written)
        return written;
    // commit() does that as well, but keeps to itself that it failed.
    if (auto synced = Files::sync(file.handle()); !synced)
        return synced;
    if (!file.commit())
        return Files::failure(file.errorString());
    if (!replaces) {
        if (auto appeared = appear(working, path); !appeared)
            return appeared;
    }
    return Files::syncFolderOf(path);
}

} // namespace enrow
