// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace enrow::bench
{

// Opens an archive of so many batches and rows, and selects them all. What that costs the window's thread until all
// rows are there, in milliseconds.
QJsonObject runSelecting(const QString &dataFolder, int batches, quint32 rows);

} // namespace enrow::bench
