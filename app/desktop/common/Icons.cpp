// SPDX-License-Identifier: MIT
#include "desktop/common/Icons.h"

#include "desktop/common/TintedIconEngine.h"

#include <QPainter>

#include <array>

// The linker drops resources of a static library unless they are asked for by name, outside any namespace.
static void loadIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace enrow
{

namespace
{

// In the order of the values of Icon.
constexpr std::array pictureNames{
    "add",     "back",    "batches", "check", "close",   "collapse", "columns", "computer", "copy",
    "credits", "details", "detect",  "drive", "email",   "error",    "expand",  "export",   "file",
    "filter",  "folder",  "forward", "hide",  "info",    "key",      "list",    "more",     "new-folder",
    "note",    "open",    "pause",   "phone", "refresh", "remove",   "rename",  "resume",   "search",
    "show",    "sort",    "undo",    "up",    "verify",  "warning",
};
static_assert(pictureNames.size() == size_t(Icon::Warning) + 1);

QString pictureOf(Icon icon)
{
    loadIconFiles();
    return QString::fromLatin1(pictureNames[size_t(icon)]);
}

} // namespace

QIcon iconOf(Icon icon)
{
    return QIcon(new TintedIconEngine(pictureOf(icon)));
}

QPixmap tintedPixmap(Icon icon, const QColor &color, int side, qreal scale)
{
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    TintedIconEngine::draw(&painter, pictureOf(icon), color, pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIcon applicationIcon()
{
    loadIconFiles();
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/application/%1.png").arg(side));
    return icon;
}

} // namespace enrow
