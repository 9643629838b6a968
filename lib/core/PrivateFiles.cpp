// SPDX-License-Identifier: MIT
#include "core/PrivateFiles.h"

#include "core/Files.h"

#include "core/BaseFolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace enrow
{

Result<void> PrivateFiles::makeFolder(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList missing;
    for (QString each = whole; !each.isEmpty() && !QFileInfo::exists(each); each = QFileInfo(each).path())
        missing.prepend(each);
    for (const QString &each : missing) {
        if (QDir().mkdir(each, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            continue;
        const Error failure = Files::lastFailure();
        // Another program may have made it just now.
        if (!QFileInfo(each).isDir())
            return failure;
    }
    return QFileInfo(whole).isDir() ? Result<void>() : Files::failure(QStringLiteral("Not a directory"));
}

bool PrivateFiles::makeFile(const QString &path)
{
    QFile file(path);
    // Another program may have made it just now.
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) || file.exists();
}

bool PrivateFiles::closeToOthers(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::lstat(name.constData(), &found) != 0 || found.st_uid != ::geteuid() ||
        !(S_ISREG(found.st_mode) || S_ISDIR(found.st_mode)) || (found.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return true;
    // Not through a descriptor of its own: closing that would drop the locks that SQLite has on the file.
    return ::fchmodat(AT_FDCWD, name.constData(), found.st_mode & S_IRWXU, AT_SYMLINK_NOFOLLOW) == 0;
#else
    Q_UNUSED(path)
    return true;
#endif
}

void PrivateFiles::closePersonalFolders()
{
    ignoreRelativeBaseFolders();
    const QString organisation = QCoreApplication::organizationName();
    Q_ASSERT(!organisation.isEmpty()); // the folders would be those of all programs
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, organisation,
                             QCoreApplication::applicationName());
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    closeToOthers(data.filePath(organisation));
    closeToOthers(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    closeToOthers(QFileInfo(settings.fileName()).path());
    closeToOthers(settings.fileName());
}

} // namespace enrow
