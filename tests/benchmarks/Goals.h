// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <span>

namespace enrow::bench
{

// Which number a goal is judged by.
enum class Judged : unsigned char {
    Ratio,        // value ÷ reference, at most
    InverseRatio, // reference ÷ value, at least
    Value,        // the value itself, at most
    Time,         // the value in milliseconds, as it would be on the machine that the goals were set for, at most
};

// One goal: what it must reach and what it aims at. A goal with two limits stands as two, "G5" and "G5.ms".
struct Goal {
    QLatin1StringView id;
    QLatin1StringView what;
    QLatin1StringView unit; // of value and reference
    Judged judged;
    double must;
    double aim;

    // The number of the goal, "G5" of "G5.ms": what --only names.
    QLatin1StringView group() const;
    bool isReached(double judgedNumber, double limit) const;
};

// THE table of goals, in the order to show them.
std::span<const Goal> goals();

// id is one of the table.
const Goal &goalOf(QLatin1StringView id);

} // namespace enrow::bench
