// SPDX-License-Identifier: MIT
#include "benchmarks/Goals.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

constexpr std::array table{
    Goal{"G1"_L1, "decode, 1 thread : simdjson DOM parse"_L1, "ms cpu"_L1, Judged::Ratio, 2, 1.5},
    Goal{"G3"_L1, "sort by e-mail, all filled : std::sort of as many u64"_L1, "ms cpu"_L1, Judged::Ratio, 4.5, 3},
    Goal{"G4"_L1, "sort by last name, in German : the same"_L1, "ms cpu"_L1, Judged::Ratio, 1.2, 0.9},
    Goal{"N1"_L1, "first keystroke after loading : memchr over the rows"_L1, "ms cpu"_L1, Judged::Ratio, 4, 2},
    Goal{"G5"_L1, "keystroke, mean : the same"_L1, "ms cpu"_L1, Judged::Ratio, 3, 2},
    Goal{"G5.ms"_L1, "keystroke, slowest"_L1, "ms cpu"_L1, Judged::Time, 50, 25},
    Goal{"N2"_L1, "keystroke in a sorted table, slowest : the same"_L1, "ms cpu"_L1, Judged::Ratio, 4, 2},
    Goal{"G6"_L1, "CSV in stored order : a copy of the same bytes"_L1, "ms cpu"_L1, Judged::Ratio, 1.5, 1.2},
    Goal{"G7"_L1, "CSV in sorted order : the same"_L1, "ms cpu"_L1, Judged::Ratio, 2.5, 2.2},
    Goal{"G17"_L1, "Excel workbook : libxlsxwriter with the same cells"_L1, "ms cpu"_L1, Judged::Ratio, 1.3, 1.15},
    Goal{"G18"_L1, "list back with results : python3 reads it with csv"_L1, "ms cpu"_L1, Judged::Ratio, 8, 4},
    Goal{"G8"_L1, "JSON to CSV by the command line; best other : it"_L1, "ms cpu"_L1, Judged::InverseRatio, 3, 5},
    Goal{"N3"_L1, "the same from the archive : from the network"_L1, "ms cpu"_L1, Judged::Ratio, 1.5, 1},
    Goal{"N8"_L1, "peak memory of the command line : JSON"_L1, "MB"_L1, Judged::Ratio, 1, 0.3},
    Goal{"G9"_L1, "rows in memory, ready to be searched : JSON"_L1, "MB"_L1, Judged::Ratio, 0.6, 0.53},
    Goal{"G10"_L1, "peak memory of the window with all rows : JSON"_L1, "MB"_L1, Judged::Ratio, 1.3, 1.12},
    Goal{"G11"_L1, "key press to repaint of the window at work, longest"_L1, "ms wall"_L1, Judged::Time, 33, 16},
    Goal{"G11.p99"_L1, "the same, 99th percentile"_L1, "ms wall"_L1, Judged::Time, 16, 8},
    Goal{"G12"_L1, "scroll frame, 99th percentile"_L1, "ms cpu"_L1, Judged::Time, 4, 3},
    Goal{"N7"_L1, "ten million rows: key press to repaint, longest"_L1, "ms wall"_L1, Judged::Time, 100, 33},
    Goal{"N7.peak"_L1, "ten million rows: peak memory : JSON"_L1, "MB"_L1, Judged::Ratio, 1.3, 1.1},
    Goal{"N4"_L1, "select all batches, of 200 rows : of 5,000 rows"_L1, "ms cpu"_L1, Judged::Ratio, 3, 1.5},
    Goal{"N5"_L1, "wake-ups a second of the window at rest"_L1, "1/s"_L1, Judged::Value, 0.1, 0},
    Goal{"N6"_L1, "a poll, of 200 batches that run"_L1, "ms cpu"_L1, Judged::Time, 3, 1},
    Goal{"G13"_L1, "open the history : decode from plain files"_L1, "ms wall"_L1, Judged::Ratio, 1.4, 1},
    Goal{"G14"_L1, "history file : JSON"_L1, "MB"_L1, Judged::Ratio, 0.15, 0.125},
    Goal{"G15"_L1, "start to first paint : smallest window with a table"_L1, "ms cpu"_L1, Judged::Ratio, 2, 1.8},
    Goal{"G16"_L1, "a reply of 5,000 rows in memory to rows painted"_L1, "ms wall"_L1, Judged::Time, 40, 25},
};

} // namespace

QLatin1StringView Goal::group() const
{
    const qsizetype dot = id.indexOf('.'_L1);
    return dot < 0 ? id : id.first(dot);
}

bool Goal::isReached(double judgedNumber, double limit) const
{
    return judged == Judged::InverseRatio ? judgedNumber >= limit : judgedNumber <= limit;
}

std::span<const Goal> goals()
{
    return table;
}

const Goal &goalOf(QLatin1StringView id)
{
    const auto found = std::find_if(table.begin(), table.end(), [id](const Goal &goal) { return goal.id == id; });
    Q_ASSERT(found != table.end());
    return *found;
}

} // namespace enrow::bench
