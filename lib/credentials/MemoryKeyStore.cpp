// SPDX-License-Identifier: MIT
#include "credentials/MemoryKeyStore.h"

#include <QMetaObject>
#include <QObject>

namespace enrow
{

namespace
{

template <typename Done, typename Answer>
PendingWork answerLater(QObject *context, Done done, Answer answer)
{
    return PendingWork::begin([&](std::stop_token stop) {
        QMetaObject::invokeMethod(
            context,
            [stop = std::move(stop), done = std::move(done), answer = std::move(answer)] {
                if (!stop.stop_requested())
                    done(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace

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
