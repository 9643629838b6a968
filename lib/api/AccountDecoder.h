// SPDX-License-Identifier: MIT
#pragma once

#include "core/ReportedCredits.h"
#include "core/Result.h"

#include <QByteArray>

namespace enrow
{

// What the server says of the account that a key belongs to.
struct Account {
    ReportedCredits credits; // the balance

    friend bool operator==(const Account &, const Account &) = default;
};

// Reads the body of a successful reply about an account. Returns UnreadableReply if it is no JSON object or malformed,
// and NotTheApi if it holds neither a balance nor webhooks (GET /account/info answers with both).
Result<Account> decodeAccount(const QByteArray &body);

} // namespace enrow
