// SPDX-License-Identifier: MIT
#include "store/RemovedBatches.h"

#include <algorithm>
#include <iterator>

namespace enrow
{

void RemovedBatches::remember(Batch batch, int row)
{
    if (batch.replyArchived)
        batch.chunk.reset();
    m_removed.push_back({std::move(batch), row});
}

QList<BatchRef> RemovedBatches::refs() const
{
    QList<BatchRef> refs;
    for (const Removed &removed : m_removed)
        refs.append(removed.batch.ref);
    return refs;
}

std::vector<RemovedBatches::Removed> RemovedBatches::take(const QList<BatchRef> &refs)
{
    const QSet<BatchRef> wanted(refs.begin(), refs.end());
    const auto taken = std::stable_partition(m_removed.begin(), m_removed.end(), [&](const Removed &removed) {
        return !wanted.contains(removed.batch.ref);
    });
    std::vector<Removed> last(std::make_move_iterator(taken), std::make_move_iterator(m_removed.end()));
    m_removed.erase(taken, m_removed.end());
    std::reverse(last.begin(), last.end());
    return last;
}

void RemovedBatches::forget(const QSet<BatchRef> &refs)
{
    std::erase_if(m_removed, [&](const Removed &removed) { return refs.contains(removed.batch.ref); });
}

void RemovedBatches::setUnsaved(const QList<BatchRef> &refs, bool isUnsaved)
{
    const QSet<BatchRef> meant(refs.begin(), refs.end());
    for (Removed &removed : m_removed) {
        const BatchRef &ref = removed.batch.ref;
        if (meant.contains(ref) || meant.contains({std::nullopt, ref.id}))
            removed.isUnsaved = isUnsaved;
    }
}

QList<BatchRef> RemovedBatches::unsaved() const
{
    QList<BatchRef> refs;
    for (const Removed &removed : m_removed) {
        if (removed.isUnsaved)
            refs.append(removed.batch.ref);
    }
    return refs;
}

} // namespace enrow
