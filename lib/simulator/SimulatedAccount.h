// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>

#include <chrono>

namespace enrow
{

// The credits of the one account: charged when work starts, refunded when it ends. Amounts are thousandths of a credit.
class SimulatedAccount
{
public:
    using Time = std::chrono::milliseconds; // since any fixed moment, in simulated time

    explicit SimulatedAccount(qint64 thousandths);

    // Takes the amount; false, and nothing taken, where the balance is less.
    bool charge(qint64 thousandths, Time now);

    // Gives the amount back when that time has come.
    void refundAt(Time due, qint64 thousandths);

    qint64 balance(Time now);

    // The body of GET /account/info.
    QJsonObject info(Time now);

private:
    struct Refund {
        Time due;
        qint64 thousandths;
    };

    qint64 m_thousandths;
    QList<Refund> m_refunds;
};

// An amount as the JSON number the API sends: 3, 0.25.
QJsonValue creditsAsJson(qint64 thousandths);

} // namespace enrow
