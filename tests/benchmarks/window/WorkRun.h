// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace enrow::bench
{

// Works through a day in front of the real window: opens an archive of that many rows, selects everything, types while
// it loads, sorts, filters, exports and sorts while that runs, scrolls. Figures in milliseconds and megabytes.
QJsonObject runWork(const QString &dataFolder, quint32 rows);

} // namespace enrow::bench
