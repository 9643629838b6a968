// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/BenchData.h"
#include "benchmarks/Measured.h"

#include <QLatin1StringView>

#include <functional>
#include <span>
#include <vector>

// The measurements, one function a group of goals that share what they need.
namespace enrow::bench
{

// What a group measures with, and where its results go.
struct Bench {
    BenchData &data;
    int runs;                                        // of value and reference each
    std::function<bool(QLatin1StringView)> isWanted; // by Goal::group()
    std::function<void(Measured)> report;
};

void measureDecoding(Bench &bench);  // G1, G2
void measureSorting(Bench &bench);   // G3, G4
void measureFiltering(Bench &bench); // G5
void measureExport(Bench &bench);    // G6, G7, G17
void measureLists(Bench &bench);     // G18
void measureCli(Bench &bench);       // G8
void measureMemory(Bench &bench);    // G9
void measureWork(Bench &bench);      // G10, G11, G12
void measureHistory(Bench &bench);   // G13, G14
void measureStart(Bench &bench);     // G15
void measureReply(Bench &bench);     // G16

} // namespace enrow::bench
