// SPDX-License-Identifier: MIT
#pragma once

#include "../export/FakeFileDialogs.h"
#include "desktop/lists/ListTools.h"
#include "jobs/JobQueue.h"
#include "support/SampleResults.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QUrl>

namespace enrow::test
{

// Lists on a disk and results to match them with: a search (Dwight and Jim found, Ryan not) and a verification of
// "pam@acme.com".
class ListBench
{
public:
    ListBench()
    {
        add(1, finderChunk());
        add(2, chunkOf(BatchKind::EmailVerifier, {{"valid", {{ColumnId::Email, "pam@acme.com"}}}}));
    }

    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("leads.csv")) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    ListTools tools()
    {
        return {jobs, dialogs,
                [this](const QList<BatchKey> &keys, QObject *context, const auto &done) {
                    QMetaObject::invokeMethod(
                        context, [this, keys, done] { done(resultsOf(keys)); }, Qt::QueuedConnection);
                },
                [this](const QUrl &url) { opened.append(url); }};
    }
    ListOffer offer() const
    {
        return {{{BatchKey{2}, BatchKind::EmailVerifier}, {BatchKey{1}, BatchKind::EmailFinder}}, {BatchKey{1}}, 0};
    }

    JobQueue jobs{1};
    FakeFileDialogs dialogs;
    QList<QUrl> opened;

private:
    void add(qint64 key, std::shared_ptr<const ResultChunk> chunk)
    {
        const BatchRef ref{chunk->kind(), QString::number(key)};
        m_batches.insert(BatchKey{key}, {ref, {}, std::move(chunk), BatchKey{key}});
    }
    ListResults resultsOf(const QList<BatchKey> &keys) const
    {
        ListResults results;
        for (const BatchKey key : keys) {
            if (m_batches.contains(key))
                results.batches.push_back(m_batches[key]);
            else
                ++results.unread;
        }
        return results;
    }

    const QTemporaryDir m_folder;
    QHash<BatchKey, ResultBatch> m_batches;
};

} // namespace enrow::test
