// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cerrno>

namespace enrow::test
{

#ifdef Q_OS_WIN
constexpr int diskFull = 112; // ERROR_DISK_FULL
#else
constexpr int diskFull = ENOSPC;
#endif

// A device that takes a number of bytes and then fails, as a full disk does.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 capacity)
        : m_capacity(capacity)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    const QByteArray &taken() const { return m_taken; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    // A disk that fills up takes what still fits before it refuses.
    qint64 writeData(const char *bytes, qint64 size) override
    {
        const qint64 fits = std::min(size, m_capacity - m_taken.size());
        if (fits <= 0 && size > 0) {
            setErrorString(qt_error_string(diskFull));
            return -1;
        }
        m_taken.append(bytes, fits);
        return fits;
    }

private:
    qint64 m_capacity;
    QByteArray m_taken;
};

} // namespace enrow::test
