// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>

#ifdef __linux__
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace enrow::test
{

// Nothing can be made, changed or removed in a folder while it lives, nor can its files be written, whoever runs the
// test: the calling thread, and those that it starts meanwhile, go without the right of root to pass over permissions.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path)
        : m_path(path)
    {
        setPermissions(QFile::ReadOwner, QFile::ReadOwner | QFile::ExeOwner);
#ifdef __linux__
        if (syscall(SYS_capget, &m_header, m_before) != 0)
            qFatal("cannot read the capabilities");
        __user_cap_data_struct less[2] = {m_before[0], m_before[1]};
        less[0].effective &= ~((1u << CAP_DAC_OVERRIDE) | (1u << CAP_DAC_READ_SEARCH));
        if (syscall(SYS_capset, &m_header, less) != 0)
            qFatal("cannot drop a capability");
#endif
    }
    ~ReadOnlyFolder()
    {
#ifdef __linux__
        syscall(SYS_capset, &m_header, m_before);
#endif
        setPermissions(QFile::ReadOwner | QFile::WriteOwner, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    void setPermissions(QFile::Permissions files, QFile::Permissions folder) const
    {
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QFileInfo &file : QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::setPermissions(file.filePath(), files);
        QFile::setPermissions(m_path, folder);
    }

    const QString m_path;
#ifdef __linux__
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2]{};
#endif
};

} // namespace enrow::test
