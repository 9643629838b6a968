// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace enrow
{

// A text in lower-case ASCII letters and digits, as addresses are made of: accents dropped, Greek and Cyrillic letters
// transliterated, white space, '-' and '_' turned into single `separator`s, all else left out. Empty for a script that
// is not known here.
QString romanised(const QString &text, QChar separator);

} // namespace enrow
