// SPDX-License-Identifier: MIT
#include "credentials/KeyringLock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Calls a method of the service; a service that is not running stays so.
template <typename Answer>
void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
          QObject *context, std::function<void(QDBusPendingReply<Answer>)> done)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *call) {
                         call->deleteLater();
                         done(QDBusPendingReply<Answer>(*call));
                     });
}

void askCollection(const QString &path, QObject *context, std::function<void(bool)> done)
{
    call<QDBusVariant>(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                       {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, context,
                       [done = std::move(done)](const QDBusPendingReply<QDBusVariant> &locked) {
                           done(!locked.isError() && locked.value().variant().toBool());
                       });
}

} // namespace

void askIfKeyringIsLocked(QObject *context, std::function<void(bool)> done)
{
    // A call without a connection would never end.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
        return;
    }
    call<QDBusObjectPath>(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
                          {u"default"_s}, context,
                          [context, done = std::move(done)](const QDBusPendingReply<QDBusObjectPath> &collection) {
                              // "/" stands for none.
                              if (collection.isError() || collection.value().path() == "/"_L1)
                                  done(false);
                              else
                                  askCollection(collection.value().path(), context, done);
                          });
}

} // namespace enrow
