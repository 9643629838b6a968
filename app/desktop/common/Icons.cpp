// SPDX-License-Identifier: MIT
#include "desktop/common/Icons.h"

#include "desktop/common/TintedIconEngine.h"

#include <QLatin1StringView>
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
constexpr std::array fileNames{
    "add",     "back",    "batches", "check", "close",   "collapse", "columns", "computer", "copy",
    "credits", "details", "detect",  "drive", "email",   "error",    "expand",  "export",   "file",
    "filter",  "folder",  "forward", "hide",  "info",    "key",      "list",    "more",     "new-folder",
    "note",    "open",    "pause",   "phone", "refresh", "remove",   "rename",  "resume",   "search",
    "show",    "sort",    "undo",    "up",    "verify",  "warning",
};
static_assert(fileNames.size() == size_t(Icon::Warning) + 1);

QString fileOf(Icon icon)
{
    loadIconFiles();
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(fileNames[size_t(icon)]));
}

} // namespace

QIcon iconOf(Icon icon)
{
    return QIcon(new TintedIconEngine(fileOf(icon)));
}

QPixmap tintedPixmap(Icon icon, const QColor &color, int side, qreal scale)
{
    QPixmap pixmap(QSize(side, side) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    TintedIconEngine::draw(&painter, fileOf(icon), color, pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIcon applicationIcon()
{
    loadIconFiles();
    return QIcon(QStringLiteral(":/icons/application.svg"));
}

} // namespace enrow
