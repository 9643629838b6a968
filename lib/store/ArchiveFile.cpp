// SPDX-License-Identifier: MIT
#include "store/ArchiveFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What SQLite keeps beside a database, by what it appends to the name.
const std::initializer_list<QLatin1StringView> companions{QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                                          QLatin1StringView("-journal")};

Error failed(const QString &reason)
{
    return {ErrorKind::FileFailed, reason, 0, {}};
}

} // namespace

QString ArchiveFile::pathIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"enrow-batches.sqlite"_s);
}

QString ArchiveFile::freeNameFor(const QString &path, QLatin1StringView what)
{
    const QFileInfo file(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString start = file.dir().filePath(u"%1.%2-%3"_s.arg(file.completeBaseName(), what, stamp));
    const QString end = file.suffix().isEmpty() ? QString() : u"."_s + file.suffix();
    QString name = start + end;
    for (int next = 2; QFileInfo::exists(name); ++next)
        name = start + u"-%1"_s.arg(next) + end;
    return name;
}

Result<void> ArchiveFile::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return {};
    // mkpath() gives no reason of its own; the file that cannot be made then does.
    QDir().mkpath(info.absolutePath());
    QFile file(path);
    const bool made = file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    // Another program may have made it just now.
    if (!made && !QFileInfo::exists(path))
        return failed(file.errorString());
    return {};
}

Result<QString> ArchiveFile::moveAside(const QString &path)
{
    const QString aside = freeNameFor(path, "damaged"_L1);
    // The archive goes last: until it has gone, the next start finds it damaged again and repeats the move.
    for (const QLatin1StringView end : companions) {
        QFile companion(path + end);
        if (companion.exists() && !companion.rename(aside + end))
            return failed(companion.errorString());
    }
    QFile file(path);
    if (!file.rename(aside))
        return failed(file.errorString());
    return aside;
}

void ArchiveFile::discard(const QString &path)
{
    QFile::remove(path);
    for (const QLatin1StringView end : companions)
        QFile::remove(path + end);
}

Result<void> ArchiveFile::publish(const QString &scratch, const QString &target)
{
    QFile file(scratch);
    if (!file.open(QIODevice::ReadWrite))
        return failed(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
#ifdef Q_OS_UNIX
    if (fsync(file.handle()) != 0)
        return failed(qt_error_string());
#endif
    file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(scratch).filesystemAbsoluteFilePath(),
                            QFileInfo(target).filesystemAbsoluteFilePath(), error);
    if (error)
        return failed(QString::fromStdString(error.message()));
    return {};
}

bool ArchiveFile::isSame(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(QFileInfo(a).filesystemAbsoluteFilePath(),
                                       QFileInfo(b).filesystemAbsoluteFilePath(), error);
}

} // namespace enrow
