// SPDX-License-Identifier: MIT
#pragma once

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

// What this process has cost so far, from any fixed moment on: two readings make a Cost.
Cost readClocks();

} // namespace enrow::bench
