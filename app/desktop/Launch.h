// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/DesktopOptions.h"

#include <variant>

class QApplication;
class QCoreApplication;

namespace enrow
{

// From here on the program speaks the language that the option gives, else the remembered one where there may be one,
// else that of the system.
void chooseLanguage(QCoreApplication &application, const QString &option, bool isRemembered = true);

// What the command line asks for, or the exit code where that is said already. Without windows, which need a display.
std::variant<DesktopOptions, int> beforeWindows(int argc, char *argv[]);

// The program between its command line and its end: becomes the one window of its data folder and runs it, or hands
// its batches to the one that is open. Returns the exit code; what kept it from starting is on standard error.
int launch(QApplication &application, const DesktopOptions &options);

} // namespace enrow
