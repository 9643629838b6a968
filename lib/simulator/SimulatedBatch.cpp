// SPDX-License-Identifier: MIT
#include "simulator/SimulatedBatch.h"

#include "simulator/SimulatedAccount.h"
#include "simulator/SimulatedResults.h"

#include <QJsonDocument>

#include <algorithm>

namespace enrow
{

using namespace Qt::StringLiterals;

SimulatedBatch::SimulatedBatch(Plan plan)
    : m_plan(std::move(plan))
{
}

void SimulatedBatch::start(Time now)
{
    if (!m_startedAt)
        m_startedAt = now - m_plan.headStart;
}

SimulatedBatch::Time SimulatedBatch::elapsed(Time now) const
{
    return m_startedAt ? now - *m_startedAt : Time(0);
}

bool SimulatedBatch::hasEnded(Time now) const
{
    return m_startedAt && elapsed(now) >= m_plan.duration;
}

qsizetype SimulatedBatch::finished(Time now) const
{
    if (hasEnded(now))
        return m_plan.finishes;
    if (elapsed(now) <= Time(0))
        return 0;
    const double part = double(elapsed(now).count()) / double(m_plan.duration.count());
    return qsizetype(part * double(m_plan.finishes));
}

const QJsonArray &SimulatedBatch::results() const
{
    if (!m_results) {
        const SimulatedResults maker(m_plan.kind, m_plan.id, m_plan.retrieveGender);
        m_results.emplace();
        const QJsonArray rows = m_plan.rows ? m_plan.rows() : QJsonArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_results->append(maker.result(i, rows.at(i)));
    }
    return *m_results;
}

QByteArray SimulatedBatch::reply(Time now, Dialects dialects) const
{
    if (!hasEnded(now) || m_plan.ending == Ending::Fails)
        return progressReply(now);
    if (!(dialects & (Dialect::NumericIndex | Dialect::CompanyDomain | Dialect::PhonesValid)))
        return completedReply();
    const QJsonObject reply = QJsonDocument::fromJson(completedReply()).object();
    return QJsonDocument(inDialects(reply, dialects)).toJson(QJsonDocument::Compact);
}

QByteArray SimulatedBatch::progressReply(Time now) const
{
    const QJsonObject general{{u"id"_s, m_plan.id}, {u"status"_s, hasEnded(now) ? u"failed"_s : u"ongoing"_s}};
    const QJsonObject stats{{u"finished"_s, qint64(finished(now))}, {u"requested"_s, qint64(m_plan.requested)}};
    return QJsonDocument(QJsonObject{{u"general"_s, general}, {u"stats"_s, stats}}).toJson(QJsonDocument::Compact);
}

const QByteArray &SimulatedBatch::completedReply() const
{
    if (m_completed.isEmpty())
        m_completed = m_plan.verbatim;
    if (m_completed.isEmpty()) {
        QJsonObject general{{u"id"_s, m_plan.id}, {u"status"_s, u"completed"_s}};
        if (!m_plan.custom.isUndefined())
            general.insert("custom"_L1, m_plan.custom);
        const QJsonObject reply{{u"general"_s, general}, {u"results"_s, results()}, {u"stats"_s, statistics()}};
        m_completed = QJsonDocument(reply).toJson(QJsonDocument::Compact);
    }
    return m_completed;
}

QJsonObject SimulatedBatch::statistics() const
{
    const QJsonArray &all = results();
    const QString good = m_plan.kind == SimulatedKind::PhoneFinder ? u"found"_s : u"valid"_s;
    const qint64 found = std::count_if(all.begin(), all.end(), [&good](const QJsonValue &result) {
        return result["qualification"_L1].toString() == good;
    });
    const qint64 initial = m_plan.requested * rulesOf(m_plan.kind).priceThousandths;
    const qint64 refunded = (m_plan.requested - found) * rulesOf(m_plan.kind).priceThousandths;
    QJsonObject stats{{u"requested"_s, qint64(m_plan.requested)}, {good, found}};
    switch (m_plan.kind) {
    case SimulatedKind::EmailFinder:
        stats.insert("finished"_L1, qint64(m_plan.finishes));
        stats.insert("credits_cost"_L1, QJsonObject{{u"initial"_s, creditsAsJson(initial)},
                                                    {u"refunded"_s, creditsAsJson(refunded)},
                                                    {u"final"_s, creditsAsJson(initial - refunded)}});
        break;
    case SimulatedKind::EmailVerifier: stats.insert("credits_cost"_L1, creditsAsJson(initial)); break;
    case SimulatedKind::PhoneFinder:
        stats.insert("credits_cost"_L1, creditsAsJson(initial));
        stats.insert("credits_to_refund"_L1, creditsAsJson(refunded));
        break;
    }
    return stats;
}

} // namespace enrow
