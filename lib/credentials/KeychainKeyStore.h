// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "credentials/KeyStore.h"

namespace enrow
{

// Keeps API keys in the keychain of the system, encrypted and apart for each origin: a key that was entered for one
// server is never offered to another. Where there is no keychain nothing is written at all.
class KeychainKeyStore final : public KeyStore
{
public:
    explicit KeychainKeyStore(const ApiOrigin &origin);

    bool outlivesRun() const override { return true; }
    PendingWork read(const QString &name, QObject *context, ReadDone done) override;
    PendingWork write(const QString &name, const ApiKey &key, QObject *context, WriteDone done) override;
    PendingWork remove(const QString &name, QObject *context, WriteDone done) override;

private:
    const QString m_service;
};

} // namespace enrow
