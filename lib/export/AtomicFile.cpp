// SPDX-License-Identifier: MIT
#include "export/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace enrow
{

namespace
{

Error fileFailed(const QString &reason)
{
    return Error{ErrorKind::FileFailed, reason, 0, {}};
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

// Holds a name that was free by an empty file, so that nobody else can take it while the real file is being written.
class NameClaim
{
public:
    Q_DISABLE_COPY_MOVE(NameClaim)

    explicit NameClaim(const QString &path)
        : m_file(path)
    {
    }
    ~NameClaim()
    {
        if (m_held)
            m_file.remove();
    }

    Result<void> take()
    {
        // The system's exclusive creation: it fails for whatever is there, links included.
        m_held = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        if (m_held) {
            m_file.close();
            return {};
        }
        return isThere(m_file.fileName()) ? fileExists() : fileFailed(m_file.errorString());
    }

    // The name now belongs to the real file.
    void release() { m_held = false; }

private:
    QFile m_file;
    bool m_held = false;
};

} // namespace

Result<void> checkFileTarget(const QString &path, IfFileExists ifExists)
{
    const QFileInfo target(path);
    // QSaveFile takes an empty name, and replacing a device node such as /dev/null by a file would break the machine.
    if (path.isEmpty())
        return fileFailed(QStringLiteral("No file name"));
    if (target.isDir())
        return fileFailed(QStringLiteral("Is a directory"));
    if (target.exists() && !target.isFile())
        return fileFailed(QStringLiteral("Not a regular file"));
    if (!QFileInfo(target.absolutePath()).isDir())
        return fileFailed(QStringLiteral("No such folder: %1").arg(target.absolutePath()));
    if (ifExists == IfFileExists::Refuse && isThere(path))
        return fileExists();
    return {};
}

Result<void> writeBytes(QIODevice &device, const char *bytes, qint64 size)
{
    while (size > 0) {
        const qint64 written = device.write(bytes, size);
        if (written <= 0)
            return fileFailed(device.errorString());
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
    NameClaim claim(path);
    if (ifExists == IfFileExists::Refuse) {
        if (auto taken = claim.take(); !taken)
            return taken;
    }

    QSaveFile file(path);
    // Unbuffered: whole blocks come, which a second buffer would only copy.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileFailed(file.errorString());
    if (auto written = write(file); !written)
        return written;
    if (!file.commit())
        return fileFailed(file.errorString());
    claim.release();
    return {};
}

} // namespace enrow
