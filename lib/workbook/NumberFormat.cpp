// SPDX-License-Identifier: MIT
#include "workbook/NumberFormat.h"

#include "workbook/Decimal.h"
#include "workbook/SerialDate.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What Excel does not write into workbooks: formats by their numbers.
struct Known {
    int number;
    QLatin1StringView code;
};
constexpr std::array builtInFormats{Known{1, "0"_L1},
                                    Known{2, "0.00"_L1},
                                    Known{3, "#,##0"_L1},
                                    Known{4, "#,##0.00"_L1},
                                    Known{5, "$#,##0;-$#,##0"_L1},
                                    Known{6, "$#,##0;-$#,##0"_L1},
                                    Known{7, "$#,##0.00;-$#,##0.00"_L1},
                                    Known{8, "$#,##0.00;-$#,##0.00"_L1},
                                    Known{9, "0%"_L1},
                                    Known{10, "0.00%"_L1},
                                    Known{11, "0.00E+00"_L1},
                                    Known{14, "yyyy-mm-dd"_L1},
                                    Known{15, "d-mmm-yy"_L1},
                                    Known{16, "d-mmm"_L1},
                                    Known{17, "mmm-yy"_L1},
                                    Known{18, "h:mm AM/PM"_L1},
                                    Known{19, "h:mm:ss AM/PM"_L1},
                                    Known{20, "h:mm"_L1},
                                    Known{21, "h:mm:ss"_L1},
                                    Known{22, "yyyy-mm-dd h:mm"_L1},
                                    Known{37, "#,##0;(#,##0)"_L1},
                                    Known{38, "#,##0;(#,##0)"_L1},
                                    Known{39, "#,##0.00;(#,##0.00)"_L1},
                                    Known{40, "#,##0.00;(#,##0.00)"_L1},
                                    Known{41, "#,##0;-#,##0;-"_L1},
                                    Known{42, "$#,##0;-$#,##0;$-"_L1},
                                    Known{43, "#,##0.00;-#,##0.00;-"_L1},
                                    Known{44, "$#,##0.00;-$#,##0.00;$-"_L1},
                                    Known{45, "mm:ss"_L1},
                                    Known{46, "[h]:mm:ss"_L1},
                                    Known{47, "mm:ss.0"_L1},
                                    Known{48, "##0.0E+0"_L1}};

constexpr double wholeUntil = 1e21;

// The digits of a number as the placeholders of a format have them, literals between them included.
class DigitWriter
{
public:
    DigitWriter(const FormatSection &section, const Decimal &number)
        : m_section(section)
        , m_number(number)
    {
        const auto point = std::ranges::find(section.tokens, FormatPiece::Point, &FormatToken::piece);
        const auto isDigit = [](const FormatToken &token) { return token.piece == FormatPiece::Digit; };
        m_wholePlaces = int(std::count_if(section.tokens.begin(), point, isDigit));
    }

    std::string write(int decimals)
    {
        m_whole = m_number.whole();
        m_fraction = m_number.fraction(decimals);
        for (const FormatToken &token : m_section.tokens) {
            if (token.piece == FormatPiece::Digit)
                m_isAfterPoint ? writeDecimal(token.text[0]) : writeWhole(token.text[0]);
            else if (token.piece == FormatPiece::General)
                m_text += m_whole.empty() ? "0" : m_whole;
            else
                m_text += token.text;
            m_isAfterPoint = m_isAfterPoint || token.piece == FormatPiece::Point;
        }
        return m_text;
    }

private:
    // The first place takes all digits that the others have no room for.
    void writeWhole(char placeholder)
    {
        const int left = m_wholePlaces - m_place++; // places from this one to the point
        const int digits = int(m_whole.size());
        if (m_place == 1 && digits > left) {
            for (int digit = 0; digit <= digits - left; ++digit)
                writeDigit(m_whole[size_t(digit)], digits - digit);
        } else if (digits >= left) {
            writeDigit(m_whole[size_t(digits - left)], left);
        } else if (placeholder == '0') {
            writeDigit('0', left);
        } else if (placeholder == '?') {
            m_text += ' ';
        }
    }

    // fromPoint: 1 for the last one before it.
    void writeDigit(char digit, int fromPoint)
    {
        m_text += digit;
        if (m_section.hasThousands && fromPoint > 1 && fromPoint % 3 == 1)
            m_text += ',';
    }

    void writeDecimal(char placeholder)
    {
        const size_t place = size_t(m_decimal++);
        if (place >= m_fraction.size())
            return;
        const bool isOver = m_fraction.find_first_not_of('0', place) == std::string::npos;
        if (isOver && placeholder != '0')
            m_text += placeholder == '?' ? " " : "";
        else
            m_text += m_fraction[place];
    }

    const FormatSection &m_section;
    const Decimal &m_number;
    int m_wholePlaces = 0;
    std::string m_whole;
    std::string m_fraction;
    std::string m_text;
    bool m_isAfterPoint = false;
    int m_place = 0;
    int m_decimal = 0;
};

// How many of the digits of a section are decimals.
int decimalsOf(const FormatSection &section)
{
    const auto point = std::ranges::find(section.tokens, FormatPiece::Point, &FormatToken::piece);
    return int(std::count_if(point, section.tokens.end(),
                             [](const FormatToken &token) { return token.piece == FormatPiece::Digit; }));
}

// One digit before the point, or as many as there are places: "12.3E+3".
std::string exponentialText(const FormatSection &section, double value)
{
    FormatSection mantissa = section;
    const auto exponent = std::ranges::find(mantissa.tokens, FormatPiece::Exponent, &FormatToken::piece);
    const bool showsPlus = exponent->text == "+";
    std::vector<FormatToken> after(exponent + 1, mantissa.tokens.end());
    mantissa.tokens.erase(exponent, mantissa.tokens.end());
    const int decimals = decimalsOf(mantissa);
    const int places = std::max(mantissa.count(FormatPiece::Digit) - decimals, 1);
    Decimal number(value);
    int power = 0;
    for (int attempt = 0; attempt < 2; ++attempt) { // rounding 9.99 up needs another one
        power = number.isZero() ? 0 : int(std::floor(double(number.exponent() - 1) / places)) * places;
        Decimal scaled = number;
        scaled.scale(-power);
        scaled.round(decimals);
        scaled.scale(power);
        number = scaled;
    }
    number.scale(-power);
    std::string text = DigitWriter(mantissa, number).write(decimals);
    text += power < 0 ? "E-" : showsPlus ? "E+" : "E";
    FormatSection ofPower{after};
    return text + DigitWriter(ofPower, Decimal(std::abs(power))).write(0);
}

std::string padded(int number, size_t width)
{
    std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string yearMonthOrDay(const FormatToken &token, const SerialDate &date)
{
    static const QLocale english = QLocale::c();
    const size_t length = token.text.size();
    if (token.piece == FormatPiece::Year)
        return length <= 2 ? padded(date.year % 100, 2) : padded(date.year, 4);
    const bool isMonth = token.piece == FormatPiece::Month;
    if (length <= 2)
        return padded(isMonth ? date.month : date.day, length);
    const QLocale::FormatType form = length == 3 ? QLocale::ShortFormat : QLocale::LongFormat;
    if (isMonth && length == 5)
        return english.monthName(date.month, form).left(1).toStdString();
    return (isMonth ? english.monthName(date.month, form) : english.dayName(date.dayOfWeek, form)).toStdString();
}

std::string timeText(const FormatToken &token, const SerialDate &date, bool halves)
{
    const size_t width = token.text.size();
    const auto all = [&](double seconds) { return padded(int(date.allSeconds / seconds), width); };
    switch (token.piece) {
    case FormatPiece::Hour: return padded(halves ? (date.hour + 11) % 12 + 1 : date.hour, std::min<size_t>(width, 2));
    case FormatPiece::Minute: return padded(date.minute, std::min<size_t>(width, 2));
    case FormatPiece::Second: return padded(date.second, std::min<size_t>(width, 2));
    case FormatPiece::SubSecond: return '.' + padded(date.millisecond, 3).substr(0, width);
    case FormatPiece::HalfOfDay: {
        const std::string half = date.hour < 12 ? "AM" : "PM";
        return half.substr(0, width);
    }
    case FormatPiece::AllHours: return all(3600);
    case FormatPiece::AllMinutes: return all(60);
    case FormatPiece::AllSeconds: return all(1);
    case FormatPiece::Year:
    case FormatPiece::Month:
    case FormatPiece::Day: return yearMonthOrDay(token, date);
    case FormatPiece::Literal:
    case FormatPiece::General:
    case FormatPiece::Digit:
    case FormatPiece::Point:
    case FormatPiece::Exponent: return token.text;
    }
    Q_UNREACHABLE();
}

// Nothing where there is no such date.
std::optional<std::string> dateText(const FormatSection &section, double value, bool counts1904)
{
    size_t digitsOfSecond = 0;
    for (const FormatToken &token : section.tokens)
        digitsOfSecond = token.piece == FormatPiece::SubSecond ? token.text.size() : digitsOfSecond;
    const auto date = SerialDate::of(value, counts1904, int(digitsOfSecond));
    if (!date)
        return std::nullopt;
    const bool halves = section.count(FormatPiece::HalfOfDay) > 0;
    std::string text;
    for (const FormatToken &token : section.tokens)
        text += timeText(token, *date, halves);
    return text;
}

std::string withoutBlanksAround(const std::string &text)
{
    const size_t begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
    : m_sections(parseFormatCode(code))
{
}

NumberFormat NumberFormat::builtIn(int number)
{
    const auto found = std::ranges::find(builtInFormats, number, &Known::number);
    if (found != builtInFormats.end())
        return NumberFormat(QString(found->code));
    // Dates of East Asian countries.
    const bool isDate = (number >= 27 && number <= 31) || number == 36 || (number >= 50 && number <= 58);
    const bool isTime = number >= 32 && number <= 35;
    return isDate ? NumberFormat(u"yyyy-mm-dd"_s) : isTime ? NumberFormat(u"h:mm:ss"_s) : NumberFormat();
}

const FormatSection *NumberFormat::sectionFor(double value) const
{
    const size_t ofNumbers = std::min<size_t>(m_sections.size(), 3);
    const auto hasCondition = [](const FormatSection &section) { return section.condition.has_value(); };
    if (std::any_of(m_sections.begin(), m_sections.begin() + ptrdiff_t(ofNumbers), hasCondition)) {
        for (size_t i = 0; i < ofNumbers; ++i) {
            const auto &condition = m_sections[i].condition;
            if (!condition || condition->holds(value))
                return &m_sections[i];
        }
        return nullptr;
    }
    if (ofNumbers >= 3 && value == 0)
        return &m_sections[2];
    return ofNumbers >= 2 && value < 0 ? &m_sections[1] : &m_sections[0];
}

std::string NumberFormat::text(double value, bool counts1904) const
{
    const FormatSection *const section = isGeneral() || !std::isfinite(value) ? nullptr : sectionFor(value);
    if (!section || section->isFraction)
        return generalText(value);
    if (section->isDate)
        return withoutBlanksAround(dateText(*section, value, counts1904).value_or(generalText(value)));
    // A section of its own says how a number below zero looks; texts alone may stand for zero.
    const bool saysSign = section != &m_sections[0];
    if (!section->showsNumbers() && (section->tokens.empty() || value != 0))
        return generalText(value);
    const std::string sign = value < 0 && !saysSign ? "-" : "";
    const double size = std::abs(value);
    if (section->count(FormatPiece::General) > 0 && section->count(FormatPiece::Digit) == 0) {
        std::string text;
        for (const FormatToken &token : section->tokens)
            text += token.piece == FormatPiece::General ? generalText(size) : token.text;
        return sign + withoutBlanksAround(text);
    }
    if (section->count(FormatPiece::Exponent) > 0)
        return sign + withoutBlanksAround(exponentialText(*section, size));
    Decimal number(size);
    number.scale(section->powerOfTen);
    number.round(decimalsOf(*section));
    const std::string text = withoutBlanksAround(DigitWriter(*section, number).write(decimalsOf(*section)));
    return number.isZero() ? text : sign + text;
}

std::string generalText(double value)
{
    if (value == 0)
        return "0";
    if (value == std::floor(value) && std::abs(value) < wholeUntil)
        return QByteArray::number(value, 'f', 0).toStdString();
    return QByteArray::number(value, 'g', 15).toUpper().toStdString();
}

} // namespace enrow
