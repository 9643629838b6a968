// SPDX-License-Identifier: MIT
#include "desktop/TrayNotifier.h"

#include "desktop/common/Icons.h"

#include <QGuiApplication>

namespace enrow
{

TrayNotifier::TrayNotifier(QObject *parent)
    : QObject(parent)
{
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::activated);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotifier::activated);
}

void TrayNotifier::show(const QString &title, const QString &body)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_icon.setIcon(applicationIcon());
    m_icon.show();
    m_icon.showMessage(title, body, m_icon.icon());
}

void TrayNotifier::withdraw()
{
    m_icon.hide();
}

} // namespace enrow
