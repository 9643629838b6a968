// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QSystemTrayIcon>

namespace enrow
{

// Shows a message out of an icon in the tray, which is there for as long as the message is news. Without a tray nothing
// is shown.
class TrayNotifier : public QObject
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    // Plain text. Takes the place of what is shown.
    void show(const QString &title, const QString &body);
    void withdraw();

signals:
    void activated(); // the person clicked it

private:
    QSystemTrayIcon m_icon;
};

} // namespace enrow
