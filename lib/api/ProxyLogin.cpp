// SPDX-License-Identifier: MIT
#include "api/ProxyLogin.h"

#include "api/ProxyChoice.h"

#include <QTcpSocket>
#include <QUrl>

namespace enrow
{

void ProxyLogin::tellIfNeeded(const QNetworkProxy &proxy, const QUrl &target, QObject *context,
                              std::function<void()> needed)
{
    auto *socket = new QTcpSocket(context);
    socket->setProxy(QNetworkProxy::NoProxy);
    const QByteArray place = target.host(QUrl::FullyEncoded).toLatin1() + ':' + QByteArray::number(target.port(443));
    const QByteArray login = proxy.rawHeader(proxyLoginHeader);
    QObject::connect(socket, &QTcpSocket::connected, socket, [socket, place, login] {
        socket->write("CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\n" +
                      (login.isEmpty() ? login : proxyLoginHeader + (": " + login) + "\r\n") + "\r\n");
    });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, needed = std::move(needed)] {
        if (!socket->canReadLine())
            return;
        const QList<QByteArray> words = socket->readLine().trimmed().split(' ');
        socket->disconnect();
        socket->deleteLater();
        if (words.size() > 1 && words.front().startsWith("HTTP/") && words[1] == "407")
            needed();
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToHost(proxy.hostName(), proxy.port());
}

Error ProxyLogin::wantedBy(const QNetworkProxy &proxy)
{
    if (!proxy.hasRawHeader(proxyLoginHeader))
        return {ErrorKind::ProxyNeedsLogin, proxy.hostName(), 0, {}};
    return because(ErrorKind::ProxyNeedsLogin,
                   {QT_TRANSLATE_NOOP("enrow::Reason", "%1 did not accept those that were given"), {proxy.hostName()}});
}

} // namespace enrow
