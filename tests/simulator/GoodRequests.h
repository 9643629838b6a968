// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace enrow::test
{

// What the API takes as one row of a batch, or alone.
inline const QJsonObject goodSearch{{QStringLiteral("fullname"), QStringLiteral("Jean-Luc Béziat")},
                                    {QStringLiteral("company_name"), QStringLiteral("Boisjoli Conseil")}};
inline const QJsonObject goodPhone{
    {QStringLiteral("linkedin_url"), QStringLiteral("https://www.linkedin.com/in/sample")}};

} // namespace enrow::test
