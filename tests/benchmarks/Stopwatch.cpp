// SPDX-License-Identifier: MIT
#include "benchmarks/Stopwatch.h"

#include <sys/resource.h>

namespace enrow::bench
{

namespace
{

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

} // namespace

Cost &Cost::operator+=(const Cost &other)
{
    user += other.user;
    system += other.system;
    wall += other.wall;
    return *this;
}

Cost operator-(const Cost &later, const Cost &earlier)
{
    return {later.user - earlier.user, later.system - earlier.system, later.wall - earlier.wall};
}

Cost operator/(const Cost &cost, double parts)
{
    return {cost.user / parts, cost.system / parts, cost.wall / parts};
}

double readClock(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Cost costOf(const rusage &usage)
{
    return {milliseconds(usage.ru_utime), milliseconds(usage.ru_stime), 0};
}

Cost readClocks()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    Cost cost = costOf(usage);
    cost.wall = readClock(CLOCK_MONOTONIC);
    return cost;
}

} // namespace enrow::bench
