// SPDX-License-Identifier: MIT
#include "credentials/SecretService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr std::chrono::milliseconds timeOut = SecretService::patience;

enum class IfNotRunning : quint8 { Start, Leave };

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage defaultKeyring()
{
    return callOf(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
}

template <typename Answer>
void call(QDBusMessage message, IfNotRunning ifNotRunning, QObject *context,
          std::function<void(QDBusPendingReply<Answer>)> done)
{
    message.setAutoStartService(ifNotRunning == IfNotRunning::Start);
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message, int(timeOut.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *call) {
                         call->deleteLater();
                         done(QDBusPendingReply<Answer>(*call));
                     });
}

void askCollection(const QString &path, QObject *context, std::function<void(bool)> done)
{
    call<QDBusVariant>(callOf(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                              {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}),
                       IfNotRunning::Leave, context,
                       [done = std::move(done)](const QDBusPendingReply<QDBusVariant> &locked) {
                           done(!locked.isError() && locked.value().variant().toBool());
                       });
}

// No answer in time; one that says "no" is an answer.
bool isSilence(const QDBusError &error)
{
    return error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
           error.type() == QDBusError::TimedOut;
}

bool isAbsence(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected ||
           error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

} // namespace

void SecretService::askIfLocked(QObject *context, std::function<void(bool)> done)
{
    // A call without a connection would never end.
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
        return;
    }
    call<QDBusObjectPath>(defaultKeyring(), IfNotRunning::Leave, context,
                          [context, done = std::move(done)](const QDBusPendingReply<QDBusObjectPath> &collection) {
                              // "/" stands for none.
                              if (collection.isError() || collection.value().path() == "/"_L1)
                                  done(false);
                              else
                                  askCollection(collection.value().path(), context, done);
                          });
}

void SecretService::watch(QObject *context, std::stop_token stop, std::function<void()> silent)
{
    if (stop.stop_requested() || !QDBusConnection::sessionBus().isConnected())
        return;
    call<QDBusObjectPath>(defaultKeyring(), IfNotRunning::Start, context,
                          [context, stop = std::move(stop),
                           silent = std::move(silent)](const QDBusPendingReply<QDBusObjectPath> &answer) mutable {
                              if (answer.isError() && isAbsence(answer.error()))
                                  return;
                              if (answer.isError() && isSilence(answer.error())) {
                                  if (!stop.stop_requested())
                                      silent();
                                  return;
                              }
                              QTimer::singleShot(timeOut, context,
                                                 [context, stop = std::move(stop), silent = std::move(silent)] {
                                                     watch(context, stop, silent);
                                                 });
                          });
}

} // namespace enrow
