// SPDX-License-Identifier: MIT
#include "desktop/common/DialogRoom.h"

#include <QDialog>
#include <QScreen>

#include <algorithm>

namespace enrow
{

namespace
{

constexpr int roomForFrame = 48; // the title and borders that the desktop adds

} // namespace

void DialogRoom::begin(QDialog &dialog, const QSize &wanted)
{
    const QSize room = dialog.screen()->availableSize() - QSize(0, roomForFrame);
    dialog.resize(wanted.boundedTo(room));
}

void DialogRoom::become(QDialog &dialog, const QSize &wanted)
{
    if (dialog.isMaximized())
        return;
    const QRect before = dialog.frameGeometry();
    begin(dialog, wanted);
    if (!dialog.isVisible())
        return;
    const QRect room = dialog.screen()->availableGeometry();
    QRect place(QPoint(), dialog.frameGeometry().size());
    place.moveCenter(before.center());
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    dialog.move(std::max(place.left(), room.left()), std::max(place.top(), room.top()));
}

// A dialog that is higher than its window hangs over the edge of a small desktop.
int DialogRoom::mostHeight(const QDialog &dialog)
{
    const int ofScreen = dialog.screen()->availableSize().height() - roomForFrame;
    return dialog.parentWidget() ? std::min(ofScreen, dialog.parentWidget()->window()->height()) : ofScreen;
}

void DialogRoom::grow(QDialog &dialog, int wantedHeight)
{
    if (dialog.isMaximized())
        return;
    const int now = dialog.height();
    dialog.resize(dialog.width(), std::clamp(wantedHeight, now, std::max(now, mostHeight(dialog))));
    const int over = dialog.frameGeometry().bottom() - dialog.screen()->availableGeometry().bottom();
    const int above = dialog.frameGeometry().top() - dialog.screen()->availableGeometry().top();
    if (dialog.isVisible() && over > 0 && above > 0)
        dialog.move(dialog.x(), dialog.y() - std::min(over, above));
}

} // namespace enrow
