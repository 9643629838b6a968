// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

class QApplication;

namespace enrow
{

// Which palette a person wants; System follows the desktop's own.
enum class ThemeChoice : quint8 { System, Light, Dark };

// Its stable name in the settings; a name that is none is System.
QByteArray nameOf(ThemeChoice choice);
ThemeChoice themeNamed(const QByteArray &name);

QPalette lightPalette();
QPalette darkPalette();

// Before the application is made: only then does Qt for Windows tell it whether the desktop is dark.
void learnOfDarkDesktop();

// Gives the program its looks: a style of its own, Inter at 10 pt where it is installed, and a light or dark palette.
// May be called again at any time; what is on the screen follows.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace enrow
