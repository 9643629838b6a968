// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace enrow
{

// The sizes of text in the window, from that of the body (10 points): a heading of 12, a headline of 16, both
// semibold.
QFont headingFont(QFont body);
QFont headlineFont(QFont body);

} // namespace enrow
