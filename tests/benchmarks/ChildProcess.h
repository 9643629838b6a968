// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/Stopwatch.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace enrow::bench
{

// How another program ran.
struct ChildRun {
    int exitCode = -1; // -1 where it could not be started or was killed
    Cost cost;         // of the program alone
    double peakMegabytes = 0;
    QByteArray output; // its standard output
};

// Runs a program to its end; what it says on standard error is dropped. `variables` ("NAME=value") are added to this
// program's environment.
ChildRun runProgram(const QString &program, const QStringList &arguments, const QStringList &variables = {});

} // namespace enrow::bench
