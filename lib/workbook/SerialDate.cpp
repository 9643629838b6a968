// SPDX-License-Identifier: MIT
#include "workbook/SerialDate.h"

#include <QDate>

#include <cmath>

namespace enrow
{

namespace
{

constexpr int lastDay = 2'958'465; // 9999-12-31
constexpr int daysUntil1904 = 1'462;
constexpr int dayThatNeverWas = 60; // 1900-02-29
constexpr qint64 msOfDay = 86'400'000;

void setDay(SerialDate &date, qint64 day)
{
    date.dayOfWeek = int((day + 5) % 7) + 1;
    if (day == 0 || day == dayThatNeverWas) {
        date.year = 1900;
        date.month = day == 0 ? 1 : 2;
        date.day = day == 0 ? 0 : 29;
        return;
    }
    const QDate real = QDate(1899, 12, day < dayThatNeverWas ? 31 : 30).addDays(day);
    date.year = real.year();
    date.month = real.month();
    date.day = real.day();
    if (day > dayThatNeverWas)
        date.dayOfWeek = real.dayOfWeek();
}

} // namespace

std::optional<SerialDate> SerialDate::of(double value, bool counts1904, int digitsOfSecond)
{
    if (!(value >= 0) || value >= lastDay + 1 - (counts1904 ? daysUntil1904 : 0))
        return std::nullopt;
    const qint64 unit = digitsOfSecond <= 0 ? 1000 : digitsOfSecond == 1 ? 100 : digitsOfSecond == 2 ? 10 : 1;
    const qint64 ms = qint64(std::floor(value * double(msOfDay) / double(unit) + 0.5)) * unit;
    const qint64 day = ms / msOfDay + (counts1904 ? daysUntil1904 : 0);
    if (day > lastDay)
        return std::nullopt;
    SerialDate date;
    setDay(date, day);
    const qint64 inDay = ms % msOfDay;
    date.hour = int(inDay / 3'600'000);
    date.minute = int(inDay / 60'000 % 60);
    date.second = int(inDay / 1000 % 60);
    date.millisecond = int(inDay % 1000);
    date.allSeconds = double(ms) / 1000;
    return date;
}

} // namespace enrow
