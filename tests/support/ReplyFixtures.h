// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QDir>
#include <QFile>

#include <optional>

namespace enrow::test
{

// A reply's body in tests/data/replies, and what it says: see dumpOf(). No kind: no reading of it makes sense.
struct ReplyFixture {
    QString name; // "finder/completed-documented"
    std::optional<BatchKind> kind;
    QByteArray body;
    QByteArray expected; // JSON
};

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fixtures of a folder in tests/data/replies: "finder", "verifier", "phone" or "unreadable".
inline QList<ReplyFixture> replyFixturesIn(const QString &folder, std::optional<BatchKind> kind)
{
    const QDir dir(QStringLiteral(ENROW_TEST_DATA "/replies/") + folder);
    const QString expectedSuffix = QStringLiteral(".expected.json");
    QList<ReplyFixture> fixtures;
    for (const QString &file : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (file.endsWith(expectedSuffix))
            continue;
        const QString name = file.chopped(5);
        fixtures.append({folder + u'/' + name, kind, contentsOf(dir.filePath(file)),
                         contentsOf(dir.filePath(name + expectedSuffix))});
    }
    return fixtures;
}

// Everything that a client must read.
inline QList<ReplyFixture> readableReplies()
{
    return replyFixturesIn(QStringLiteral("finder"), BatchKind::EmailFinder) +
           replyFixturesIn(QStringLiteral("verifier"), BatchKind::EmailVerifier) +
           replyFixturesIn(QStringLiteral("phone"), BatchKind::PhoneFinder);
}

} // namespace enrow::test
