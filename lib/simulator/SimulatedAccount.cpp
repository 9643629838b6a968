// SPDX-License-Identifier: MIT
#include "simulator/SimulatedAccount.h"

#include <QJsonArray>

namespace enrow
{

using namespace Qt::StringLiterals;

SimulatedAccount::SimulatedAccount(qint64 thousandths)
    : m_thousandths(thousandths)
{
}

bool SimulatedAccount::charge(qint64 thousandths, Time now)
{
    if (balance(now) < thousandths)
        return false;
    m_thousandths -= thousandths;
    return true;
}

void SimulatedAccount::refundAt(Time due, qint64 thousandths)
{
    m_refunds.append({due, thousandths});
}

qint64 SimulatedAccount::balance(Time now)
{
    m_refunds.removeIf([this, now](const Refund &refund) {
        if (refund.due > now)
            return false;
        m_thousandths += refund.thousandths;
        return true;
    });
    return m_thousandths;
}

QJsonObject SimulatedAccount::info(Time now)
{
    return {{u"credits"_s, creditsAsJson(balance(now))}, {u"webhooks"_s, QJsonArray{u"https://hooks.example/enrow"_s}}};
}

QJsonValue creditsAsJson(qint64 thousandths)
{
    if (thousandths % 1000 == 0)
        return thousandths / 1000;
    return double(thousandths) / 1000.0;
}

} // namespace enrow
