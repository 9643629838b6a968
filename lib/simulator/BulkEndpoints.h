// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/HttpReply.h"
#include "simulator/SimulatedAccount.h"
#include "simulator/SimulatedBatch.h"

#include <unordered_map>

namespace enrow
{

// Answers GET and POST of /email/find/bulk, /email/verify/bulk and /phone/bulk, and holds the batches.
class BulkEndpoints
{
public:
    using Time = SimulatedBatch::Time;

    // Starts with the demo batches. The account must outlive this object.
    explicit BulkEndpoints(SimulatedAccount &account);

    // A batch of another kind is as unknown as one that is not there.
    HttpReply get(SimulatedKind kind, const QString &id, Time now, Dialects dialects);

    // Starts a batch and charges for it, or says with 400 or 402 why not.
    HttpReply post(SimulatedKind kind, const QByteArray &body, Time now);

private:
    void add(SimulatedBatch::Plan plan);

    SimulatedAccount &m_account;
    std::unordered_map<QString, SimulatedBatch> m_batches;
};

} // namespace enrow
