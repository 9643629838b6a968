// SPDX-License-Identifier: MIT
#include "desktop/common/AboutBox.h"

#include "desktop/common/Icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace enrow
{

namespace
{

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(enrow::AboutBox)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Enrow Desk"),
                                AboutBox::tr("<b>Enrow Desk %1</b>").arg(QStringLiteral(ENROW_VERSION)),
                                QMessageBox::Close, parent);
    box->setInformativeText(
        AboutBox::tr("Follows Enrow batches, shows their results and exports them.\n\n"
                     "An unofficial client, not affiliated with Enrow. Free software under the MIT licence."));
    box->setIconPixmap(applicationIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace enrow
