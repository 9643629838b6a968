// SPDX-License-Identifier: MIT
#include <cstdio>
#include <unistd.h>

// What whoever left a library in a folder would do: run, as soon as a program loads it.
__attribute__((constructor)) static void takeOver()
{
    std::fputs("foreign code runs\n", stderr);
    ::_exit(97);
}
