// SPDX-License-Identifier: MIT
#pragma once

namespace enrow
{

// Lets what is printed come out at the console that the program was started from. On Windows a program with windows has
// none by itself; elsewhere this does nothing.
void speakAtParentConsole();

} // namespace enrow
