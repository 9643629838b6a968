// SPDX-License-Identifier: MIT
#include "benchmarks/GoalGroups.h"
#include "results/RowSorter.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

std::vector<uint64_t> randomNumbers(int count)
{
    std::mt19937_64 random(1);
    std::vector<uint64_t> numbers(static_cast<size_t>(count));
    std::generate(numbers.begin(), numbers.end(), std::ref(random));
    return numbers;
}

Comparison compareSort(Bench &bench, ColumnId column, const QLocale &locale)
{
    const ResultSet &set = *bench.data.fullSet();
    std::vector<uint32_t> rows;
    const ResultQuery::SortKey key{column};
    const Contender value{[&] {
                              auto sorted = RowSorter(set, locale, {}).sorted(std::move(rows), std::span(&key, 1));
                              rows = std::move(*sorted);
                          },
                          [&] {
                              rows.resize(set.rowCount());
                              std::iota(rows.begin(), rows.end(), 0);
                          }};
    const std::vector<uint64_t> numbers = randomNumbers(bench.data.rows());
    std::vector<uint64_t> sorted;
    const Contender reference{[&] { std::sort(sorted.begin(), sorted.end()); }, [&] { sorted = numbers; }};
    return alternate(value, reference, bench.runs);
}

} // namespace

void measureSorting(Bench &bench)
{
    if (bench.isWanted("G3"_L1))
        bench.report(measuredBy("G3"_L1, compareSort(bench, ColumnId::Email, QLocale(u"en_US"_s)), cpuOf));
    if (bench.isWanted("G4"_L1))
        bench.report(measuredBy("G4"_L1, compareSort(bench, ColumnId::LastName, QLocale(QLocale::German)), cpuOf));
}

} // namespace enrow::bench
