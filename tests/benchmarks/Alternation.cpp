// SPDX-License-Identifier: MIT
#include "benchmarks/Alternation.h"

#include <algorithm>
#include <cmath>

namespace enrow::bench
{

namespace
{

constexpr double shortestRun = 40; // milliseconds; the system's clocks of CPU time are not finer than a few
constexpr double mostRepeats = 400;

Cost measure(const Contender &contender, int repeats)
{
    Cost total;
    for (int i = 0; i < repeats; ++i) {
        contender.prepare();
        const Cost start = readClocks();
        contender.work();
        total += readClocks() - start;
    }
    return total / repeats;
}

int repeatsFor(const Contender &contender)
{
    const Cost warm = measure(contender, 1);
    return int(std::clamp(std::ceil(shortestRun / std::max(warm.wall, 0.001)), 1.0, mostRepeats));
}

} // namespace

double percentileOf(std::vector<double> values, int percent)
{
    if (values.empty())
        return 0;
    const auto place = values.begin() + std::ptrdiff_t(values.size() * size_t(percent) / 100);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double medianOf(std::vector<double> values)
{
    return percentileOf(std::move(values), 50);
}

Cost medianOf(const std::vector<Cost> &costs)
{
    const auto of = [&costs](double Cost::*member) {
        std::vector<double> values;
        for (const Cost &cost : costs)
            values.push_back(cost.*member);
        return medianOf(std::move(values));
    };
    return {of(&Cost::user), of(&Cost::system), of(&Cost::wall)};
}

Comparison alternate(const Contender &value, const Contender &reference, int runs)
{
    const int valueRepeats = repeatsFor(value);
    const int referenceRepeats = repeatsFor(reference);
    std::vector<Cost> values;
    std::vector<Cost> references;
    for (int run = 0; run < runs; ++run) {
        values.push_back(measure(value, valueRepeats));
        references.push_back(measure(reference, referenceRepeats));
    }
    return {medianOf(values), medianOf(references)};
}

} // namespace enrow::bench
