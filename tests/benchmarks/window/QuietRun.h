// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace enrow::bench
{

// Opens an archive, selects everything, and leaves the window alone for that many seconds: how often in each of them
// one of its threads was woken.
QJsonObject runIdle(const QString &dataFolder, int batches, quint32 rows, int seconds);

// Watches so many batches that run and get on with each poll, for that many seconds: the CPU time of a poll in
// milliseconds, what the server takes not counted, and how many there were in a second.
QJsonObject runPolls(int batches, int seconds);

} // namespace enrow::bench
