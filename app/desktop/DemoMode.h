// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "credentials/MemoryKeyStore.h"
#include "desktop/AppSetup.h"

#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QThread>

namespace enrow
{

class MessageBar;
class Simulator;

// The program on simulated data: a server of its own on this machine, and settings and an archive that go when the
// program ends.
class DemoMode : public QObject
{
    Q_OBJECT

public:
    explicit DemoMode(QObject *parent = nullptr);
    ~DemoMode() override;

    // Starts the server; Offline with the system's reason where no port can be had.
    Result<AppSetup> start();

    // Says that the data is simulated; the caller takes ownership.
    static MessageBar *createBanner();

    // All batches that the server has.
    static QList<BatchRef> batches();

private:
    QTemporaryDir m_folder;
    MemoryKeyStore m_keys;
    QThread m_thread; // making large replies must not hold up the window
    Simulator *m_simulator;
};

} // namespace enrow
