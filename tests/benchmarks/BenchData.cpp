// SPDX-License-Identifier: MIT
#include "benchmarks/BenchData.h"

#include "api/ReplyDecoder.h"
#include "benchmarks/SampleReplies.h"
#include "store/ArchiveFile.h"
#include "store/BatchArchive.h"
#include "support/Keys.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow::bench
{

BenchData::BenchData(int rows)
    : m_rows(rows)
{
    SampleReplies samples;
    for (int first = 0; first < rows; first += rowsOfABatch) {
        m_replies.push_back(samples.reply(int(m_replies.size()), std::min(rowsOfABatch, rows - first)));
        m_replyBytes += m_replies.back().size();
    }
}

BatchRef BenchData::refOf(int batch)
{
    return {BatchKind::EmailFinder, SampleReplies::idOf(batch)};
}

QStringList BenchData::ids() const
{
    QStringList ids;
    for (size_t batch = 0; batch < m_replies.size(); ++batch)
        ids.append(SampleReplies::idOf(int(batch)));
    return ids;
}

std::vector<std::shared_ptr<const ResultChunk>> BenchData::decode() const
{
    std::vector<std::shared_ptr<const ResultChunk>> chunks;
    chunks.reserve(m_replies.size());
    for (const QByteArray &body : m_replies) {
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, body);
        if (!reply || !reply->chunk)
            qFatal("a sample reply cannot be decoded");
        chunks.push_back(reply->chunk);
    }
    return chunks;
}

const std::shared_ptr<const ResultSet> &BenchData::set()
{
    if (!m_set) {
        std::vector<ResultBatch> batches;
        for (const auto &chunk : decode())
            batches.push_back({refOf(int(batches.size())), {}, chunk});
        m_set = std::make_shared<const ResultSet>(std::move(batches));
    }
    return m_set;
}

const QStringList &BenchData::replyFiles()
{
    for (size_t batch = size_t(m_replyFiles.size()); batch < m_replies.size(); ++batch) {
        m_replyFiles.append(filePath(SampleReplies::idOf(int(batch)) + u".json"_s));
        QFile file(m_replyFiles.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_replies[batch]) != m_replies[batch].size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    return m_replyFiles;
}

const QString &BenchData::archiveFolder()
{
    if (!m_archiveFolder.isEmpty())
        return m_archiveFolder;
    m_archiveFolder = filePath(u"data"_s);
    QDir().mkpath(m_archiveFolder);
    BatchArchive archive(archiveFile());
    if (const auto opened = archive.open(); !opened)
        qFatal("cannot make an archive: %s", qPrintable(opened.error().detail));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (size_t number = 0; number < m_replies.size(); ++number) {
        Batch batch;
        batch.ref = refOf(int(number));
        batch.key = keyFor(batch.ref);
        batch.added = now;
        const Result<BatchReply> reply = decodeBatchReply(BatchKind::EmailFinder, m_replies[number]);
        if (!archive.add({batch}) || !reply || !archive.saveReply(batch.key, reply.value(), now))
            qFatal("cannot archive a batch");
    }
    return m_archiveFolder;
}

QString BenchData::archiveFile()
{
    return ArchiveFile::pathIn(archiveFolder());
}

} // namespace enrow::bench
