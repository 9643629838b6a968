// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace enrow
{

// A day and time as a workbook counts it: days since the end of 1899, or since 1904.
struct SerialDate {
    int year = 0;
    int month = 0;
    int day = 0;       // 0 for the day before the first, which times without a day have
    int dayOfWeek = 0; // 1 for Monday
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    double allSeconds = 0; // since the day that is counted from

    // Rounded to so many digits of a second, at most 3. Nothing for what Excel has no date for: before that day, and
    // after the year 9999. It takes 1900 for a leap year, and its days until the 29th of that February with it.
    static std::optional<SerialDate> of(double value, bool counts1904, int digitsOfSecond);
};

} // namespace enrow
