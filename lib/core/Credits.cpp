// SPDX-License-Identifier: MIT
#include "core/Credits.h"

#include <QtNumeric>

#include <algorithm>

namespace enrow
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the run of digits at text[at]; empty if there is none.
std::string_view takeDigits(std::string_view text, size_t &at)
{
    const size_t start = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(start, at - start);
}

// A decimal as it is written: 0.whole fraction × 10^point.
struct Decimal {
    std::string_view whole;
    std::string_view fraction;
    qint64 point = 0; // how many digits stand before it

    // The digit at a place counted from the first one; zero before and after those that are written.
    int digit(qint64 place) const
    {
        const auto wholes = qint64(whole.size());
        if (place < 0 || place >= wholes + qint64(fraction.size()))
            return 0;
        return place < wholes ? whole[size_t(place)] - '0' : fraction[size_t(place - wholes)] - '0';
    }

    // Whether any digit from that place on is not zero.
    bool hasMoreFrom(qint64 place) const
    {
        const qint64 end = qint64(whole.size()) + qint64(fraction.size());
        for (place = std::max<qint64>(place, 0); place < end; ++place) {
            if (digit(place) != 0)
                return true;
        }
        return false;
    }
};

// Reads "N": no zero leads other digits.
bool readWhole(std::string_view text, size_t &at, Decimal &decimal)
{
    decimal.whole = takeDigits(text, at);
    decimal.point = qint64(decimal.whole.size());
    return !decimal.whole.empty() && (decimal.whole.size() == 1 || decimal.whole[0] != '0');
}

// Reads ".N" from text[at], if there is one; false if it is malformed.
bool readFraction(std::string_view text, size_t &at, Decimal &decimal)
{
    if (at == text.size() || text[at] != '.')
        return true;
    decimal.fraction = takeDigits(text, ++at);
    return !decimal.fraction.empty();
}

// Reads "e±N" from text[at], if there is one; false if it is malformed or absurd.
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
    decimal.point += negative ? -exponent : exponent;
    return at > start;
}

// The decimal times a thousand as a whole number, where it is less than a thousandth away from one.
std::optional<qint64> thousandthsOf(const Decimal &decimal)
{
    constexpr qint64 maxThousandths = Credits::maxThousandths;
    const qint64 point = decimal.point + 3;
    qint64 thousandths = 0;
    for (qint64 place = 0; place < point; ++place) {
        thousandths = thousandths * 10 + decimal.digit(place);
        if (thousandths > maxThousandths)
            return std::nullopt;
    }
    const int rest = decimal.digit(point) * 100 + decimal.digit(point + 1) * 10 + decimal.digit(point + 2);
    if (rest == 0)
        return thousandths == maxThousandths && decimal.hasMoreFrom(point) ? std::nullopt : std::optional(thousandths);
    if (rest == 999 && decimal.hasMoreFrom(point + 3) && thousandths < maxThousandths)
        return thousandths + 1;
    return std::nullopt;
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
    const std::optional<qint64> thousandths = thousandthsOf(decimal);
    if (!thousandths)
        return std::nullopt;
    return fromThousandths(negative ? -*thousandths : *thousandths);
}

std::optional<Credits> Credits::sum(Credits a, Credits b)
{
    qint64 thousandths = 0;
    return qAddOverflow(a.m_thousandths, b.m_thousandths, &thousandths) ? std::nullopt
                                                                        : std::optional(Credits(thousandths));
}

std::optional<Credits> Credits::product(qint64 n, Credits amount)
{
    qint64 thousandths = 0;
    return qMulOverflow(n, amount.m_thousandths, &thousandths) ? std::nullopt : std::optional(Credits(thousandths));
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
