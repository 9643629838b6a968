// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"

#include <QString>

namespace enrow
{

// What becomes of the credits that were charged.
enum class CreditShare : quint8 { Paid, Refunded, ToBeRefunded };

// One share, as it is shown in a bar.
struct CreditPart {
    CreditShare share;
    Credits amount; // below zero counts as zero
    QString legend; // "Paid 3,369"
};

} // namespace enrow
