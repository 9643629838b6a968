// SPDX-License-Identifier: MIT
#include "simulator/SampleNames.h"

#include "simulator/SimulatorData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace enrow
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<SampleNames> namesIn(QLatin1StringView group)
{
    const auto listOf = [](const QJsonValue &value) { return value.toVariant().toStringList(); };
    std::vector<SampleNames> all;
    const QJsonArray languages = QJsonDocument::fromJson(simulatorData("names.json"))[group].toArray();
    for (const auto &language : languages) {
        all.push_back({listOf(language["female"_L1]), listOf(language["male"_L1]), listOf(language["family"_L1]),
                       listOf(language["places"_L1]), listOf(language["trades"_L1]),
                       language["companyCode"_L1].toString()});
    }
    return all;
}

} // namespace

std::span<const SampleNames> latinSampleNames()
{
    static const std::vector<SampleNames> all = namesIn("latin"_L1);
    return all;
}

std::span<const SampleNames> otherSampleNames()
{
    static const std::vector<SampleNames> all = namesIn("other"_L1);
    return all;
}

} // namespace enrow
