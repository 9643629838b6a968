// SPDX-License-Identifier: MIT
#include "simulator/SingleEndpoints.h"

#include "simulator/SimulatedResults.h"
#include "simulator/StartRequest.h"

#include <QUuid>

namespace enrow
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SingleEndpoints::SingleEndpoints(SimulatedAccount &account)
    : m_account(account)
{
}

HttpReply SingleEndpoints::get(SimulatedKind kind, const QString &id, Time now) const
{
    const auto found = m_items.find(id);
    if (found == m_items.end() || found->second.kind() != kind) {
        return HttpReply::message(400, kind == SimulatedKind::EmailVerifier
                                           ? u"Could not retrieve single verification result"_s
                                           : u"Could not retrieve single search result"_s);
    }
    if (!found->second.hasEnded(now))
        return HttpReply::json(202, {{u"id"_s, id}, {u"qualification"_s, u"ongoing"_s}});
    QJsonObject result = found->second.results().first().toObject();
    result.remove("index"_L1);
    result.insert("id"_L1, id);
    return HttpReply::json(200, result);
}

HttpReply SingleEndpoints::post(SimulatedKind kind, const QByteArray &body, Time now)
{
    const auto request = readSingleStart(kind, body);
    if (const auto *bad = std::get_if<BadPayload>(&request))
        return HttpReply::message(400, bad->message);
    const auto &start = std::get<StartRequest>(request);
    const qint64 price = rulesOf(kind).priceThousandths;
    if (!m_account.charge(price, now))
        return HttpReply::json(402, {{u"reason"_s, u"Not enough credits"_s}, {u"success"_s, false}});

    SimulatedBatch::Plan plan;
    plan.kind = kind;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.retrieveGender = start.retrieveGender;
    plan.requested = plan.finishes = 1;
    plan.duration = 2s;
    plan.rows = [rows = start.rows] { return rows; };
    if (kind != SimulatedKind::EmailVerifier && SimulatedResults::countFound(kind, start.rows) == 0)
        m_account.refundAt(now + plan.duration, price);
    SimulatedBatch &item = m_items.insert_or_assign(plan.id, SimulatedBatch(plan)).first->second;
    item.start(now);
    return HttpReply::json(
        201, {{u"id"_s, plan.id},
              {u"message"_s,
               u"Single %1 started"_s.arg(kind == SimulatedKind::EmailVerifier ? u"verification"_s : u"search"_s)},
              {u"credits_used"_s, creditsAsJson(price)}});
}

} // namespace enrow
