// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace enrow::bench
{

// The most memory that a process had so far, in megabytes: "self", or a number. 0 if it is not there any more.
inline double peakMegabytes(const QString &process = QStringLiteral("self"))
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace enrow::bench
