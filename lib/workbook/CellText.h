// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/XmlPart.h"

#include <string>

namespace enrow
{

// A text as a workbook has it, without its escapes: "_x000D_" is a carriage return, "_x005F_" an underscore. What is no
// character becomes U+FFFD, and so does a NUL. UTF-8.
std::string withoutEscapes(const QString &text);

// The text of the current element, which holds texts (t) or runs of them (r), as shared strings and cells with their
// own text do: what stands above others to be read aloud (rPh) is no part of it, and space around a text only where the
// workbook says so. Goes to its end.
std::string readCellText(XmlPart &part);

} // namespace enrow
