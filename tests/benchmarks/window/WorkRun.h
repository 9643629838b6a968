// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace enrow::bench
{

// Works through a day in front of the real window: opens an archive of so many batches and rows, selects everything,
// scrolls, looks at rows and types while it loads, sorts, filters, exports and sorts while that runs, scrolls. Figures
// in milliseconds and megabytes.
QJsonObject runWork(const QString &dataFolder, int batches, quint32 rows);

} // namespace enrow::bench
