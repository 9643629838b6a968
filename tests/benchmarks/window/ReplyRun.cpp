// SPDX-License-Identifier: MIT
#include "benchmarks/window/ReplyRun.h"

#include "benchmarks/ReplyServer.h"
#include "benchmarks/SampleReplies.h"
#include "benchmarks/window/Desk.h"
#include "desktop/results/ResultTable.h"
#include "results/ResultView.h"

#include <QEvent>
#include <QJsonArray>

#include <optional>

namespace enrow::bench
{

namespace
{

using SteadyTime = std::chrono::steady_clock::time_point;
using namespace Qt::StringLiterals;

constexpr int rowsOfAReply = 5000;

// Notes when a table was painted with rows in it.
class PaintedRows : public QObject
{
public:
    explicit PaintedRows(ResultTable &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }

    void forget() { m_when.reset(); }
    const std::optional<SteadyTime> &when() const { return m_when; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Comes when all that is being painted with it is on the screen.
        if (event->type() == QEvent::Paint && !m_when && m_table.model()->rowCount() == rowsOfAReply)
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User && !m_when)
            m_when = std::chrono::steady_clock::now();
        return QObject::event(event);
    }

private:
    ResultTable &m_table;
    std::optional<SteadyTime> m_when;
};

} // namespace

QJsonObject runReplies(int replies)
{
    SampleReplies samples;
    ReplyServer server;
    if (!server.start())
        qFatal("cannot listen on this machine");
    Desk desk({}, server.baseUrl());
    desk.show();
    PaintedRows painted(desk.table());
    QJsonArray figures;
    for (int batch = 0; batch < replies; ++batch) {
        const BatchRef ref{BatchKind::EmailFinder, SampleReplies::idOf(batch)};
        desk.context().addBatches({ref});
        Desk::runUntil([&] { return desk.batchCount() == batch + 1; }, "the batch");
        desk.batches().select({ref});
        Desk::runUntil([&] { return !desk.view(); }, "an empty table");
        painted.forget();
        server.add(ref.id, samples.reply(batch, rowsOfAReply));
        Desk::runUntil([&] { return painted.when().has_value(); }, "the rows");
        const std::chrono::duration<double, std::milli> took = *painted.when() - server.lastServed();
        figures.append(took.count());
    }
    return {{u"reply_to_rows_ms"_s, figures}};
}

} // namespace enrow::bench
