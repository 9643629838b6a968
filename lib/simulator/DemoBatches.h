// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/SimulatedBatch.h"

#include <QList>

namespace enrow
{

// A batch the simulator holds from the start, for people to try.
struct DemoBatch {
    SimulatedKind kind;
    QString id;
    QString description; // one line of English
};

// The same batches in every simulator, in the order to show them.
QList<DemoBatch> demoBatches();

// What each of them does, in the same order.
QList<SimulatedBatch::Plan> demoPlans();

} // namespace enrow
