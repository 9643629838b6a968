// SPDX-License-Identifier: MIT
#pragma once

namespace enrow
{

// Takes those of XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME and XDG_STATE_HOME out of the environment that are no
// absolute paths. The XDG Base Directory Specification says to ignore them; Qt makes folders of them where the program
// happens to be started.
void ignoreRelativeBaseFolders();

} // namespace enrow
