// SPDX-License-Identifier: MIT
#include "api/HttpDate.h"

#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <string_view>

namespace enrow
{

namespace
{

// 1 to 12, or 0. Not by locale: the header is English everywhere.
int monthNamed(const QByteArray &name)
{
    constexpr std::array<std::string_view, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto found = std::find(names.begin(), names.end(), std::string_view(name.constData(), size_t(name.size())));
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

// Nothing that a date or a time takes, where the text is no run of digits.
int wholeNumberFrom(const QByteArray &digits)
{
    constexpr int none = -1;
    const bool plain = !digits.isEmpty() && digits.size() <= 4 &&
                       std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return plain ? digits.toInt() : none;
}

int yearFrom(const QByteArray &digits, const QDateTime &now)
{
    constexpr int none = 0; // what QDate takes for no year; -1 would be one
    const int year = std::max(wholeNumberFrom(digits), none);
    if (digits.size() != 2)
        return year;
    const int thisYear = now.toUTC().date().year();
    const int ofThisCentury = thisYear - thisYear % 100 + year;
    return ofThisCentury > thisYear + 50 ? ofThisCentury - 100 : ofThisCentury;
}

QTime timeFrom(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3)
        return {};
    // A leap second is the second before it to a clock that knows none.
    return QTime(wholeNumberFrom(parts[0]), wholeNumberFrom(parts[1]), std::min(wholeNumberFrom(parts[2]), 59));
}

} // namespace

std::optional<QDateTime> httpDateFrom(const QByteArray &text, const QDateTime &now)
{
    QList<QByteArray> parts = text.simplified().split(' ');
    if (parts.size() == 4) // "Sunday, 06-Nov-94 08:49:37 GMT"
        parts = parts.mid(0, 1) + parts[1].split('-') + parts.mid(2);
    QDate date;
    QTime time;
    if (parts.size() == 6 && parts[5] == "GMT") { // "Sun, 06 Nov 1994 08:49:37 GMT"
        date = QDate(yearFrom(parts[3], now), monthNamed(parts[2]), wholeNumberFrom(parts[1]));
        time = timeFrom(parts[4]);
    } else if (parts.size() == 5) { // "Sun Nov  6 08:49:37 1994"
        date = QDate(yearFrom(parts[4], now), monthNamed(parts[1]), wholeNumberFrom(parts[2]));
        time = timeFrom(parts[3]);
    }
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

} // namespace enrow
