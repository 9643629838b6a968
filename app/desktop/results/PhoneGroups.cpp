// SPDX-License-Identifier: MIT
#include "desktop/results/PhoneGroups.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

namespace enrow
{

namespace
{

// Numbers that begin like this, calling code and all, and how many digits of each are read together.
struct Rule {
    QLatin1StringView code;
    std::string_view starts; // one of these digits comes next; any if empty
    std::array<int, 5> groups;
};

using namespace Qt::StringLiterals;

// Of each country only what all of its numbers of that start have: as its authority for telecommunications writes them
// (the national plans that ITU-T E.164 refers to).
constexpr Rule rules[] = {
    {"1"_L1, "23456789", {3, 3, 4}},        // North America
    {"33"_L1, "12345679", {1, 2, 2, 2, 2}}, // France
    {"32"_L1, "4", {3, 2, 2, 2}},           // Belgium, mobile
    {"31"_L1, "6", {1, 2, 2, 2, 2}},        // the Netherlands, mobile
    {"34"_L1, "6789", {3, 3, 3}},           // Spain
    {"351"_L1, "29", {3, 3, 3}},            // Portugal
    {"352"_L1, "6", {3, 3, 3}},             // Luxembourg, mobile
    {"353"_L1, "8", {2, 3, 4}},             // Ireland, mobile
    {"39"_L1, "3", {3, 3, 4}},              // Italy, mobile
    {"41"_L1, "234567", {2, 3, 2, 2}},      // Switzerland
    {"44"_L1, "7", {4, 6}},                 // the United Kingdom, mobile
    {"45"_L1, "", {2, 2, 2, 2}},            // Denmark
    {"47"_L1, "49", {3, 2, 3}},             // Norway, mobile
    {"48"_L1, "", {3, 3, 3}},               // Poland
    {"61"_L1, "4", {3, 3, 3}},              // Australia, mobile
    {"81"_L1, "789", {2, 4, 4}},            // Japan, mobile
    {"91"_L1, "6789", {5, 5}},              // India, mobile
};

bool suits(const Rule &rule, QStringView digits)
{
    if (!digits.startsWith(rule.code))
        return false;
    const QStringView national = digits.sliced(rule.code.size());
    return national.size() == std::accumulate(rule.groups.begin(), rule.groups.end(), 0) &&
           (rule.starts.empty() || rule.starts.find(char(national.front().unicode())) != std::string_view::npos);
}

} // namespace

std::vector<qsizetype> pausesIn(QStringView number)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!number.startsWith(u'+') || !std::all_of(number.begin() + 1, number.end(), isDigit))
        return {};
    const QStringView digits = number.sliced(1);
    const auto rule = std::ranges::find_if(rules, [digits](const Rule &one) { return suits(one, digits); });
    if (rule == std::end(rules))
        return {};
    std::vector<qsizetype> pauses{1 + rule->code.size()};
    for (const int group : rule->groups) {
        if (group > 0)
            pauses.push_back(pauses.back() + group);
    }
    pauses.pop_back(); // the end
    return pauses;
}

} // namespace enrow
