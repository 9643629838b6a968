// SPDX-License-Identifier: MIT
#include "credentials/SessionBus.h"

#include "credentials/SecretService.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcessEnvironment>
#include <QTimer>
#include <QUrl>
#include <QtEndian>

#include <optional>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Stands in for the bus of a session that does not answer: whoever connects to it is refused at once.
constexpr char nobody[] = "unix:path=/dev/null";

struct SocketName {
    QString name;
    bool isAbstract = false;
};

// The first UNIX socket of the list, "unix:path=/run/user/1000/bus,guid=1234;tcp:host=there".
std::optional<SocketName> socketIn(const QString &address)
{
    for (const QString &each : address.split(u';', Qt::SkipEmptyParts)) {
        if (!each.startsWith("unix:"_L1))
            return std::nullopt; // it is tried first, and this cannot ask it
        for (const QString &pair : each.sliced(5).split(u',')) {
            const QString value = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.section(u'=', 1).toUtf8()));
            if (pair.startsWith("path="_L1))
                return SocketName{value, false};
            if (pair.startsWith("abstract="_L1))
                return SocketName{value, true};
            if (pair == "runtime=yes"_L1)
                return SocketName{QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(u"bus"_s), false};
        }
    }
    return std::nullopt;
}

// A header field of a D-Bus message: its code, its type and its text, which begins at a multiple of 8.
QByteArray field(char code, char type, const QByteArray &text)
{
    QByteArray bytes;
    for (const char each : {code, '\1', type, '\0'})
        bytes += each;
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(text.size()), length.data());
    bytes += length + text + '\0';
    return bytes;
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 8 != 0)
        bytes += '\0';
    return bytes;
}

// The call that every client of a bus begins with.
QByteArray hello()
{
    const QByteArray fields = padded(field(1, 'o', "/org/freedesktop/DBus")) +
                              padded(field(2, 's', "org.freedesktop.DBus")) + padded(field(3, 's', "Hello")) +
                              field(6, 's', "org.freedesktop.DBus");
    const QByteArray start("l\1\0\1", 4); // little endian, a call, no flags, version 1
    QByteArray numbers(12, '\0');         // no body, the first message, so many bytes of fields
    qToLittleEndian(quint32(1), numbers.data() + 4);
    qToLittleEndian(quint32(fields.size()), numbers.data() + 8);
    return padded(start + numbers + fields);
}

// One question. It deletes itself once answered.
class Question final : public QObject
{
public:
    Question(const SocketName &bus, QObject *context, std::function<void(bool)> done)
        : QObject(context)
        , m_done(std::move(done))
    {
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { answer(false); });
        m_patience.start(SecretService::patience);
        connect(&m_bus, &QLocalSocket::connected, this,
                [this] { m_bus.write('\0' + ("AUTH EXTERNAL " + QByteArray::number(::geteuid()).toHex() + "\r\n")); });
        connect(&m_bus, &QLocalSocket::readyRead, this, &Question::hear);
        // Qt tries once more for as long as the queue of the socket is full.
        connect(&m_bus, &QLocalSocket::errorOccurred, this, [this] { answer(true); });
        m_bus.setSocketOptions(bus.isAbstract ? QLocalSocket::AbstractNamespaceOption : QLocalSocket::NoOptions);
        // From the event loop: a socket that is not there fails at once.
        QMetaObject::invokeMethod(
            this, [this, name = bus.name] { m_bus.connectToServer(name); }, Qt::QueuedConnection);
    }

private:
    void hear()
    {
        if (!m_isGreeting && m_bus.canReadLine()) {
            m_isGreeting = m_bus.readLine().startsWith("OK");
            // What refuses one way to log in does answer.
            if (!m_isGreeting)
                answer(true);
            else
                m_bus.write("BEGIN\r\n" + hello());
        }
        if (m_isGreeting && m_bus.bytesAvailable() > 0)
            answer(true);
    }

    void answer(bool greets)
    {
        m_bus.disconnect(this);
        m_patience.stop();
        deleteLater();
        if (const auto done = std::exchange(m_done, {}))
            done(greets);
    }

    std::function<void(bool)> m_done;
    QTimer m_patience;
    QLocalSocket m_bus;
    bool m_isGreeting = false; // it let this one in, and was told hello
};

} // namespace

QString SessionBus::addressIn(const QProcessEnvironment &environment)
{
    const QString address = environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (!address.isEmpty())
        return address;
    const QString folder = environment.value(u"XDG_RUNTIME_DIR"_s);
    const QString socket = QDir(folder).filePath(u"bus"_s);
    if (folder.isEmpty() || !QFileInfo::exists(socket))
        return {};
    return u"unix:path="_s + QString::fromLatin1(QUrl::toPercentEncoding(socket, "/"));
}

void SessionBus::avoidIfSilent(QObject *context, std::function<void()> done)
{
    const QString address = addressIn(QProcessEnvironment::systemEnvironment());
    askWhetherItGreets(address, context, [done = std::move(done)](bool greets) {
        if (!greets)
            qputenv("DBUS_SESSION_BUS_ADDRESS", nobody);
        done();
    });
}

void SessionBus::askWhetherItGreets(const QString &address, QObject *context, std::function<void(bool)> done)
{
    const bool isAvoided = address == QLatin1StringView(nobody);
    if (const auto bus = socketIn(address); bus && !isAvoided)
        new Question(*bus, context, std::move(done));
    else
        QMetaObject::invokeMethod(
            context, [isAvoided, done = std::move(done)] { done(!isAvoided); }, Qt::QueuedConnection);
}

} // namespace enrow
