// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace enrow
{

// Reads a date of an HTTP header in any of the three forms of RFC 9110, section 5.6.7. `now` places years of two
// digits: one that would be more than 50 years ahead is of the past. The day's name is not looked at. Nothing for any
// other text.
std::optional<QDateTime> httpDateFrom(const QByteArray &text, const QDateTime &now);

} // namespace enrow
