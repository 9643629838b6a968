// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QStyle>

namespace enrow
{

// The program's own picture in the place of one of the style, so that boxes and file dialogs look like the rest; null
// where there is none.
QIcon standardDeskIcon(QStyle::StandardPixmap icon);

} // namespace enrow
