// SPDX-License-Identifier: MIT
#include "desktop/SingleInstance.h"

#include "core/BatchIds.h"
#include "core/PrivateFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// A message is this line, one ID or address of a file a line, and an empty line; the answer is one line.
constexpr QByteArrayView greeting = "enrow-desk 1\n";
constexpr QLatin1StringView startOfFile = "file:///"_L1;
constexpr QByteArrayView ending = "\n\n";
constexpr QByteArrayView answer = "done\n";

// One text for all ways to name a folder, before it is made and after.
QString canonical(const QString &folder)
{
    QString rest;
    QFileInfo existing(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    while (!existing.exists() && !existing.isRoot()) {
        rest.prepend(u'/' + existing.fileName());
        existing.setFile(existing.path());
    }
    return QDir::cleanPath(existing.canonicalFilePath() + rest);
}

QByteArray messageOf(const QList<BatchRef> &batches, const QStringList &files)
{
    QByteArray message = greeting.toByteArray();
    for (const BatchRef &batch : batches)
        message += batch.id.toUtf8() + '\n';
    for (const QString &file : files)
        message += QUrl::fromLocalFile(file).toEncoded() + '\n';
    return message + '\n';
}

// The person's own folder, with nobody else's right to enter; empty if there is none.
QString folderOfLock()
{
#ifdef Q_OS_WIN
    // Where Qt names the home folder for what lives as long as a program.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return PrivateFiles::makeFolder(folder) ? folder : QString();
#else
    // Qt sees to its rights, and makes one in the folder for temporary files where the system has none.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

// Short, for the path of a socket may have about 100 characters.
QString nameOf(const SingleInstance::Identity &identity)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QByteArray &part : {canonical(identity.dataFolder).toUtf8(), identity.origin.baseUrl().toEncoded(),
                                   identity.key ? identity.key->secret() : QByteArray()}) {
        digest.addData(part);
        digest.addData(QByteArrayView("\0", 1));
    }
    return u"enrow-desk-"_s + QString::fromLatin1(digest.result().first(8).toHex());
}

} // namespace

SingleInstance::SingleInstance(const Identity &identity, QObject *parent)
    : QObject(parent)
{
    const QString folder = folderOfLock();
    if (folder.isEmpty())
        return;
    const QString name = nameOf(identity);
    m_lock = std::make_unique<QLockFile>(folder + u'/' + name + u".lock"_s);
    m_lock->setStaleLockTime(0);
#ifdef Q_OS_WIN
    m_socketName = name;
#else
    m_socketName = folder + u'/' + name;
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(maxPeers);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::join(const QList<BatchRef> &batches, const QStringList &files,
                                          std::chrono::milliseconds patience)
{
    // The first one may be about to listen, or about to end: both take a moment.
    constexpr unsigned long moment = 20; // milliseconds
    const QByteArray message = messageOf(batches, files);
    const QDeadlineTimer deadline(patience);
    while (true) {
        if (tryBecomeFirst()) {
            listen();
            return Role::First;
        }
        if (message.size() <= maxMessage && handOver(message, deadline))
            return Role::Second;
        if (deadline.hasExpired())
            return Role::Unanswered;
        QThread::msleep(moment);
    }
}

bool SingleInstance::tryBecomeFirst()
{
    if (!m_lock)
        return true;
    if (!m_lock->tryLock())
        return m_lock->error() != QLockFile::LockFailedError;
    PrivateFiles::closeToOthers(m_lock->fileName());
    return true;
}

bool SingleInstance::handOver(const QByteArray &message, QDeadlineTimer deadline) const
{
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket first;
    first.connectToServer(m_socketName);
    if (!first.waitForConnected(left()))
        return false;
    first.write(message);
    while (first.bytesToWrite() > 0) {
        if (!first.waitForBytesWritten(left()))
            return false;
    }
    while (first.bytesAvailable() < answer.size()) {
        if (!first.waitForReadyRead(left()))
            return false;
    }
    return first.read(answer.size()) == answer;
}

void SingleInstance::listen()
{
    if (!m_lock || !m_lock->isLocked())
        return;
    // What a killed program left behind; there is no other one, for the lock is ours.
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName))
        qWarning("No other window can hand over its batches: %s", qPrintable(m_server.errorString()));
}

void SingleInstance::receive()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > maxPeers) {
            delete peer;
            continue;
        }
        peer->setReadBufferSize(maxMessage + 1);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        QTimer::singleShot(peerPatience, peer, [peer] { peer->deleteLater(); });
        read(peer);
    }
}

void SingleInstance::read(QLocalSocket *peer)
{
    const QByteArray message = peer->peek(maxMessage + 1);
    const bool greeted = message.startsWith(greeting.first(qMin(greeting.size(), message.size())));
    if (!greeted || message.size() > maxMessage) {
        peer->abort();
        return;
    }
    if (!message.endsWith(ending))
        return;
    // Once: what else it may send is not read.
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr);
    QList<BatchRef> batches;
    QStringList files;
    for (const QString &line : QString::fromUtf8(QByteArrayView(message).sliced(greeting.size())).split(u'\n')) {
        if (line.startsWith(startOfFile))
            files.append(QUrl(line, QUrl::StrictMode).toLocalFile());
        else if (!problemWithBatchId(line))
            batches.append({std::nullopt, line});
    }
    peer->write(answer.data(), answer.size());
    peer->disconnectFromServer();
    files.removeAll(QString());
    emit activated(batches, files);
}

void SingleInstance::bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace enrow
