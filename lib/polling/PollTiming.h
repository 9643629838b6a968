// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>

namespace enrow
{

// The waits between polls and the patience with faults. Tests shorten them; their proportions stay.
struct PollTiming {
    std::chrono::milliseconds firstWait = std::chrono::seconds(2);    // while `finished` moves
    std::chrono::milliseconds longestWait = std::chrono::seconds(30); // while it stands still
    std::chrono::milliseconds firstBackOff = std::chrono::seconds(1); // doubled with each fault in a row
    // After a fault of the server; longestWait after an answer that is not the server's.
    std::chrono::milliseconds longestBackOff = std::chrono::seconds(60);
    double jitter = 0.2;             // a back-off is varied by up to this part of it, either way
    int unreadableRepliesInARow = 5; // that many, and the batch stops
    int unclearRefusalsInARow = 60;  // the same: a gateway is mended within half an hour, a wrong question never
    // A call that takes longer holds up no other.
    std::chrono::milliseconds patience = std::chrono::seconds(15);
    // That many transient faults in a row, and the batch stops; absent: it never gives up. A fault after which the
    // server asks for a wait is not among them: it answers.
    std::optional<int> faultsInARowBeforeGivingUp = std::nullopt;
    // Whether a proxy that refuses the login is asked again: some lock the account of whoever tries too often.
    bool retriesRefusedProxyLogin = true;
};

} // namespace enrow
