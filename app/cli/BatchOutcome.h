// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ExitCode.h"

#include <QString>

#include <optional>

namespace enrow
{

struct Batch;

// How it stands with one batch when the program stops asking.
struct BatchOutcome {
    ExitCode code = ExitCode::Done;
    QString sentence; // what is missing and why; empty if nothing is
};

// How the server was asked about a batch.
struct Asking {
    QString keyPlace = {};                        // where the key came from, as placeOfKey() says
    bool wasAsked = true;                         // false: not yet
    std::optional<int> faultsBeforeGivingUp = {}; // as WatchPlan has it
};

BatchOutcome outcomeOf(const Batch &batch, const Asking &asking = {});

} // namespace enrow
