// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace enrow
{

// Opens a box that says what this program is.
void showAbout(QWidget *parent);

} // namespace enrow
