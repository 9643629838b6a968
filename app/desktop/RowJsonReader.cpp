// SPDX-License-Identifier: MIT
#include "desktop/RowJsonReader.h"

#include "api/ReplyDecoder.h"
#include "store/ArchivedResults.h"
#include "store/BatchStore.h"

namespace enrow
{

RowJsonReader::RowJsonReader(const BatchStore &store, ArchivedResults &archive)
    : m_store(store)
    , m_archive(archive)
{
}

void RowJsonReader::read(const BatchRef &ref, uint32_t row, QObject *context, Done done)
{
    m_question = Question{ref, row, context, std::move(done)};
    if (m_ref == ref && m_raw && m_chunk.lock() == chunkOf(ref))
        QMetaObject::invokeMethod(
            this, [this] { answer(); }, Qt::QueuedConnection);
    else if (m_loading != ref)
        load(ref);
}

std::shared_ptr<const ResultChunk> RowJsonReader::chunkOf(const BatchRef &ref) const
{
    const Batch *batch = m_store.find(ref);
    return batch ? batch->chunk : nullptr;
}

void RowJsonReader::load(const BatchRef &ref)
{
    m_loading = ref;
    m_archive.loadRaw(ref, this,
                      [this, ref, chunk = chunkOf(ref)](const Result<std::shared_ptr<const QByteArray>> &raw) {
                          if (m_loading == ref)
                              m_loading.reset();
                          m_ref = ref;
                          m_raw = raw ? raw.value() : nullptr;
                          m_chunk = chunk;
                          answer();
                      });
}

void RowJsonReader::answer()
{
    if (!m_question || m_question->ref != m_ref)
        return;
    const Question question = *std::exchange(m_question, std::nullopt);
    if (question.context)
        question.done(m_raw ? rowJson(*m_raw, question.row) : QByteArray());
}

} // namespace enrow
