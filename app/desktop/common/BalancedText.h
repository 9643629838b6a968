// SPDX-License-Identifier: MIT
#pragma once

class QLabel;

namespace enrow
{

// Makes a label that wraps as narrow as its lines allow without being more of them, at most `widest` pixels: so the
// lines are about as long as each other, and no word stands alone in the last one.
void balanceLines(QLabel &label, int widest);

// The width of a line that is easily read: about 52 characters.
int readableWidth(const QLabel &label);

} // namespace enrow
