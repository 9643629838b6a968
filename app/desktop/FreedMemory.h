// SPDX-License-Identifier: MIT
#pragma once

namespace enrow
{

// Has freed blocks of a megabyte and more go back to the system at once, for the whole program: call it before there
// are threads. glibc would otherwise learn from the first such block to keep those of up to 32 MiB, and with them what
// sorting a million rows needed once (mallopt(3), M_MMAP_THRESHOLD). Does nothing with other C libraries.
void giveBackFreedMemory();

} // namespace enrow
