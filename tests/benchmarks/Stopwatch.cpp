// SPDX-License-Identifier: MIT
#include "benchmarks/Stopwatch.h"

#include <chrono>

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

Cost readClocks()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now().time_since_epoch();
    return {milliseconds(usage.ru_utime), milliseconds(usage.ru_stime), wall.count()};
}

} // namespace enrow::bench
