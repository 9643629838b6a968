// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

constexpr double megabyte = 1e6;

double megabytesOf(const std::vector<std::shared_ptr<const ResultChunk>> &chunks)
{
    size_t bytes = 0;
    for (const auto &chunk : chunks)
        bytes += chunk->memory();
    return double(bytes) / megabyte;
}

} // namespace

void measureMemory(Bench &bench)
{
    if (!bench.isWanted("G9"_L1))
        return;
    const double json = double(bench.data.replyBytes()) / megabyte;
    const auto chunks = bench.data.decode();
    bench.report(measuredValue("G9"_L1, megabytesOf(chunks), json));
}

} // namespace enrow::bench
