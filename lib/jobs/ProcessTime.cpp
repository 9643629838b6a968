// SPDX-License-Identifier: MIT
#include "jobs/ProcessTime.h"

#include <ctime>

namespace enrow
{

std::chrono::duration<double> processTime()
{
    return std::chrono::duration<double>(double(std::clock()) / CLOCKS_PER_SEC);
}

} // namespace enrow
