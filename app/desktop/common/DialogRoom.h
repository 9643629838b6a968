// SPDX-License-Identifier: MIT
#pragma once

class QDialog;
class QSize;

namespace enrow
{

// Keeps a dialog where all of it can be seen and reached, while what it shows becomes more or less.
class DialogRoom
{
public:
    // The size that is wanted at first, or what of it the screen has.
    static void begin(QDialog &dialog, const QSize &wanted);
    // The same around its middle, once what it shows has become more.
    static void become(QDialog &dialog, const QSize &wanted);
    // Makes it higher where it should be, as far as its window and the screen have room; it is never made less high.
    // Its buttons do not leave the screen by that.
    static void grow(QDialog &dialog, int wantedHeight);

private:
    static int mostHeight(const QDialog &dialog);
};

} // namespace enrow
