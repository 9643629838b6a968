// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListEncoding.h"

namespace enrow
{

// How a list is written: all that is needed to read its rows.
struct ListDialect {
    char delimiter = ',';  // one for which isCsvDelimiter() holds
    bool hasQuotes = true; // whether " keeps delimiters and line breaks in a cell, or is a character like others
    ListEncoding encoding = ListEncoding::Utf8;
    bool hasHeader = true;   // whether the first row names the columns
    size_t prologueSize = 0; // bytes before the first row: a byte order mark, and a line "sep=;"

    friend bool operator==(const ListDialect &, const ListDialect &) = default;
};

} // namespace enrow
