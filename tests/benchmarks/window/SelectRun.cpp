// SPDX-License-Identifier: MIT
#include "benchmarks/window/SelectRun.h"

#include "benchmarks/Stopwatch.h"
#include "benchmarks/window/Desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace enrow::bench
{

QJsonObject runSelecting(const QString &dataFolder, int batches, quint32 rows)
{
    Desk desk(dataFolder, Desk::nobody);
    desk.show();
    Desk::runUntil([&] { return desk.batchCount() == batches; }, "the list of batches");
    Desk::rest(500ms);
    const double before = readClock(CLOCK_THREAD_CPUTIME_ID);
    const double start = readClock(CLOCK_MONOTONIC);
    desk.selectAllBatches();
    Desk::runUntil([&] { return desk.rowsOfSet() == rows; }, "all rows");
    return {{u"thread_ms"_s, readClock(CLOCK_THREAD_CPUTIME_ID) - before},
            {u"wall_ms"_s, readClock(CLOCK_MONOTONIC) - start}};
}

} // namespace enrow::bench
