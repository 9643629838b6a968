// SPDX-License-Identifier: MIT
#include "desktop/common/OpenOutside.h"

#include "desktop/common/VisibleText.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QUrl>

namespace enrow
{

void openOutside(const QUrl &url)
{
    if (QDesktopServices::openUrl(url))
        return;
    const QString place = url.isLocalFile() ? QDir::toNativeSeparators(url.toLocalFile()) : url.toDisplayString();
    auto *box =
        new QMessageBox(QMessageBox::Information, QApplication::translate("enrow::OpenOutside", "Open"),
                        QApplication::translate("enrow::OpenOutside", "This system has no program to open it with."),
                        QMessageBox::Ok, QApplication::activeWindow());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(visibleText(place));
    box->open();
}

} // namespace enrow
