// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace enrow
{

// A number from 0 on with the 15 decimal digits that Excel keeps of one: 0.d1d2d3… times 10 to the power of `exponent`.
class Decimal
{
public:
    explicit Decimal(double value);

    void scale(int powerOfTen) { m_exponent += isZero() ? 0 : powerOfTen; }
    // To so many digits after the point, halves up.
    void round(int decimals);

    bool isZero() const { return m_digits.empty(); }
    int exponent() const { return m_exponent; }
    // The digits before the point, without zeros at the start: empty below 1.
    std::string whole() const;
    // So many digits after the point.
    std::string fraction(int decimals) const;

private:
    std::string m_digits; // without zeros at either end
    int m_exponent = 0;
};

} // namespace enrow
