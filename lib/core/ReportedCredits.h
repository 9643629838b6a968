// SPDX-License-Identifier: MIT
#pragma once

#include "core/Credits.h"

#include <QString>

#include <optional>
#include <string_view>

namespace enrow
{

// An amount of credits as a reply gives it: exact, or, where a Credits cannot hold it, its text as it came ("0.12345",
// "1e99", "n/a"), which is shown but never added up. Or not given at all.
class ReportedCredits
{
public:
    // The longest text that is kept, in characters; of a longer one the beginning and an ellipsis.
    static constexpr qsizetype longestText = 64;

    ReportedCredits() = default; // not given
    ReportedCredits(Credits amount)
        : m_amount(amount)
    {
    }
    // Absent: not given.
    ReportedCredits(std::optional<Credits> amount)
        : m_amount(amount)
    {
    }

    // What a reply writes, without the blanks around it; not given where nothing is left.
    static ReportedCredits fromText(std::string_view utf8);

    bool isGiven() const { return m_amount || !m_asItCame.isEmpty(); }

    // Absent where the reply gives none, and where it gives one that does not fit.
    std::optional<Credits> amount() const { return m_amount; }

    // The text of an amount that does not fit; empty for one that does, or for none.
    const QString &asItCame() const { return m_asItCame; }

    // For files and the command line: the exact decimal, else the text as it came; empty if not given.
    QString toString() const { return m_amount ? m_amount->toString() : m_asItCame; }

    friend bool operator==(const ReportedCredits &, const ReportedCredits &) = default;

private:
    std::optional<Credits> m_amount;
    QString m_asItCame;
};

} // namespace enrow
