// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <string_view>

namespace enrow
{

// An exact amount of credits, counted in thousandths of a credit. May be negative (a difference).
class Credits
{
public:
    // The largest amount that a reply may name; the smallest is as far below zero.
    static constexpr qint64 maxThousandths = 9'000'000'000'000'000;

    constexpr Credits() = default;
    static constexpr Credits fromThousandths(qint64 thousandths) { return Credits(thousandths); }
    static constexpr Credits fromWhole(qint64 credits) { return Credits(credits * 1000); }

    // Reads a JSON number ("3", "0.25", "-1", "2.5e1"). Amounts are decimals that programs added up in binary: one that
    // is less than a millionth away from a whole thousandth means that ("0.30000000000000004" is 0.3). Nothing for any
    // other text, for an amount finer than a thousandth, and for one beyond ±9,000,000,000,000 credits.
    static std::optional<Credits> parse(std::string_view decimal);

    constexpr qint64 thousandths() const { return m_thousandths; }

    // The shortest exact decimal with a point, for files: "0.5", "80", "-1.125".
    QString toString() const;

    // Nothing where the result is out of range, as an amount that a server reports may make it.
    static std::optional<Credits> sum(Credits a, Credits b);
    static std::optional<Credits> product(qint64 n, Credits amount);

    friend constexpr Credits operator+(Credits a, Credits b) { return Credits(a.m_thousandths + b.m_thousandths); }
    friend constexpr Credits operator-(Credits a, Credits b) { return Credits(a.m_thousandths - b.m_thousandths); }
    friend constexpr Credits operator*(Credits a, qint64 n) { return Credits(a.m_thousandths * n); }
    constexpr Credits &operator+=(Credits other) { return *this = *this + other; }
    friend constexpr auto operator<=>(Credits, Credits) = default;

private:
    explicit constexpr Credits(qint64 thousandths)
        : m_thousandths(thousandths)
    {
    }

    qint64 m_thousandths = 0;
};

} // namespace enrow
