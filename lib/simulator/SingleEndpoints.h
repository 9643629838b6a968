// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpReply.h"
#include "simulator/SimulatedAccount.h"
#include "simulator/SimulatedBatch.h"

#include <unordered_map>

namespace enrow
{

// Answers GET and POST of /email/find/single, /email/verify/single and /phone/single: one row of work each.
class SingleEndpoints
{
public:
    using Time = SimulatedBatch::Time;

    // The account must outlive this object.
    explicit SingleEndpoints(SimulatedAccount &account);

    // 202 while the work runs, 200 with its result afterwards.
    HttpReply get(SimulatedKind kind, const QString &id, Time now) const;

    // 201 with the id to ask for, or 400 or 402.
    HttpReply post(SimulatedKind kind, const QByteArray &body, Time now);

private:
    SimulatedAccount &m_account;
    std::unordered_map<QString, SimulatedBatch> m_items;
};

} // namespace enrow
