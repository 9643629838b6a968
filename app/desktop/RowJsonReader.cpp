// SPDX-License-Identifier: MIT
#include "desktop/RowJsonReader.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"
#include "store/ArchivedResults.h"
#include "store/BatchStore.h"

namespace enrow
{

RowJsonReader::RowJsonReader(const BatchStore &store, ArchivedResults &archive, JobQueue &jobs)
    : m_store(store)
    , m_archive(archive)
    , m_jobs(jobs)
{
}

void RowJsonReader::read(BatchKey key, uint32_t row, QObject *context, Done done)
{
    m_reading.cancel();
    m_question = Question{key, row, context, std::move(done)};
    if (m_key == key && m_raw && m_chunk.lock() == chunkOf(key))
        answer();
    else if (m_loading != key)
        load(key);
}

std::shared_ptr<const ResultChunk> RowJsonReader::chunkOf(BatchKey key) const
{
    const Batch *batch = m_store.find(key);
    return batch ? batch->chunk : nullptr;
}

void RowJsonReader::load(BatchKey key)
{
    m_loading = key;
    m_archive.loadRaw(key, this,
                      [this, key, chunk = chunkOf(key)](const Result<std::shared_ptr<const QByteArray>> &raw) {
                          if (m_loading == key)
                              m_loading.reset();
                          m_key = key;
                          m_raw = raw ? raw.value() : nullptr;
                          m_chunk = chunk;
                          answer();
                      });
}

void RowJsonReader::answer()
{
    if (!m_question || m_question->key != m_key)
        return;
    const Question question = *std::exchange(m_question, std::nullopt);
    m_reading = m_jobs.run(
        question.context,
        [raw = m_raw, row = question.row](std::stop_token) { return raw ? rowJson(*raw, row) : QByteArray(); },
        question.done, JobQueue::Turn::Next);
}

} // namespace enrow
