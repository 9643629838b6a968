// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/ChildProcess.h"

namespace enrow::bench
{

class BenchData;

// Runs a program of windows with settings of its own and the platform that this program was told, else without a
// display.
ChildRun runWindowProgram(const BenchData &data, const QString &program, const QStringList &arguments);

// The programs: the real window, as window/main.cpp says, and the smallest one.
QString benchWindow();
QString benchSmallest();

} // namespace enrow::bench
