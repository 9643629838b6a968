// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace enrow
{

// The older or rarer ways in which servers say the same thing.
enum class Dialect : quint8 {
    Running202 = 1,    // a running e-mail batch is answered with 202 instead of 200
    Unknown404 = 2,    // an unknown batch with 404 instead of 400
    NumericIndex = 4,  // results[].index of an e-mail search is a number instead of a string
    CompanyDomain = 8, // info.company_domain instead of info.domain
    PhonesValid = 16,  // stats.valid instead of stats.found for phones
};
Q_DECLARE_FLAGS(Dialects, Dialect)
Q_DECLARE_OPERATORS_FOR_FLAGS(Dialects)

// The names for the command line: "running-202" …
QStringList dialectNames();

// The dialect with that name; nothing for any other text.
std::optional<Dialect> dialectNamed(const QString &name);

// A completed reply in the words of these dialects.
QJsonObject inDialects(QJsonObject completedReply, Dialects dialects);

} // namespace enrow
