// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QProcess>
#include <QTest>
#include <QVariantMap>

#include <csignal>

namespace enrow::test
{

// A session's bus of its own, for as long as it lives; where the environment says that the bus is.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_program.start(QStringLiteral("dbus-daemon"),
                        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                         QStringLiteral("--print-address=1")});
        if (!m_program.waitForStarted() || !m_program.waitForReadyRead())
            return;
        m_address = QString::fromLatin1(m_program.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }
    ~PrivateBus()
    {
        signal(SIGCONT);
        m_program.kill();
        m_program.waitForFinished();
    }

    const QString &address() const { return m_address; } // empty if there is no bus
    void signal(int number) const { ::kill(pid_t(m_program.processId()), number); }

private:
    QProcess m_program;
    QString m_address;
};

// A service for notifications (Desktop Notifications Specification 1.2) on that bus, and the hand of a person.
class NotificationDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint id = 0;
        QString summary;
        QString body;
    };

    explicit NotificationDaemon(const QString &address, const QStringList &capabilities = {})
        : m_capabilities(capabilities)
        , m_bus(QDBusConnection::connectToBus(address, QStringLiteral("daemon")))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!m_bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
            qFatal("no place for a notification daemon");
    }
    ~NotificationDaemon() override { QDBusConnection::disconnectFromBus(QStringLiteral("daemon")); }

    // Takes calls and answers none from now on.
    void fallSilent() { m_isSilent = true; }
    void click(uint id) { emit ActionInvoked(id, QStringLiteral("default")); }

    QList<Shown> shown; // what is on the screen
    int notified = 0;   // calls that showed or replaced something
    int calls = 0;

public slots:
    QStringList GetCapabilities()
    {
        beSilentIfSo();
        return m_capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        beSilentIfSo();
        ++notified;
        if (!actions.contains(QStringLiteral("default")))
            return 0;
        shown.removeIf([replaces](const Shown &each) { return each.id == replaces; });
        shown.append({replaces > 0 ? replaces : ++m_last, summary, body});
        return shown.last().id;
    }
    void CloseNotification(uint id)
    {
        shown.removeIf([id](const Shown &each) { return each.id == id; });
        emit NotificationClosed(id, 3);
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    void beSilentIfSo()
    {
        ++calls;
        if (m_isSilent)
            setDelayedReply(true);
    }

    const QStringList m_capabilities;
    QDBusConnection m_bus;
    bool m_isSilent = false;
    uint m_last = 0;
};

} // namespace enrow::test
