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

// Enough runs of what takes many seconds.
constexpr int someRuns = 3;
constexpr int fewRuns = 2;

// How many times as long this machine takes to parse JSON as the one that goals in milliseconds were set for.
double slownessOf(const BenchData &data, int runs);

void measureDecoding(Bench &bench);  // G1
void measureSorting(Bench &bench);   // G3, G4
void measureFiltering(Bench &bench); // N1, G5, N2
void measureExport(Bench &bench);    // G6, G7, G17
void measureLists(Bench &bench);     // G18
void measureCli(Bench &bench);       // G8, N3, N8
void measureMemory(Bench &bench);    // G9
void measureWork(Bench &bench);      // G10, G11, G12; N7 instead with ten million rows
void measureSelecting(Bench &bench); // N4
void measureQuiet(Bench &bench);     // N5, N6
void measureHistory(Bench &bench);   // G13, G14
void measureStart(Bench &bench);     // G15
void measureReply(Bench &bench);     // G16

} // namespace enrow::bench
