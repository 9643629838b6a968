// SPDX-License-Identifier: MIT
#include "store/ArchiveFile.h"

#include "core/Files.h"
#include "core/PrivateFiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What SQLite keeps beside a database, by what it appends to the name.
const std::initializer_list<QLatin1StringView> companions{ArchiveFile::logEnding, QLatin1StringView("-shm"),
                                                          QLatin1StringView("-journal")};

// Those of them that hold what the file itself does not.
const std::initializer_list<QLatin1StringView> logs{ArchiveFile::logEnding, QLatin1StringView("-journal")};

// How often an archive is copied that another program changes meanwhile.
constexpr int mostCopies = 5;

Result<void> copyFile(const QString &from, const QString &to)
{
    if (QFileInfo there(from); there.exists() && !there.isFile())
        return because(ErrorKind::FileFailed,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an ordinary file")}); // which may never end
    QFile file(from);
    if (!file.copy(to))
        return Files::failure(file.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

// What changes when somebody writes to an archive.
QStringList tracesOf(const QString &path)
{
    QStringList traces;
    for (const QString &each : {path, path + *logs.begin(), path + *std::prev(logs.end())}) {
        const QFileInfo file(each);
        traces.append(u"%1 %2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()));
    }
    return traces;
}

Result<void> readThrough(QFile &file)
{
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    if (!file.seek(0))
        return Files::failure(file.errorString());
    while (true) {
        const qint64 read = file.read(block.data(), block.size());
        if (read <= 0)
            return read == 0 ? Result<void>() : Files::failure(file.errorString());
    }
}

Error cannotBeRead(const QString &reason)
{
    return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it cannot be read: %1"), {reason}});
}

// Enough for what SQLite makes beside an archive.
constexpr qsizetype leastRoom = 64 * 1024;

Result<void> checkRoom(const QString &path)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    if (!file.open() || file.write(QByteArray(leastRoom, '\0')) != leastRoom || !file.flush())
        return Files::failure(file.errorString());
    return {};
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

Result<bool> ArchiveFile::isThere(const QString &path)
{
    if (QFileInfo(path).isDir())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is a folder")});
    const auto readable = Files::isReadable(path);
    if (!readable)
        return cannotBeRead(readable.error().detail);
    if (readable.value())
        return true;
    // A link that leads nowhere stands for what is away, such as a disk that is not mounted.
    for (QFileInfo each(path); !each.exists(); each = QFileInfo(each.absolutePath())) {
        if (each.isSymLink())
            return because(ErrorKind::FileFailed,
                           {QT_TRANSLATE_NOOP("enrow::Reason", "it cannot be read: the link %1 leads nowhere"),
                            {each.absoluteFilePath()}});
    }
    return false;
}

Result<void> ArchiveFile::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return {};
    if (auto made = PrivateFiles::makeFolder(info.absolutePath()); !made)
        return made;
    QFile file(path);
    const bool made = file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    // Another program may have made it just now.
    if (!made && !QFileInfo::exists(path))
        return Files::failure(file.errorString());
    return {};
}

void ArchiveFile::closeToOthers(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    for (const QString &each : folder.entryList({info.completeBaseName() + u'*'}, QDir::Files | QDir::Hidden))
        PrivateFiles::closeToOthers(folder.filePath(each));
}

Result<QString> ArchiveFile::moveAside(const QString &path)
{
    const QString aside = freeNameFor(path, "damaged"_L1);
    // The archive goes last: until it has gone, the next start finds it damaged again and repeats the move.
    for (const QLatin1StringView end : companions) {
        QFile companion(path + end);
        if (companion.exists() && !companion.rename(aside + end))
            return Files::failure(companion.errorString());
    }
    QFile file(path);
    if (!file.rename(aside))
        return Files::failure(file.errorString());
    if (auto synced = Files::syncFolderOf(aside); !synced)
        return synced.error();
    return aside;
}

QStringList ArchiveFile::movedAside(const QString &path)
{
    const QFileInfo file(path);
    const QString end = file.suffix().isEmpty() ? QString() : u"."_s + file.suffix();
    QStringList paths;
    for (const QString &name : file.dir().entryList({file.completeBaseName() + u".damaged-*"_s + end}, QDir::Files))
        paths.append(file.dir().filePath(name));
    return paths;
}

Result<void> ArchiveFile::checkPlace(const QString &path)
{
    const auto access = Files::checkWritable(QFileInfo(path).absolutePath());
    return access ? checkRoom(path) : access;
}

Result<void> ArchiveFile::checkReadable(QFile &file)
{
    if (auto read = readThrough(file); !read)
        return read;
    QFile log(file.fileName() + *companions.begin());
    return log.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? readThrough(log) : Result<void>();
}

Result<void> ArchiveFile::copyAsRead(const QString &from, const QString &to)
{
    // SQLite looks for the log beside the file that a link leads to.
    const QFileInfo original(from);
    const QString path = original.exists() ? original.canonicalFilePath() : from;
    for (int copies = 0; copies < mostCopies; ++copies) {
        discard(to);
        const QStringList before = tracesOf(path);
        auto copied = copyFile(path, to);
        for (const QLatin1StringView end : logs) {
            if (copied && QFileInfo::exists(path + end))
                copied = copyFile(path + end, to + end);
        }
        if (tracesOf(path) == before)
            return copied;
    }
    return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "another program is writing it")});
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
        return Files::failure(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto synced = Files::sync(file.handle()); !synced)
        return synced;
    file.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(scratch).filesystemAbsoluteFilePath(),
                            QFileInfo(target).filesystemAbsoluteFilePath(), error);
    if (error)
        return Files::failure(qt_error_string(error.value()));
    return Files::syncFolderOf(target);
}

bool ArchiveFile::isSame(const QString &a, const QString &b)
{
    std::error_code error;
    return std::filesystem::equivalent(QFileInfo(a).filesystemAbsoluteFilePath(),
                                       QFileInfo(b).filesystemAbsoluteFilePath(), error);
}

} // namespace enrow
