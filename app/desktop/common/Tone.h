// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace enrow
{

// What a colour says. Colour never says it alone: a word always stands beside it.
enum class Tone : quint8 { Neutral, Active, Positive, Caution, Negative };

// The colours of a tone. `text` reads on `fill` and on the palette's Base and Window with a contrast of at least 4.5:1;
// `solid`, for bars and dots, stands out from Base and Window with at least 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
struct ToneColors {
    QColor text;
    QColor fill;
    QColor solid;
};

// True if the palette's windows are dark.
bool isDark(const QPalette &palette);

// What marks the edge of a control on Base and Window with at least 3:1, and what parts one place from another,
// fainter.
QColor outlineColor(const QPalette &palette);
QColor lineColor(const QPalette &palette);
// The ring round what has the focus; at least 3:1 on Base, Window and Button.
QColor focusColor(const QPalette &palette);

// The colours of a tone that suit the palette, light or dark.
ToneColors toneColors(Tone tone, const QPalette &palette);

// The grounds of a row of a table: what is current, what is selected, and what the mouse is over. Every text of a tone
// reads on them with a contrast of at least 4.5:1.
QColor currentRowColor(const QPalette &palette);
QColor selectionColor(const QPalette &palette);
QColor hoverColor(const QPalette &palette);

} // namespace enrow
