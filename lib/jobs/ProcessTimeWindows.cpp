// SPDX-License-Identifier: MIT
#include "jobs/ProcessTime.h"

#include <cstdint>
#include <ratio>
#include <windows.h>

namespace enrow
{

namespace
{

uint64_t ticksOf(const FILETIME &time)
{
    return uint64_t(time.dwHighDateTime) << 32 | time.dwLowDateTime;
}

} // namespace

// std::clock() is the time that passed there.
std::chrono::duration<double> processTime()
{
    using Ticks = std::chrono::duration<uint64_t, std::ratio<1, 10'000'000>>;
    FILETIME created, ended, inSystem, inProgram;
    if (::GetProcessTimes(::GetCurrentProcess(), &created, &ended, &inSystem, &inProgram) == 0)
        return {};
    return Ticks(ticksOf(inSystem) + ticksOf(inProgram));
}

} // namespace enrow
