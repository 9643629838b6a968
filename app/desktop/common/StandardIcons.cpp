// SPDX-License-Identifier: MIT
#include "desktop/common/StandardIcons.h"

#include "desktop/common/Icons.h"
#include "desktop/common/Tone.h"

#include <QApplication>

namespace enrow
{

namespace
{

QIcon toned(Icon symbol, Tone tone)
{
    constexpr int side = 64;
    return QIcon(tintedPixmap(symbol, toneColors(tone, QApplication::palette()).text, side, 2));
}

} // namespace

QIcon standardDeskIcon(QStyle::StandardPixmap icon)
{
    using enum QStyle::StandardPixmap;
    if (icon == SP_LineEditClearButton)
        return iconOf(Icon::Close);
    if (icon == SP_MessageBoxInformation || icon == SP_MessageBoxQuestion)
        return toned(Icon::Info, Tone::Active);
    if (icon == SP_MessageBoxWarning)
        return toned(Icon::Warning, Tone::Caution);
    if (icon == SP_MessageBoxCritical)
        return toned(Icon::Error, Tone::Negative);
    // Those of the file dialog that Qt shows where the desktop has none of its own.
    if (icon == SP_ArrowBack)
        return iconOf(Icon::Back);
    if (icon == SP_ArrowForward)
        return iconOf(Icon::Forward);
    if (icon == SP_FileDialogToParent)
        return iconOf(Icon::Up);
    if (icon == SP_FileDialogNewFolder)
        return iconOf(Icon::NewFolder);
    if (icon == SP_FileDialogListView)
        return iconOf(Icon::List);
    if (icon == SP_FileDialogDetailedView)
        return iconOf(Icon::Details);
    if (icon == SP_DirIcon || icon == SP_DirOpenIcon || icon == SP_DirLinkIcon || icon == SP_DirHomeIcon)
        return iconOf(Icon::Folder);
    if (icon == SP_FileIcon || icon == SP_FileLinkIcon)
        return iconOf(Icon::File);
    if (icon == SP_ComputerIcon || icon == SP_DesktopIcon)
        return iconOf(Icon::Computer);
    if (icon == SP_DriveHDIcon || icon == SP_DriveFDIcon || icon == SP_DriveCDIcon || icon == SP_DriveNetIcon)
        return iconOf(Icon::Drive);
    return {};
}

} // namespace enrow
