// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// What a server or a page said, fit to be shown within a sentence: on one line, without invisible characters, at most
// 300 characters long (then it ends with an ellipsis), and never with half of a surrogate pair, which JSON can hold.
QString oneLine(const QString &text);

} // namespace enrow
