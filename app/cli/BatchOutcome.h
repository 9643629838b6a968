// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ExitCode.h"

#include <QString>

namespace enrow
{

struct Batch;

// How it stands with one batch when the program stops asking.
struct BatchOutcome {
    ExitCode code = ExitCode::Done;
    QString sentence; // what is missing and why; empty if nothing is
};

// keyPlace: where the key came from, as placeOfKey() says. wasAsked: whether the server was asked about it.
BatchOutcome outcomeOf(const Batch &batch, const QString &keyPlace = {}, bool wasAsked = true);

} // namespace enrow
