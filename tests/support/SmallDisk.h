// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>

#ifdef __linux__
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#endif

namespace enrow::test
{

// A disk of a few hundred kilobytes that only this thread sees, and the threads and programs that it starts from now
// on. Needs the right to mount: whyNot() says what is in the way, else it is null.
class SmallDisk
{
public:
    SmallDisk()
    {
#ifdef __linux__
        const QByteArray place = QFile::encodeName(m_folder.path());
        m_isThere = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                    mount("tmpfs", place.constData(), "tmpfs", 0, "size=600k,mode=0700") == 0;
        m_whyNot = m_isThere ? nullptr : std::strerror(errno);
#else
        m_whyNot = "only Linux mounts for one program";
#endif
    }
    ~SmallDisk()
    {
#ifdef __linux__
        if (m_isThere)
            umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    const char *whyNot() const
    {
        return m_whyNot;
    }
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    // Leaves no room; until it is freed again.
    void fill()
    {
        m_filler.setFileName(path(QStringLiteral("filler")));
        if (!m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no room for a filler");
        const QByteArray block(512, 'x');
        while (m_filler.write(block) == block.size()) {
        }
        m_filler.close();
    }
    void free()
    {
        m_filler.remove();
    }

private:
    QTemporaryDir m_folder;
    QFile m_filler;
    const char *m_whyNot = nullptr;
    [[maybe_unused]] bool m_isThere = false;
};

} // namespace enrow::test
