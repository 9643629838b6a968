// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace enrow
{

// A part of a format of numbers. Of dates the text says how often the letter stands there.
enum class FormatPiece : quint8 {
    Literal, // the text
    General,
    Digit, // the text is 0, # or ?
    Point,
    Exponent, // the text is + where its sign is always shown
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    SubSecond, // the text has a zero for each digit
    HalfOfDay, // the text is what stands for the morning
    AllHours,
    AllMinutes,
    AllSeconds,
};

struct FormatToken {
    FormatPiece piece;
    std::string text;

    friend bool operator==(const FormatToken &, const FormatToken &) = default;
};

// For which numbers a section is, where it says so.
struct FormatCondition {
    std::string comparison; // =, <>, <, <=, > or >=
    double value = 0;

    bool holds(double number) const;
};

// One of up to four parts of a format that ; divides: usually for numbers above, below and at zero, and for texts.
struct FormatSection {
    std::vector<FormatToken> tokens;
    std::optional<FormatCondition> condition = {};
    bool isDate = false;
    bool isFraction = false;   // 1/2
    bool hasThousands = false; // a comma before each three digits
    int powerOfTen = 0;        // by which the number is multiplied first: 2 for %, -3 for a comma at the end

    bool showsNumbers() const;
    int count(FormatPiece piece) const;
};

// Reads a format as Excel writes it. Colours and what only aligns are left out. None for "General".
std::vector<FormatSection> parseFormatCode(const QString &code);

} // namespace enrow
