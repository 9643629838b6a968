// SPDX-License-Identifier: MIT
#include "simulator/BulkEndpoints.h"

#include "simulator/DemoBatches.h"
#include "simulator/SimulatedResults.h"
#include "simulator/StartRequest.h"

#include <QUuid>

#include <algorithm>

namespace enrow
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// As fast as the demo's large search: 5,000 rows in 20 seconds, but never so short that no progress shows.
SimulatedBatch::Time durationOf(qsizetype rows)
{
    return std::max<SimulatedBatch::Time>(3s, rows * 4ms);
}

HttpReply unknownBatch(SimulatedKind kind, Dialects dialects)
{
    if (!dialects.testFlag(Dialect::Unknown404))
        return HttpReply::message(400, rulesOf(kind).unknownMessage);
    return HttpReply::json(
        404,
        {{u"error"_s, u"Not Found"_s}, {u"message"_s, QString(rulesOf(kind).notFoundMessage)}, {u"status"_s, 404}});
}

HttpReply started(const SimulatedBatch::Plan &plan, qint64 thousandths)
{
    const QJsonValue amount = creditsAsJson(thousandths);
    const QJsonObject split{{u"fromPaygo"_s, 0}, {u"fromSub"_s, amount}};
    const qint64 minutes = std::chrono::ceil<std::chrono::minutes>(plan.duration).count();
    return HttpReply::json(
        201, {{u"message"_s,
               plan.kind == SimulatedKind::EmailVerifier ? u"Bulk verification started"_s : u"Bulk search started"_s},
              {u"id"_s, plan.id},
              {u"credits_used"_s, amount},
              {u"estimated_duration"_s, minutes},
              {u"credits"_s, QJsonObject{{u"amount"_s, amount}, {u"source"_s, u"sub"_s}, {u"split"_s, split}}}});
}

} // namespace

BulkEndpoints::BulkEndpoints(SimulatedAccount &account)
    : m_account(account)
{
    for (const SimulatedBatch::Plan &plan : demoPlans())
        add(plan);
}

void BulkEndpoints::add(SimulatedBatch::Plan plan)
{
    const QString id = plan.id;
    m_batches.insert_or_assign(id, SimulatedBatch(std::move(plan)));
}

HttpReply BulkEndpoints::get(SimulatedKind kind, const QString &id, Time now, Dialects dialects)
{
    const auto found = m_batches.find(id);
    if (found == m_batches.end() || found->second.kind() != kind)
        return unknownBatch(kind, dialects);
    SimulatedBatch &batch = found->second;
    // A demo batch starts when it is first asked for, so that whoever adds it sees it move.
    batch.start(now);
    HttpReply reply;
    reply.body = batch.reply(now, dialects);
    if (!batch.hasEnded(now) && kind != SimulatedKind::PhoneFinder && dialects.testFlag(Dialect::Running202))
        reply.status = 202;
    return reply;
}

HttpReply BulkEndpoints::post(SimulatedKind kind, const QByteArray &body, Time now)
{
    const auto request = readBulkStart(kind, body);
    if (const auto *bad = std::get_if<BadPayload>(&request))
        return HttpReply::message(400, bad->message);
    const auto &start = std::get<StartRequest>(request);
    const qint64 price = rulesOf(kind).priceThousandths;
    if (!m_account.charge(start.rows.size() * price, now))
        return HttpReply::message(402, u"Not enough credits"_s);

    SimulatedBatch::Plan plan;
    plan.kind = kind;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.custom = start.custom;
    plan.retrieveGender = start.retrieveGender;
    plan.requested = plan.finishes = start.rows.size();
    plan.duration = durationOf(plan.requested);
    plan.rows = [rows = start.rows] { return rows; };
    if (kind != SimulatedKind::EmailVerifier) {
        const qint64 missed = plan.requested - SimulatedResults::countFound(kind, start.rows);
        m_account.refundAt(now + plan.duration, missed * price);
    }
    add(plan);
    m_batches.at(plan.id).start(now);
    return started(plan, plan.requested * price);
}

} // namespace enrow
