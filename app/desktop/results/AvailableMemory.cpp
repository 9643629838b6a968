// SPDX-License-Identifier: MIT
#include "desktop/results/AvailableMemory.h"

#include <QFile>
#include <QList>

namespace enrow
{

std::optional<uint64_t> availableMemory()
{
    QFile meminfo(QStringLiteral("/proc/meminfo"));
    if (!meminfo.open(QIODevice::ReadOnly))
        return std::nullopt;
    return availableMemoryIn(meminfo.readAll());
}

std::optional<uint64_t> availableMemoryIn(const QByteArray &meminfo)
{
    const QList<QByteArray> lines = meminfo.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("MemAvailable:"))
            continue;
        const QList<QByteArray> words = line.simplified().split(' ');
        bool isNumber = false;
        const qulonglong kibibytes = words.value(1).toULongLong(&isNumber);
        if (isNumber && words.value(2) == "kB")
            return kibibytes * 1024;
    }
    return std::nullopt;
}

} // namespace enrow
