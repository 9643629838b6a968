// SPDX-License-Identifier: MIT
#pragma once

#include "text/SearchWord.h"

#include <QColor>
#include <QPalette>
#include <QString>

#include <span>
#include <vector>

namespace enrow
{

// A stretch of a text.
struct Hit {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Hit &, const Hit &) = default;
};

// Where words are in a text, by the rules of SearchWord: ascending, none reaching into the next. For the few texts that
// are on the screen.
std::vector<Hit> hitsIn(const QString &text, std::span<const SearchWord> words);

// The ground behind a hit: every text of a cell reads on it with a contrast of at least 4.5:1.
QColor hitGround(const QPalette &palette);

} // namespace enrow
