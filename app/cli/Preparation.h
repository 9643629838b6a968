// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"
#include "store/Batch.h"

#include <chrono>
#include <optional>
#include <vector>

namespace enrow
{

// What a command that asks the server begins with.
struct Preparation {
    std::vector<Batch> known;  // those of the batches that are completed in the archive and need not be asked for
    std::optional<ApiKey> key; // absent where all of them are known, or where there is none to be had
    QString keyName;           // in the keychain; empty if the key came from elsewhere
    QString keyPlace;          // for sentences, as placeOfKey() says
    std::optional<std::chrono::milliseconds> limit; // how long it may wait; nothing: as long as it takes
};

} // namespace enrow
