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

constexpr qsizetype fewestDigits = 8; // with the calling code; less is no number that one calls
constexpr qsizetype mostDigits = 15;

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

// How many digits a calling code has (ITU-T E.164); 0 if no number begins so.
qsizetype lengthOfCode(QStringView digits)
{
    static constexpr std::array twoDigits{
        "20"_L1, "27"_L1, "30"_L1, "31"_L1, "32"_L1, "33"_L1, "34"_L1, "36"_L1, "39"_L1, "40"_L1, "41"_L1,
        "43"_L1, "44"_L1, "45"_L1, "46"_L1, "47"_L1, "48"_L1, "49"_L1, "51"_L1, "52"_L1, "53"_L1, "54"_L1,
        "55"_L1, "56"_L1, "57"_L1, "58"_L1, "60"_L1, "61"_L1, "62"_L1, "63"_L1, "64"_L1, "65"_L1, "66"_L1,
        "81"_L1, "82"_L1, "84"_L1, "86"_L1, "90"_L1, "91"_L1, "92"_L1, "93"_L1, "94"_L1, "95"_L1, "98"_L1};
    if (digits.startsWith(u'0'))
        return 0;
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return std::ranges::any_of(twoDigits, [digits](QLatin1StringView code) { return digits.startsWith(code); }) ? 2 : 3;
}

// By threes after the calling code; no digit is left alone at the end.
std::vector<qsizetype> generalPauses(QStringView digits)
{
    const qsizetype code = lengthOfCode(digits);
    if (code == 0 || digits.size() < fewestDigits || digits.size() > mostDigits)
        return {};
    std::vector<qsizetype> pauses;
    for (qsizetype end = 1 + code; digits.size() + 1 - end > 1; end += 3)
        pauses.push_back(end);
    return pauses;
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
        return generalPauses(digits);
    std::vector<qsizetype> pauses{1 + rule->code.size()};
    for (const int group : rule->groups) {
        if (group > 0)
            pauses.push_back(pauses.back() + group);
    }
    pauses.pop_back(); // the end
    return pauses;
}

} // namespace enrow
