// SPDX-License-Identifier: MIT
#include "desktop/BusNotifier.h"

#include "credentials/SessionBus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QProcessEnvironment>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s;

} // namespace

BusNotifier::BusNotifier(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_connection(u"enrow-notifications-%1"_s.arg(quintptr(this), 0, 16))
{
}

BusNotifier::~BusNotifier()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

void BusNotifier::show(const QString &title, const QString &body)
{
    m_wanted = Text{title, body};
    m_isWithdrawn = false;
    next();
}

void BusNotifier::withdraw()
{
    m_wanted.reset();
    m_isWithdrawn = m_isBusy;
    if (m_shown == 0 || m_way != Way::Open)
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
    message.setArguments({m_shown});
    message.setAutoStartService(false);
    QDBusConnection(m_connection).send(message);
    m_shown = 0;
}

// Goes one step further with what is wanted.
void BusNotifier::next()
{
    if (!m_wanted || m_isBusy)
        return;
    switch (m_way) {
    case Way::Unknown: ask(); break;
    case Way::Asked: break;
    case Way::Open:
        if (m_readsMarkup)
            notify(*std::exchange(m_wanted, std::nullopt));
        else
            call(u"GetCapabilities"_s, {}, &BusNotifier::takeCapabilities);
        break;
    }
}

// Qt would wait for a bus that does not greet.
void BusNotifier::ask()
{
    const QString address = SessionBus::addressIn(QProcessEnvironment::systemEnvironment());
    if (address.isEmpty()) {
        m_wanted.reset();
        return;
    }
    m_way = Way::Asked;
    SessionBus::askWhetherItGreets(address, this, [this, address](bool greets) {
        if (greets && QDBusConnection::connectToBus(address, m_connection).isConnected()) {
            open();
            next();
        } else {
            giveUp();
        }
    });
}

// Later news look for the way anew.
void BusNotifier::giveUp()
{
    QDBusConnection::disconnectFromBus(m_connection);
    m_way = Way::Unknown;
    m_wanted.reset();
    m_readsMarkup.reset();
    m_shown = 0;
}

// A service that is named here would be looked up, which waits for the bus.
void BusNotifier::open()
{
    m_way = Way::Open;
    QDBusConnection bus(m_connection);
    bus.connect(QString(), path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(QString(), path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
}

void BusNotifier::call(const QString &method, const QVariantList &arguments,
                       void (BusNotifier::*done)(const QDBusMessage &))
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    m_isBusy = true;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(message, int(m_patience.count())), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, done](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        m_isBusy = false;
        (this->*done)(finished->reply());
        next();
    });
}

void BusNotifier::takeCapabilities(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage)
        m_readsMarkup = answer.arguments().value(0).toStringList().contains(u"body-markup"_s);
    else
        giveUp(); // nobody is there, or nobody who answers
}

void BusNotifier::notify(const Text &text)
{
    const QString body = m_readsMarkup.value_or(false) ? text.body.toHtmlEscaped() : text.body;
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    const QString icon = QGuiApplication::desktopFileName();
    call(u"Notify"_s,
         {QGuiApplication::applicationDisplayName(), m_shown, icon, text.title, body,
          QStringList{defaultAction, tr("Show")}, hints, -1},
         &BusNotifier::takeId);
}

void BusNotifier::takeId(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage)
        m_shown = answer.arguments().value(0).toUInt();
    else
        giveUp();
    if (std::exchange(m_isWithdrawn, false))
        withdraw();
}

void BusNotifier::onActionInvoked(uint id, const QString &action)
{
    if (id == m_shown && m_shown != 0 && action == defaultAction)
        emit activated();
}

void BusNotifier::onNotificationClosed(uint id, uint)
{
    if (id == m_shown)
        m_shown = 0;
}

} // namespace enrow
