// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"
#include "core/Result.h"

#include <QByteArray>

#include <optional>

namespace enrow
{

// What the server says of the account that a key belongs to.
struct Account {
    std::optional<Credits> credits; // the balance; absent where it is missing or no exact amount

    friend bool operator==(const Account &, const Account &) = default;
};

// Reads the body of a successful reply about an account. UnreadableReply where it is no JSON object or malformed.
Result<Account> decodeAccount(const QByteArray &body);

} // namespace enrow
