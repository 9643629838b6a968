// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/Stopwatch.h"

#include <functional>
#include <vector>

namespace enrow::bench
{

// One side of a comparison: work that is measured, and what must be made ready for it, which is not.
struct Contender {
    std::function<void()> work;
    std::function<void()> prepare = [] {};
};

struct Comparison {
    Cost value;
    Cost reference;
};

// The value that so many per cent of the values are below; 0 if there are none.
double percentileOf(std::vector<double> values, int percent);
double medianOf(std::vector<double> values);
// The median of each member.
Cost medianOf(const std::vector<Cost> &costs);

// Runs both in turn, so that what else the machine does meets both alike, and gives the medians. A first run of each
// warms up and does not count. Work that is too short for the clocks is repeated within a run; costs are of one time.
Comparison alternate(const Contender &value, const Contender &reference, int runs);

} // namespace enrow::bench
