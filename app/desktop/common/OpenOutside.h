// SPDX-License-Identifier: MIT
#pragma once

class QUrl;

namespace enrow
{

// Opens a file, a folder or a page in the program that the system has for it, and says so where there is none.
void openOutside(const QUrl &url);

} // namespace enrow
