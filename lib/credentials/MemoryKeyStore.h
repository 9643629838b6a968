// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/KeyStore.h"

#include <QHash>

namespace enrow
{

// Keeps API keys for this run only: nothing is written anywhere.
class MemoryKeyStore final : public KeyStore
{
public:
    bool outlivesRun() const override { return false; }
    PendingWork read(const QString &name, QObject *context, ReadDone done) override;
    PendingWork write(const QString &name, const ApiKey &key, QObject *context, WriteDone done) override;
    PendingWork remove(const QString &name, QObject *context, WriteDone done) override;

private:
    QHash<QString, ApiKey> m_keys;
};

} // namespace enrow
