// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/KeyStore.h"

#include <QObject>
#include <QTest>

namespace enrow::test
{

inline ApiKey keyOf(QStringView text)
{
    return ApiKey::parse(text).value();
}

inline QByteArray textOf(const Result<std::optional<ApiKey>> &result)
{
    if (!result)
        return nameOf(result.error().kind).data();
    return result.value() ? result.value()->secret() : QByteArray("none");
}

inline QByteArray textOf(const Result<void> &result)
{
    return result ? QByteArray("done") : QByteArray(nameOf(result.error().kind).data());
}

// Runs one call to its end: a key, "none", "done" or the name of the error.
template <typename Answer, typename Call>
QByteArray answerOf(Call call)
{
    QByteArray text;
    QObject context;
    const PendingWork work = call(&context, [&](const Result<Answer> &result) { text += textOf(result); });
    if (!text.isEmpty())
        return "answered at once";
    return QTest::qWaitFor([&] { return !text.isEmpty(); }, 30'000) ? text : QByteArray("no answer");
}

inline QByteArray read(KeyStore &store, const QString &name)
{
    return answerOf<std::optional<ApiKey>>(
        [&](QObject *context, KeyStore::ReadDone done) { return store.read(name, context, std::move(done)); });
}

inline QByteArray write(KeyStore &store, const QString &name, QStringView key)
{
    return answerOf<void>([&](QObject *context, KeyStore::WriteDone done) {
        return store.write(name, keyOf(key), context, std::move(done));
    });
}

inline QByteArray remove(KeyStore &store, const QString &name)
{
    return answerOf<void>(
        [&](QObject *context, KeyStore::WriteDone done) { return store.remove(name, context, std::move(done)); });
}

} // namespace enrow::test
