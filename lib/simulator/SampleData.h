// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QString>

namespace enrow
{

// Invented rows for the simulator's own batches, as a POST takes them. The same count always gives the same rows; no
// person or company in them is meant to exist, and every domain is below the reserved .example.

// E-mail searches: by domain or by company name, with text, object or no `custom`.
QJsonArray sampleSearches(qsizetype count);

// Addresses to verify; a few are none.
QJsonArray sampleAddresses(qsizetype count);

// Phone searches: by LinkedIn address, or by name and company.
QJsonArray samplePhoneSearches(qsizetype count);

// "female" or "male" for a first name of the samples; empty for any other.
QString sampleGenderOf(const QString &firstname);

} // namespace enrow
