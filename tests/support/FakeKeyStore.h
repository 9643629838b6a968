// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/MemoryKeyStore.h"

namespace enrow::test
{

// A keychain in memory that can be made to refuse; it records what it was asked, as "write NAME".
class FakeKeyStore final : public KeyStore
{
public:
    bool outlivesRun() const override { return true; }

    PendingWork read(const QString &name, QObject *context, ReadDone done) override
    {
        note("read ", name);
        return m_keys.read(name, context, [this, done = std::move(done)](const Result<std::optional<ApiKey>> &result) {
            done(error ? Result<std::optional<ApiKey>>(*error) : result);
        });
    }
    PendingWork write(const QString &name, const ApiKey &key, QObject *context, WriteDone done) override
    {
        note("write ", name);
        return m_keys.write(name, key, context, refusing(std::move(done)));
    }
    PendingWork remove(const QString &name, QObject *context, WriteDone done) override
    {
        note("remove ", name);
        return m_keys.remove(name, context, refusing(std::move(done)));
    }

    std::optional<Error> error; // what all calls fail with, where set
    QStringList calls;

private:
    void note(const char *verb, const QString &name) { calls.append(QLatin1StringView(verb) + name); }
    WriteDone refusing(WriteDone done)
    {
        return
            [this, done = std::move(done)](const Result<void> &result) { done(error ? Result<void>(*error) : result); };
    }

    MemoryKeyStore m_keys;
};

} // namespace enrow::test
