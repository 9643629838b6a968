// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

#include <cstdint>

namespace enrow
{

// How a table is written as text (RFC 4180: CRLF, quotes only where needed and doubled inside, UTF-8).
struct CsvFormat {
    char delimiter = ',';       // one for which isCsvDelimiter() holds
    bool formulaGuard = true;   // a cell that a spreadsheet would run gets a leading '
    bool byteOrderMark = false; // Excel takes a file without it for one of its own old encoding

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

// True for any ASCII character but NUL, a quote, CR, LF, a letter and a digit.
constexpr bool isCsvDelimiter(char c)
{
    const bool isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const auto byte = uint8_t(c);
    return byte > 0 && byte < 0x80 && c != '"' && c != '\r' && c != '\n' && !isLetterOrDigit;
}

// What spreadsheets of a country put between cells: a semicolon where a comma is in the numbers.
inline char usualCsvDelimiter(const QLocale &locale)
{
    return locale.decimalPoint() == QStringView(u",") ? ';' : ',';
}

} // namespace enrow
