// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"
#include "core/ApiOrigin.h"
#include "core/BatchRef.h"

#include <QDeadlineTimer>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QLocalSocket;
class QLockFile;
class QWidget;

namespace enrow
{

// One window a data folder, server and key: the program that is first hears which batches those that come after it were
// given. A program with another of the three is no second one: its batches must not be asked for at the first one's
// server, or with the first one's key.
//
// A lock and a socket, both in a folder that only this person can enter, are named after a digest of the three. A
// program that was killed is no obstacle. What comes over the socket is bounded in size, number and time, and is
// checked.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    struct Identity {
        QString dataFolder; // need not exist
        ApiOrigin origin = ApiOrigin::production();
        std::optional<ApiKey> key = {}; // the one that was given for this run, if any
    };

    enum class Role : quint8 {
        First,      // goes on; hears of others by activated() while its event loop runs
        Second,     // the first one has the batches; nothing is left to do
        Unanswered, // there is a first one, and it does not answer
    };

    static constexpr qsizetype maxMessage = 256 * 1024;     // bytes a program can hand over
    static constexpr int maxPeers = 8;                      // programs that are listened to at once
    static constexpr std::chrono::seconds peerPatience{3};  // for all that one of them has to say
    static constexpr std::chrono::seconds firstPatience{8}; // for a first one to answer, or to end

    // Nothing is touched before join().
    explicit SingleInstance(const Identity &identity, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Becomes the first program, or hands the IDs of the batches, and the paths of files, to the one that is. Waits for
    // that one up to `patience`: for before the event loop runs. Where the system has no place for the lock, everyone
    // is first.
    Role join(const QList<BatchRef> &batches, const QStringList &files,
              std::chrono::milliseconds patience = firstPatience);

    // The path (on Windows the name) of the socket; empty if there is no place for it.
    const QString &socketName() const { return m_socketName; }

    // Shows a window to the person, whether it was minimised or behind others.
    static void bringToFront(QWidget &window);

signals:
    // Another program was started and handed over these batches and files, maybe none.
    void activated(const QList<enrow::BatchRef> &batches, const QStringList &files);

private:
    bool tryBecomeFirst();
    bool handOver(const QByteArray &message, QDeadlineTimer deadline) const;
    void listen();
    void receive();
    void read(QLocalSocket *peer);

    QString m_socketName;
    std::unique_ptr<QLockFile> m_lock; // null if there is no place for it
    QLocalServer m_server;             // ends before the lock is let go
};

} // namespace enrow
