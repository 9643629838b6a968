// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnWidths.h"

#include "desktop/results/ColumnText.h"
#include "desktop/results/PhoneGroups.h"
#include "results/ResultSet.h"

#include <algorithm>
#include <numeric>

namespace enrow
{

namespace
{

constexpr uint32_t rowsMeasured = 48; // more cost a set of a million rows no more, but each choice of a batch some time
constexpr size_t mostKeys = 5;        // what a row is, of which batch, about whom, what came back and from where
constexpr int longestAnswer = 46;     // characters of average width that can be read whole
constexpr qsizetype longestSampled = 80; // characters

bool isAnswer(ColumnId column)
{
    return column == ColumnId::Email || column == ColumnId::Contact || column == ColumnId::Number;
}

// In characters of average width.
int leastCharacters(ColumnId column)
{
    if (column == ColumnId::Email || column == ColumnId::Contact)
        return 20; // with which the company beside it is in sight in a window of 800 pixels
    if (column == ColumnId::Number)
        return 13;
    if (column == ColumnId::BatchId)
        return 11; // a short name, or the end of an ID
    return column == ColumnId::Person ? 14 : std::min(12, columnOf(column).usualCharacters);
}

// Takes `excess` from the columns that hold answers, or from the others, from each in the measure of what it can give.
// Returns what none of them can give.
int shrink(std::span<int> widths, std::span<const ColumnRoom> columns, int excess, bool answers)
{
    const auto canGive = [&](size_t at) {
        return columns[at].isAnswer == answers ? std::max(0, widths[at] - columns[at].least) : 0;
    };
    int slack = 0;
    for (size_t at = 0; at < widths.size(); ++at)
        slack += canGive(at);
    const int left = std::max(0, excess - slack);
    excess -= left;
    for (size_t at = 0; at < widths.size() && slack > 0; ++at) {
        const int can = canGive(at);
        const int share = int(qint64(excess) * can / slack);
        widths[at] -= share;
        excess -= share;
        slack -= can;
    }
    return left;
}

// Gives `rest` to columns whose values want it, answers and then the first ones first, and what they do not want to the
// last one.
void grow(std::span<int> widths, std::span<const ColumnRoom> columns, int rest)
{
    for (const bool answers : {true, false}) {
        for (size_t at = 0; at < widths.size(); ++at) {
            if (columns[at].isAnswer != answers)
                continue;
            const int share = std::clamp(columns[at].whole - widths[at], 0, rest);
            widths[at] += share;
            rest -= share;
        }
    }
    for (size_t at = widths.size(); at > 0 && rest > 0; --at) {
        if (columns[at - 1].least < columns[at - 1].usual || columns[at - 1].takes) {
            widths[at - 1] += rest;
            rest = 0;
        }
    }
}

} // namespace

bool isKeyColumn(ColumnId column)
{
    static constexpr std::array keys{ColumnId::Qualification, ColumnId::BatchId, ColumnId::Person,
                                     ColumnId::Email,         ColumnId::Number,  ColumnId::Contact,
                                     ColumnId::Employer,      ColumnId::Company, ColumnId::SearchedCompanyName};
    return std::ranges::find(keys, column) != keys.end();
}

ColumnRoom measuredRoom(const ResultSet &set, ColumnId column, const QFontMetrics &metrics)
{
    ColumnRoom room;
    const uint32_t step = std::max(1U, set.rowCount() / rowsMeasured);
    for (uint32_t row = 0; row < set.rowCount(); row += step) {
        const QString text = ColumnText::onScreen(set, set.locate(row), column).left(longestSampled);
        int width = metrics.horizontalAdvance(text);
        if (holdsNumbers(column))
            width += int(pausesIn(text).size()) * pauseWidth(metrics.height());
        room.whole = std::max(room.whole, width);
    }
    room.isAnswer = isAnswer(column);
    const int characters = room.isAnswer ? longestAnswer : columnOf(column).usualCharacters;
    const int most = characters * metrics.averageCharWidth();
    room.usual = std::min(room.whole, most);
    room.least = std::min(room.usual, leastCharacters(column) * metrics.averageCharWidth());
    room.isKey = isKeyColumn(column);
    return room;
}

std::vector<int> fittedWidths(std::span<const ColumnRoom> columns, int room)
{
    std::vector<int> widths;
    int total = 0;
    int least = 0; // of the key columns, which come first
    size_t keys = 0;
    size_t fitting = 0;
    for (const ColumnRoom &column : columns) {
        widths.push_back(column.usual);
        total += column.usual;
        fitting += total <= room ? 1 : 0;
        least += column.least;
        const int missing = column.isAnswer ? column.least / 2 : 0; // half an answer is better than none
        if (keys + 1 == widths.size() && keys < mostKeys && column.isKey && least - missing <= room)
            ++keys;
    }
    const size_t count = std::max(keys, fitting);
    const auto first = std::span(widths).first(count);
    const int rest = room - std::accumulate(first.begin(), first.end(), 0);
    if (rest < 0)
        shrink(first, columns, shrink(first, columns, -rest, false), true);
    else if (fitting < columns.size())
        grow(first, columns, rest);
    else if (const auto taking = std::ranges::find_if(columns, &ColumnRoom::takes); taking != columns.end())
        widths[size_t(taking - columns.begin())] += rest;
    return widths;
}

} // namespace enrow
