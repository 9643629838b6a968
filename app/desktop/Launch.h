// SPDX-License-Identifier: MIT
#pragma once

class QApplication;

namespace enrow
{

struct DesktopOptions;

// The program between its command line and its end: becomes the one window of its data folder and runs it, or hands
// its batches to the one that is open. Returns the exit code; what kept it from starting is on standard error.
int launch(QApplication &application, const DesktopOptions &options);

} // namespace enrow
