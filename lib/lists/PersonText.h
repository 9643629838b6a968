// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListMapping.h"
#include "results/ResultSet.h"

#include <string>

namespace enrow
{

// Whom a row is about, for a person to find it again: "Zoë Vance, vance.com", as it is written there. Empty where it
// does not say it.
std::string personIn(const ListRow &row, const ListMapping &mapping);

// Whom results were searched for; of a verification, the address.
std::string personSearched(const ResultSet &set, RowAddress address);

} // namespace enrow
