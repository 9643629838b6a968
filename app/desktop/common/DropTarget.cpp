// SPDX-License-Identifier: MIT
#include "desktop/common/DropTarget.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace enrow
{

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void DropTarget::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (!clipboard || !take(*clipboard))
        emit nothingToPaste();
}

bool DropTarget::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (enter->mimeData()->hasUrls() || enter->mimeData()->hasText())
            enter->acceptProposedAction();
        return true;
    }
    if (event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    drop->setDropAction(Qt::CopyAction); // a text that is dragged from an editor stays there
    drop->accept();
    take(*drop->mimeData());
    return true;
}

// A link that is dragged from a browser comes as an address and as text. False if there is neither text nor a file.
bool DropTarget::take(const QMimeData &given)
{
    const QList<QUrl> urls = given.urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        emit filesGiven(urls);
    else if (const QString text = given.text(); !text.trimmed().isEmpty())
        emit textGiven(text);
    else
        return false;
    return true;
}

} // namespace enrow
