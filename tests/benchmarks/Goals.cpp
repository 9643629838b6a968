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
    Goal{"G1"_L1, "decode, 1 thread : simdjson DOM parse"_L1, "ms user"_L1, Judged::Ratio, 2.5, 1.6},
    Goal{"G2"_L1, "decode, 2 workers : DOM parse on 1 thread"_L1, "ms wall"_L1, Judged::Ratio, 1.3, 0.9},
    Goal{"G3"_L1, "sort by e-mail : std::sort of as many u64"_L1, "ms user"_L1, Judged::Ratio, 3.5, 1.6},
    Goal{"G4"_L1, "sort by last name, in German : the same"_L1, "ms user"_L1, Judged::Ratio, 1.5, 0.8},
    Goal{"N1"_L1, "first filter keystroke : memchr over the rows' bytes"_L1, "ms user"_L1, Judged::Ratio, 4, 2},
    Goal{"G5"_L1, "filter keystroke, mean : the same"_L1, "ms user"_L1, Judged::Ratio, 3, 2},
    Goal{"G5.ms"_L1, "filter keystroke, slowest"_L1, "ms user"_L1, Judged::Value, 50, 25},
    Goal{"G6"_L1, "CSV in stored order : a copy of the same bytes"_L1, "ms cpu"_L1, Judged::Ratio, 2.2, 1.3},
    Goal{"G7"_L1, "CSV in sorted order : the same"_L1, "ms cpu"_L1, Judged::Ratio, 5, 3},
    Goal{"G8"_L1, "JSON to CSV by the command line; node : it"_L1, "ms user"_L1, Judged::InverseRatio, 5, 8},
    Goal{"G9"_L1, "rows in memory, ready to be searched : JSON"_L1, "MB"_L1, Judged::Ratio, 0.6, 0.53},
    Goal{"G10"_L1, "peak memory of the window with all rows : JSON"_L1, "MB"_L1, Judged::Ratio, 1.6, 1.2},
    Goal{"G11"_L1, "longest stall of the window at work"_L1, "ms wall"_L1, Judged::Value, 33, 16},
    Goal{"G11.p99"_L1, "stall of the window at work, 99th percentile"_L1, "ms wall"_L1, Judged::Value, 16, 16},
    Goal{"G12"_L1, "scroll frame, 99th percentile"_L1, "ms wall"_L1, Judged::Value, 8, 4},
    Goal{"G13"_L1, "open the history : decode from plain files"_L1, "ms wall"_L1, Judged::Ratio, 1.6, 0.8},
    Goal{"G14"_L1, "history file : JSON"_L1, "MB"_L1, Judged::Ratio, 0.20, 0.16},
    Goal{"G15"_L1, "start to first paint : smallest window with a table"_L1, "ms wall"_L1, Judged::Ratio, 2, 1.4},
    Goal{"G16"_L1, "a reply of 5,000 rows in memory to rows painted"_L1, "ms wall"_L1, Judged::Value, 50, 33},
    Goal{"G17"_L1, "Excel workbook : libxlsxwriter with the same cells"_L1, "ms cpu"_L1, Judged::Ratio, 1.3, 1.15},
    Goal{"G18"_L1, "list back with results : python3 reads it with csv"_L1, "ms user"_L1, Judged::Ratio, 8, 4},
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
