// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace enrow
{

// Reserves room for so many values, of many megabytes in pages of 2 MiB where the system has them. What a sort writes
// all over the place then costs a third less than in pages of 4 KiB, of which the processor cannot keep enough at
// hand. Resize it only afterwards: memory that was written already stays in the pages it has.
template <typename Container>
void reserveLarge(Container &values, size_t count)
{
    values.reserve(count);
#ifdef __linux__
    constexpr uintptr_t page = 4096;
    const auto begin = reinterpret_cast<uintptr_t>(values.data());
    const uintptr_t end = begin + values.capacity() * sizeof(*values.data());
    const uintptr_t firstPage = (begin + page - 1) / page * page;
    constexpr uintptr_t worthwhile = uintptr_t(4) << 20;
    if (end - begin >= worthwhile)
        ::madvise(reinterpret_cast<void *>(firstPage), end - firstPage, MADV_HUGEPAGE); // refused, it changes nothing
#endif
}

} // namespace enrow
