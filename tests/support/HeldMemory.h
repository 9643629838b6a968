// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace enrow::test
{

// Bytes of memory that this program holds ("VmRSS"), or held at most ("VmHWM"), as Linux counts them (proc(5)); 0 where
// that cannot be read.
inline qint64 heldBytes(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

// From here on "VmHWM" is what is held at most from here on. False where that cannot be had.
inline bool forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

} // namespace enrow::test
