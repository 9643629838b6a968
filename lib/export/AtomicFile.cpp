// SPDX-License-Identifier: MIT
#include "export/AtomicFile.h"

#include "core/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <deque>

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

// A name in the same folder that nobody else will take.
QString workingName(const QString &path)
{
    const QFileInfo target(path);
    return target.dir().filePath(u".enrow-%1.part"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
}

Result<void> appear(const QString &working, const QString &path)
{
    const auto renamed = Files::renameWithoutReplacing(working, path);
    if (renamed)
        return {};
    QFile::remove(working);
    return isThere(path) ? fileExists() : renamed.error();
}

// A file that is whole on the disk under a name of its own, and gets its real name later. Unless it is kept, all is
// as it was before once this is gone.
class StagedFile
{
public:
    // path: as the person gave it.
    StagedFile(const QString &path, IfFileExists ifExists)
        : m_path(targetOf(path))
        , m_working(workingName(m_path))
        , m_replaces(ifExists == IfFileExists::Replace)
    {
    }
    ~StagedFile()
    {
        if (m_appeared)
            QFile::remove(m_path);
        QFile::remove(m_working);
        if (!m_former.isEmpty())
            (void)Files::renameWithoutReplacing(m_former, m_path);
    }
    Q_DISABLE_COPY_MOVE(StagedFile)

    Result<void> fill(const std::function<Result<void>(QIODevice &)> &write)
    {
        QFile file(m_working);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return Files::failure(file.errorString());
        if (m_replaces && QFileInfo::exists(m_path))
            file.setPermissions(QFile::permissions(m_path));
        if (auto written = write(file); !written)
            return written;
        return Files::sync(file.handle());
    }

    Result<void> appear()
    {
        if (m_replaces && isThere(m_path)) {
            const QString former = workingName(m_path);
            if (auto moved = Files::renameWithoutReplacing(m_path, former); !moved)
                return moved;
            m_former = former;
        }
        if (auto renamed = Files::renameWithoutReplacing(m_working, m_path); !renamed)
            return isThere(m_path) ? fileExists() : renamed.error();
        m_appeared = true;
        return {};
    }

    Result<void> keep()
    {
        if (!m_former.isEmpty())
            QFile::remove(m_former);
        m_former.clear();
        m_appeared = false;
        return Files::syncFolderOf(m_path);
    }

private:
    // A link is followed where replacing is allowed; where it is not, nothing is there.
    static QString targetOf(const QString &path)
    {
        const QString target = QFileInfo(path).canonicalFilePath();
        return target.isEmpty() ? path : target;
    }

    const QString m_path;
    const QString m_working;
    const bool m_replaces;
    QString m_former; // where the file is that this one replaced; empty: nowhere
    bool m_appeared = false;
};

} // namespace

Result<void> checkFileTarget(const QString &path, IfFileExists ifExists)
{
    const QFileInfo target(path);
    // QSaveFile takes an empty name, and replacing a device node such as /dev/null by a file would break the machine.
    if (path.isEmpty())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it has no name")});
    if (!canBeEncoded(path))
        return because(ErrorKind::FileFailed,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "its name is not UTF-8: it would be changed")});
    if (target.isDir())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is a folder")});
    if (target.exists() && !target.isFile())
        return because(ErrorKind::FileFailed, {QT_TRANSLATE_NOOP("enrow::Reason", "it is not an ordinary file")});
    if (!QFileInfo(target.absolutePath()).isDir())
        return because(ErrorKind::FileFailed,
                       {QT_TRANSLATE_NOOP("enrow::Reason", "there is no folder %1"), {target.absolutePath()}});
    if (ifExists == IfFileExists::Refuse && isThere(path))
        return fileExists();
    // QSaveFile would say so in words of its own.
    return target.exists() ? Files::checkWritable(path) : Result<void>();
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

Result<void> writeFilesAtomically(std::span<const FileToWrite> files, IfFileExists ifExists)
{
    for (const FileToWrite &file : files) {
        if (auto target = checkFileTarget(file.path, ifExists); !target)
            return target;
    }
    std::deque<StagedFile> staged;
    for (const FileToWrite &file : files) {
        if (auto filled = staged.emplace_back(file.path, ifExists).fill(file.write); !filled)
            return filled;
    }
    for (StagedFile &file : staged) {
        if (auto appeared = file.appear(); !appeared)
            return appeared;
    }
    Result<void> kept;
    for (StagedFile &file : staged) {
        if (auto each = file.keep(); !each && kept)
            kept = each;
    }
    return kept;
}

} // namespace enrow
