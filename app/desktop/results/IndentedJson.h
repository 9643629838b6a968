// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace enrow
{

// JSON with a line for each member and element, two blanks deeper for each level. Names, order, numbers and texts stay
// byte for byte. What is no JSON, or nested deeper than anybody reads, comes back as it is. From any thread.
QByteArray indentedJson(const QByteArray &json);

} // namespace enrow
