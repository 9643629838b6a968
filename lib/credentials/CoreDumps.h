// SPDX-License-Identifier: MIT
#pragma once

namespace enrow
{

// Asks the system to keep this process, and with it the API key, out of core dumps; on Linux other programs of the same
// person may then not read its memory either. False if the system refused or offers no such thing.
bool switchOffCoreDumps();

} // namespace enrow
