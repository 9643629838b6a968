// SPDX-License-Identifier: MIT
#include "workbook/Decimal.h"

#include <QByteArray>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int digitsKept = 15;

} // namespace

Decimal::Decimal(double value)
{
    const QByteArray text = QByteArray::number(value, 'e', digitsKept - 1); // 1.23456789012345e+02
    const qsizetype e = text.indexOf('e');
    for (const char c : text.first(std::max<qsizetype>(e, 0))) {
        if (c >= '0' && c <= '9')
            m_digits += c;
    }
    m_digits.erase(m_digits.find_last_not_of('0') + 1);
    m_exponent = m_digits.empty() ? 0 : text.sliced(e + 1).toInt() + 1;
}

void Decimal::round(int decimals)
{
    const int kept = m_exponent + decimals;
    if (kept >= int(m_digits.size()))
        return;
    const bool goesUp = kept >= 0 && m_digits[size_t(kept)] >= '5';
    m_digits.resize(size_t(std::max(kept, 0)));
    if (goesUp) {
        while (!m_digits.empty() && m_digits.back() == '9')
            m_digits.pop_back();
        if (m_digits.empty()) {
            m_digits = "1";
            ++m_exponent;
        } else {
            ++m_digits.back();
        }
    }
    m_digits.erase(m_digits.find_last_not_of('0') + 1);
    m_exponent = m_digits.empty() ? 0 : m_exponent;
}

std::string Decimal::whole() const
{
    if (m_exponent <= 0)
        return {};
    std::string digits = m_digits.substr(0, size_t(m_exponent));
    digits.resize(size_t(m_exponent), '0');
    return digits;
}

std::string Decimal::fraction(int decimals) const
{
    std::string digits(size_t(std::max(-m_exponent, 0)), '0');
    digits += m_exponent < int(m_digits.size()) ? m_digits.substr(size_t(std::max(m_exponent, 0))) : std::string();
    digits.resize(size_t(decimals), '0');
    return digits;
}

} // namespace enrow
