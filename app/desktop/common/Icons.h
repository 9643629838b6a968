// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPixmap>

namespace enrow
{

// The pictures of the program. Each is an SVG of its own in resources/icons, of which draw.sh there makes pixels.
enum class Icon : quint8 {
    Add,
    Back,
    Batches,
    Check,
    Close,
    Collapse,
    Columns,
    Computer,
    Copy,
    Credits,
    Details,
    Detect,
    Drive,
    Email,
    Error,
    Expand,
    Export,
    File,
    Filter,
    Folder,
    Forward,
    Hide,
    Info,
    Key,
    List,
    More,
    NewFolder,
    Note,
    Open,
    Pause,
    Phone,
    Refresh,
    Remove,
    Rename,
    Resume,
    Search,
    Show,
    Sort,
    Undo,
    Up,
    Verify,
    Warning,
};

// A picture in the text colour of the current palette; it follows a change of theme.
QIcon iconOf(Icon icon);

// The same in a colour of one's own, `side` points wide and high on a screen with `scale` pixels to the point.
QPixmap tintedPixmap(Icon icon, const QColor &color, int side, qreal scale);

// The program's own, for windows and the task bar.
QIcon applicationIcon();

} // namespace enrow
