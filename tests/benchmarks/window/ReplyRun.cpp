// SPDX-License-Identifier: MIT
#include "benchmarks/window/ReplyRun.h"

#include "benchmarks/ReplyServer.h"
#include "benchmarks/SampleReplies.h"
#include "benchmarks/window/Desk.h"
#include "benchmarks/window/PaintWatch.h"
#include "desktop/results/ResultTable.h"
#include "results/ResultView.h"

#include <QJsonArray>

#include <optional>

namespace enrow::bench
{

namespace
{

using SteadyTime = std::chrono::steady_clock::time_point;
using namespace Qt::StringLiterals;

constexpr int rowsOfAReply = 5000;

} // namespace

QJsonObject runReplies(int replies)
{
    SampleReplies samples;
    ReplyServer server;
    if (!server.start())
        qFatal("cannot listen on this machine");
    Desk desk({}, server.baseUrl());
    desk.show();
    std::optional<SteadyTime> painted;
    const PaintWatch paintWatch(*desk.table().viewport(), [&] {
        if (!painted && desk.table().model()->rowCount() == rowsOfAReply)
            painted = std::chrono::steady_clock::now();
    });
    QJsonArray figures;
    for (int batch = 0; batch < replies; ++batch) {
        const BatchRef ref{BatchKind::EmailFinder, SampleReplies::idOf(batch)};
        desk.context().addBatches({ref});
        Desk::runUntil([&] { return desk.batchCount() == batch + 1; }, "the batch");
        Desk::runUntil([&] { return !desk.view(); }, "an empty table"); // what was added is selected
        painted.reset();
        server.add(ref.id, samples.reply(batch, rowsOfAReply));
        Desk::runUntil([&] { return painted.has_value(); }, "the rows");
        const std::chrono::duration<double, std::milli> took = *painted - server.lastServed();
        figures.append(took.count());
    }
    return {{u"reply_to_rows_ms"_s, figures}};
}

} // namespace enrow::bench
