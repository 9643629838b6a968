// SPDX-License-Identifier: MIT
#include "core/Credits.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr qint64 maxThousandths = 9'000'000'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A decimal in progress: value = digits * 10^exponent.
struct Decimal {
    qint64 digits = 0;
    int exponent = 0;

    // False where the digits no longer fit: an amount is exact or absent.
    bool append(char digit)
    {
        if (digits > maxThousandths / 10)
            return false;
        digits = digits * 10 + (digit - '0');
        return true;
    }
};

// Takes the run of digits at text[at]; empty where there is none.
std::string_view takeDigits(std::string_view text, size_t &at)
{
    const size_t start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(start, at - start);
}

// False where there are no digits, a zero leads others (no JSON number), or they do not fit.
bool readWhole(std::string_view text, size_t &at, Decimal &decimal)
{
    const std::string_view digits = takeDigits(text, at);
    if (digits.empty() || (digits.size() > 1 && digits[0] == '0'))
        return false;
    return std::all_of(digits.begin(), digits.end(), [&decimal](char digit) { return decimal.append(digit); });
}

// Reads ".N" from text[at], if there is one; false where it is malformed or does not fit.
bool readFraction(std::string_view text, size_t &at, Decimal &decimal)
{
    if (at == text.size() || text[at] != '.')
        return true;
    const std::string_view digits = takeDigits(text, ++at);
    // Trailing zeros carry no value; leaving them out keeps "0.2500000000000000000000" exact.
    const std::string_view significant = digits.substr(0, digits.find_last_not_of('0') + 1);
    decimal.exponent -= int(significant.size());
    return !digits.empty() && std::all_of(significant.begin(), significant.end(),
                                          [&decimal](char digit) { return decimal.append(digit); });
}

// Reads "e±N" from text[at], if there is one; false where it is malformed or absurd.
bool readExponent(std::string_view text, size_t &at, Decimal &decimal)
{
    if (at == text.size() || (text[at] != 'e' && text[at] != 'E'))
        return true;
    ++at;
    bool negative = false;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        negative = text[at++] == '-';
    int exponent = 0;
    const size_t start = at;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        exponent = exponent * 10 + (text[at] - '0');
        if (exponent > 400)
            return false;
    }
    decimal.exponent += negative ? -exponent : exponent;
    return at > start;
}

} // namespace

std::optional<Credits> Credits::parse(std::string_view text)
{
    size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    at += negative ? 1 : 0;

    Decimal decimal;
    if (!readWhole(text, at, decimal) || !readFraction(text, at, decimal) || !readExponent(text, at, decimal) ||
        at != text.size())
        return std::nullopt;

    decimal.exponent += 3; // thousandths
    if (decimal.digits == 0)
        return Credits();
    for (; decimal.exponent < 0; ++decimal.exponent) {
        if (decimal.digits % 10 != 0)
            return std::nullopt;
        decimal.digits /= 10;
    }
    for (; decimal.exponent > 0; --decimal.exponent) {
        if (decimal.digits > maxThousandths / 10)
            return std::nullopt;
        decimal.digits *= 10;
    }
    if (decimal.digits > maxThousandths)
        return std::nullopt;
    return fromThousandths(negative ? -decimal.digits : decimal.digits);
}

QString Credits::toString() const
{
    const quint64 magnitude = m_thousandths < 0 ? quint64(-(m_thousandths + 1)) + 1 : quint64(m_thousandths);
    QString text = QString::number(magnitude / 1000);
    if (const int fraction = int(magnitude % 1000)) {
        QString digits = QString::number(fraction + 1000).mid(1);
        while (digits.endsWith(u'0'))
            digits.chop(1);
        text += u'.' + digits;
    }
    return m_thousandths < 0 ? u'-' + text : text;
}

} // namespace enrow
