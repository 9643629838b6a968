// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdio>

namespace enrow
{

// What a program with windows prints: at the console that it was started from, a file or a pipe.
class ParentConsole
{
public:
    // Before anything is printed. On Windows a program with windows has no console by itself; elsewhere this does
    // nothing.
    static void join();

    // In the encoding of the system; on Windows as text at a console, which has a code page of its own, else in UTF-8.
    static void print(std::FILE *stream, const QString &line);
};

} // namespace enrow
