// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiKey.h"
#include "core/Result.h"
#include "jobs/PendingWork.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

namespace enrow
{

// Keeps API keys by name. `done` is called exactly once and never before the call returns, unless the PendingWork is
// dropped or the context dies first: then never. A write or a removal that was asked for happens nevertheless.
// Errors are KeychainLocked and KeychainFailed.
class KeyStore
{
public:
    using ReadDone = std::function<void(Result<std::optional<ApiKey>>)>;
    using WriteDone = std::function<void(Result<void>)>;

    virtual ~KeyStore() = default;

    // False if it keeps keys for this run only.
    virtual bool outlivesRun() const = 0;

    // The key of that name; nothing if there is none, or where what is kept cannot be a key.
    virtual PendingWork read(const QString &name, QObject *context, ReadDone done) = 0;
    // Replaces the key of that name.
    virtual PendingWork write(const QString &name, const ApiKey &key, QObject *context, WriteDone done) = 0;
    // Afterwards there is no key of that name; succeeds where there was none.
    virtual PendingWork remove(const QString &name, QObject *context, WriteDone done) = 0;
};

} // namespace enrow
