// SPDX-License-Identifier: MIT
#include "credentials/MemoryKeyStore.h"

#include "credentials/AnswerLater.h"

namespace enrow
{

PendingWork MemoryKeyStore::read(const QString &name, QObject *context, ReadDone done)
{
    const auto key = m_keys.constFind(name);
    std::optional<ApiKey> answer;
    if (key != m_keys.cend())
        answer = *key;
    return answerLater(context, std::move(done), std::move(answer));
}

PendingWork MemoryKeyStore::write(const QString &name, const ApiKey &key, QObject *context, WriteDone done)
{
    m_keys.insert(name, key);
    return answerLater(context, std::move(done), Result<void>());
}

PendingWork MemoryKeyStore::remove(const QString &name, QObject *context, WriteDone done)
{
    m_keys.remove(name);
    return answerLater(context, std::move(done), Result<void>());
}

} // namespace enrow
