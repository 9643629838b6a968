// SPDX-License-Identifier: MIT
#pragma once

#include "benchmarks/Alternation.h"
#include "benchmarks/Goals.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace enrow::bench
{

// What was measured for one goal.
struct Measured {
    const Goal *goal;
    std::optional<double> value; // in the goal's unit; absent where it could not be measured
    std::optional<double> reference;
    std::optional<Cost> cost;          // of the value
    std::optional<Cost> referenceCost; // of the reference
    double slowness = 1;               // how many times as long this machine takes as that of the goals
    QString remark;                    // why it was not measured, or what else is worth a look
    QJsonObject more;                  // numbers beside it, by name

    // value ÷ reference, or the inverse where the goal is judged by that.
    std::optional<double> ratio() const;
    // The number that the goal is judged by.
    std::optional<double> judged() const;

    QJsonObject toJson() const;
};

// Judged by one member of both costs, as cpuOf.
Measured measuredBy(QLatin1StringView goal, const Comparison &comparison, double (*member)(const Cost &));
Measured measuredValue(QLatin1StringView goal, double value, std::optional<double> reference = {});
Measured notMeasured(QLatin1StringView goal, const QString &why);

double cpuOf(const Cost &cost);
double wallOf(const Cost &cost);

} // namespace enrow::bench
