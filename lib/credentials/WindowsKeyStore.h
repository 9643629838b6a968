// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "credentials/KeyStore.h"

namespace enrow
{

// Keeps API keys in the Credential Manager of Windows, encrypted for this person on this computer and apart for each
// origin: a key that was entered for one server is never offered to another.
class WindowsKeyStore final : public KeyStore
{
public:
    explicit WindowsKeyStore(const ApiOrigin &origin);

    bool outlivesRun() const override { return true; }
    PendingWork read(const QString &name, QObject *context, ReadDone done) override;
    PendingWork write(const QString &name, const ApiKey &key, QObject *context, WriteDone done) override;
    PendingWork remove(const QString &name, QObject *context, WriteDone done) override;

private:
    // As the Credential Manager lists it: "Enrow Desk https://api.example/ Work".
    QString targetOf(const QString &name) const;

    const QString m_service;
};

} // namespace enrow
