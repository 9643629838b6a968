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

namespace
{

std::shared_ptr<const ResultChunk> chunkOf(const QByteArray &reply)
{
    const Result<BatchReply> decoded = decodeBatchReply(BatchKind::EmailFinder, reply);
    if (!decoded || !decoded->chunk)
        qFatal("a sample reply cannot be decoded");
    return decoded->chunk;
}

std::shared_ptr<const ResultSet> setOf(const std::vector<std::shared_ptr<const ResultChunk>> &chunks)
{
    std::vector<ResultBatch> batches;
    for (const auto &chunk : chunks)
        batches.push_back({BenchData::refOf(int(batches.size())), {}, chunk});
    return std::make_shared<const ResultSet>(std::move(batches));
}

} // namespace

BenchData::BenchData(int rows, int rowsOfABatch)
    : m_rows(rows)
    , m_rowsOfABatch(rowsOfABatch)
{
    SampleReplies samples;
    for (int first = 0; first < rows; first += rowsOfABatch) {
        m_replies.push_back(samples.reply(batches(), std::min(rowsOfABatch, rows - first)));
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
    for (const QByteArray &body : m_replies)
        chunks.push_back(chunkOf(body));
    return chunks;
}

std::shared_ptr<const ResultSet> BenchData::freshSet() const
{
    return setOf(decode());
}

const std::shared_ptr<const ResultSet> &BenchData::set()
{
    if (!m_set)
        m_set = freshSet();
    return m_set;
}

const std::shared_ptr<const ResultSet> &BenchData::fullSet()
{
    if (!m_fullSet) {
        SampleReplies samples;
        std::vector<std::shared_ptr<const ResultChunk>> chunks;
        for (int first = 0; first < m_rows; first += m_rowsOfABatch)
            chunks.push_back(chunkOf(samples.reply(int(chunks.size()), std::min(m_rowsOfABatch, m_rows - first),
                                                   SampleReplies::Fill::Full)));
        m_fullSet = setOf(chunks);
    }
    return m_fullSet;
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
