// SPDX-License-Identifier: MIT
#include "benchmarks/Measured.h"

using namespace Qt::StringLiterals;

namespace enrow::bench
{

namespace
{

QJsonValue jsonOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

std::optional<double> Measured::ratio() const
{
    if (!value || !reference)
        return {};
    const double above = goal->judged == Judged::InverseRatio ? *reference : *value;
    const double below = goal->judged == Judged::InverseRatio ? *value : *reference;
    return below > 0 ? std::optional(above / below) : std::nullopt;
}

std::optional<double> Measured::judged() const
{
    switch (goal->judged) {
    case Judged::Ratio:
    case Judged::InverseRatio: return ratio();
    case Judged::Value: return value;
    case Judged::Time: return value ? std::optional(*value / slowness) : std::nullopt;
    }
    Q_UNREACHABLE();
}

QJsonObject Measured::toJson() const
{
    QJsonObject json = more;
    json.insert("what"_L1, goal->what);
    json.insert("unit"_L1, goal->unit);
    json.insert("value"_L1, jsonOf(value));
    json.insert("reference"_L1, jsonOf(reference));
    json.insert("ratio"_L1, jsonOf(ratio()));
    json.insert("judged"_L1, jsonOf(judged()));
    json.insert("must"_L1, goal->must);
    json.insert("aim"_L1, goal->aim);
    json.insert("cpu_ms"_L1, cost ? QJsonValue(cost->cpu()) : QJsonValue());
    json.insert("wall_ms"_L1, cost ? QJsonValue(cost->wall) : QJsonValue());
    if (referenceCost) {
        json.insert("reference_cpu_ms"_L1, referenceCost->cpu());
        json.insert("reference_wall_ms"_L1, referenceCost->wall);
    }
    if (!remark.isEmpty())
        json.insert("remark"_L1, remark);
    const std::optional<double> number = judged();
    json.insert("met"_L1, number ? QJsonValue(goal->isReached(*number, goal->must)) : QJsonValue());
    json.insert("aim_met"_L1, number ? QJsonValue(goal->isReached(*number, goal->aim)) : QJsonValue());
    return json;
}

Measured measuredBy(QLatin1StringView goal, const Comparison &comparison, double (*member)(const Cost &))
{
    return {&goalOf(goal),
            member(comparison.value),
            member(comparison.reference),
            comparison.value,
            comparison.reference,
            1,
            {},
            {}};
}

Measured measuredValue(QLatin1StringView goal, double value, std::optional<double> reference)
{
    return {&goalOf(goal), value, reference, {}, {}, 1, {}, {}};
}

Measured notMeasured(QLatin1StringView goal, const QString &why)
{
    return {&goalOf(goal), {}, {}, {}, {}, 1, why, {}};
}

double cpuOf(const Cost &cost)
{
    return cost.cpu();
}

double wallOf(const Cost &cost)
{
    return cost.wall;
}

} // namespace enrow::bench
