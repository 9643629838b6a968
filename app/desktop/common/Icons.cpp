// SPDX-License-Identifier: MIT
#include "desktop/common/Icons.h"

#include "desktop/common/TintedIconEngine.h"

#include <QLatin1StringView>
#include <QPainter>

// The linker drops resources of a static library unless they are asked for by name, outside any namespace.
static void loadIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace enrow
{

namespace
{

QLatin1StringView nameOf(Icon icon)
{
    switch (icon) {
    case Icon::Add: return QLatin1StringView("add");
    case Icon::Batches: return QLatin1StringView("batches");
    case Icon::Check: return QLatin1StringView("check");
    case Icon::Close: return QLatin1StringView("close");
    case Icon::Columns: return QLatin1StringView("columns");
    case Icon::Copy: return QLatin1StringView("copy");
    case Icon::Credits: return QLatin1StringView("credits");
    case Icon::Details: return QLatin1StringView("details");
    case Icon::Email: return QLatin1StringView("email");
    case Icon::Error: return QLatin1StringView("error");
    case Icon::Export: return QLatin1StringView("export");
    case Icon::Filter: return QLatin1StringView("filter");
    case Icon::Folder: return QLatin1StringView("folder");
    case Icon::Hide: return QLatin1StringView("hide");
    case Icon::Info: return QLatin1StringView("info");
    case Icon::Key: return QLatin1StringView("key");
    case Icon::More: return QLatin1StringView("more");
    case Icon::Note: return QLatin1StringView("note");
    case Icon::Open: return QLatin1StringView("open");
    case Icon::Pause: return QLatin1StringView("pause");
    case Icon::Phone: return QLatin1StringView("phone");
    case Icon::Refresh: return QLatin1StringView("refresh");
    case Icon::Remove: return QLatin1StringView("remove");
    case Icon::Rename: return QLatin1StringView("rename");
    case Icon::Resume: return QLatin1StringView("resume");
    case Icon::Search: return QLatin1StringView("search");
    case Icon::Show: return QLatin1StringView("show");
    case Icon::Sort: return QLatin1StringView("sort");
    case Icon::Undo: return QLatin1StringView("undo");
    case Icon::Verify: return QLatin1StringView("verify");
    case Icon::Warning: return QLatin1StringView("warning");
    }
    return {};
}

QString fileOf(Icon icon)
{
    loadIconFiles();
    return QStringLiteral(":/icons/%1.svg").arg(nameOf(icon));
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
