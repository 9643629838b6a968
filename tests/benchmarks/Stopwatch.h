// SPDX-License-Identifier: MIT
#pragma once

#include <ctime>

struct rusage;

namespace enrow::bench
{

// What a piece of work cost, in milliseconds; CPU times are those of all threads of the process.
struct Cost {
    double user = 0;
    double system = 0;
    double wall = 0;

    double cpu() const { return user + system; }

    Cost &operator+=(const Cost &other);
    friend Cost operator-(const Cost &later, const Cost &earlier);
    friend Cost operator/(const Cost &cost, double parts);
};

// The time of a clock of the system, in milliseconds.
double readClock(clockid_t clock);

// What a process cost that ended: its CPU time alone.
Cost costOf(const rusage &usage);

// What this process has cost so far, from any fixed moment on: two readings make a Cost.
Cost readClocks();

} // namespace enrow::bench
