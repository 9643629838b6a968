// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "lists/ListDialect.h"

class QIODevice;

namespace enrow
{

// What a person says of how a list is written; the rest is found out.
struct ListWishes {
    std::optional<char> delimiter = {}; // one for which isCsvDelimiter() holds
    std::optional<bool> hasQuotes = {};
    std::optional<ListEncoding> encoding = {};
    std::optional<bool> hasHeader = {};
};

// Finds out how a list is written. The device is open and can be sought in.
//
// - Encoding: the byte order mark, else UTF-8 where the whole file is valid UTF-8, else Windows-1252.
// - Delimiter: what a first line "sep=;" says, else tab, semicolon, bar or comma: the one with which most rows of the
//   beginning have the same number of cells, and more than one.
// - Quotes: " is a character like others where most cells that begin with one do not end with one.
// - Header: the first row names columns where a cell of it is such a name, or where none of it is an address, a page,
//   a phone number or a number.
//
// FileFailed with the system's reason; InvalidInput with the reason where it is empty, a workbook, in UTF-32 or no
// text.
Result<ListDialect> sniffList(QIODevice &device, const ListWishes &wishes = {});

} // namespace enrow
