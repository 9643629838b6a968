// SPDX-License-Identifier: MIT
#include "export/ExportPlan.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// By their values.
constexpr std::array keyNames{"email"_L1, "number"_L1, "domain"_L1, "contact"_L1};
constexpr std::array choiceNames{"first"_L1, "best"_L1};
constexpr std::array splitNames{"none"_L1, "qualification"_L1, "batch"_L1};
constexpr std::array sheetsNames{"one"_L1, "batch"_L1};
constexpr std::array groupNames{"valid"_L1, "invalid"_L1, "other"_L1};

template <typename Value, size_t count>
std::optional<Value> valueNamed(QStringView name, const std::array<QLatin1StringView, count> &names)
{
    const auto found = std::ranges::find_if(names, [name](QLatin1StringView each) { return name == each; });
    return found == names.end() ? std::nullopt : std::optional(Value(found - names.begin()));
}

} // namespace

QLatin1StringView nameOf(DuplicateKey key)
{
    return keyNames[size_t(key)];
}

QLatin1StringView nameOf(DuplicateChoice choice)
{
    return choiceNames[size_t(choice)];
}

QLatin1StringView nameOf(ExportSplit split)
{
    return splitNames[size_t(split)];
}

QLatin1StringView nameOf(ExportSheets sheets)
{
    return sheetsNames[size_t(sheets)];
}

QLatin1StringView nameOf(QualificationGroup group)
{
    return groupNames[size_t(group)];
}

std::optional<DuplicateKey> duplicateKeyNamed(QStringView name)
{
    return valueNamed<DuplicateKey>(name, keyNames);
}

std::optional<DuplicateChoice> duplicateChoiceNamed(QStringView name)
{
    return valueNamed<DuplicateChoice>(name, choiceNames);
}

std::optional<ExportSplit> exportSplitNamed(QStringView name)
{
    return valueNamed<ExportSplit>(name, splitNames);
}

std::optional<ExportSheets> exportSheetsNamed(QStringView name)
{
    return valueNamed<ExportSheets>(name, sheetsNames);
}

std::optional<QualificationGroup> qualificationGroupNamed(QStringView name)
{
    if (name == "found"_L1)
        return QualificationGroup::Valid;
    if (name == "not_found"_L1)
        return QualificationGroup::Invalid;
    return valueNamed<QualificationGroup>(name, groupNames);
}

} // namespace enrow
