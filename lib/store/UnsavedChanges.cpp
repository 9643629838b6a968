// SPDX-License-Identifier: MIT
#include "store/UnsavedChanges.h"

#include "store/BatchArchive.h"
#include "store/BatchRecord.h"
#include "store/BatchStore.h"

#include <utility>

namespace enrow
{

bool UnsavedChanges::isUnsaved(const Batch &batch) const
{
    return m_given.contains(batch.key) || m_returns.contains(batch.key) || BatchArchive::keepsReplyOf(batch) ||
           m_saved.value(batch.key) != BatchRecord::digestOfNews(batch);
}

void UnsavedChanges::noteSaved(const Batch &batch)
{
    m_saved.insert(batch.key, BatchRecord::digestOfNews(batch));
}

void UnsavedChanges::noteChange(const Batch &batch, BatchChanges changes)
{
    BatchChanges given = changes & personalChanges;
    if (!batch.ref.kind) // polling never takes a kind away: a person did
        given |= changes & BatchChange::Kind;
    if (given)
        m_given[batch.key] |= given;
    if (isUnsaved(batch))
        m_dirty.insert(batch.key);
}

void UnsavedChanges::noteArrival(const Batch &batch)
{
    const bool returns = m_removedHere.remove(batch.key) && !m_removals.remove(batch.key);
    if (returns)
        m_returns.insert(batch.key);
    if (batch.archived && !returns && batch.entry == EntryState::Whole)
        noteSaved(batch);
    else
        m_dirty.insert(batch.key);
}

void UnsavedChanges::noteRemoval(BatchKey key, bool fromArchive)
{
    m_dirty.remove(key);
    m_given.remove(key);
    m_saved.remove(key);
    m_returns.remove(key);
    if (!fromArchive)
        return;
    m_removals.insert(key);
    m_removedHere.insert(key);
}

ChangesToSave UnsavedChanges::take(const BatchStore &store)
{
    ChangesToSave changes;
    for (const BatchKey key : std::as_const(m_dirty)) {
        if (const Batch *batch = store.find(key); batch && isUnsaved(*batch))
            changes.batches.append(*batch);
    }
    m_dirty.clear();
    changes.given = std::exchange(m_given, {});
    changes.removals = std::exchange(m_removals, {});
    changes.returns = std::exchange(m_returns, {});
    return changes;
}

void UnsavedChanges::putBack(const ChangesToSave &changes)
{
    for (const Batch &batch : changes.batches)
        m_dirty.insert(batch.key);
    for (auto given = changes.given.cbegin(); given != changes.given.cend(); ++given)
        m_given[given.key()] |= given.value();
    m_removals.unite(changes.removals & m_removedHere);
    m_returns.unite(changes.returns - m_removedHere);
}

void UnsavedChanges::clear()
{
    *this = {};
}

} // namespace enrow
