// SPDX-License-Identifier: MIT
#include "store/Batches.h"

#include "store/ArchiveSync.h"
#include "store/BatchStore.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace enrow
{

Batches::Batches(BatchStore &store, ArchiveSync &archive, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(archive)
    , m_clock(clock)
{
    // What was done to other batches has no meaning for those of a backup.
    connect(&archive, &ArchiveSync::replaced, this, [this] {
        m_steps.clear();
        emit lastChanged();
    });
}

void Batches::add(const QList<BatchRef> &refs, const QString &keyName)
{
    std::vector<Batch> fresh;
    QList<BatchRef> listed;
    QSet<BatchRef> seen;
    for (const BatchRef &ref : refs) {
        if (m_store.wouldRepeat(ref)) {
            listed.append(ref);
        } else if (!seen.contains(ref)) {
            seen.insert(ref);
            Batch batch;
            batch.key = newBatchKey();
            batch.ref = ref;
            batch.keyName = keyName;
            batch.added = m_clock.wall();
            fresh.push_back(std::move(batch));
        }
    }
    if (fresh.empty()) {
        emit done({BatchCommand::Kind::Add, 0}, listed);
        return;
    }
    QSet<BatchKey> drawn;
    for (const Batch &batch : fresh)
        drawn.insert(batch.key);
    m_archive.add(fresh, [this, drawn, listed](const QList<BatchKey> &added) {
        QList<BatchKey> ours = added;
        ours.removeIf([&drawn](BatchKey key) { return !drawn.contains(key); }); // the archive had the others
        push(BatchCommand::Kind::Add, takeDown(ours));
        emit done({BatchCommand::Kind::Add, added.size()}, listed);
    });
}

void Batches::remove(const QList<BatchKey> &keys)
{
    std::vector<Before> before = takeDown(keys);
    if (before.empty())
        return;
    m_store.remove(keys);
    const BatchCommand command{BatchCommand::Kind::Remove, qsizetype(before.size())};
    push(BatchCommand::Kind::Remove, std::move(before));
    tellWhenSaved(command);
}

void Batches::rename(const QList<BatchKey> &keys, const QString &label)
{
    std::vector<Before> before = takeDown(keys);
    std::erase_if(before, [&](const Before &one) { return one.batch.label == label; });
    for (const Before &one : before)
        m_store.setLabel(one.batch.key, label);
    push(BatchCommand::Kind::Rename, std::move(before), label);
}

void Batches::annotate(const QList<BatchKey> &keys, const QString &note)
{
    std::vector<Before> before = takeDown(keys);
    std::erase_if(before, [&](const Before &one) { return one.batch.note == note; });
    for (const Before &one : before)
        m_store.setNote(one.batch.key, note);
    push(BatchCommand::Kind::Annotate, std::move(before), note);
}

std::optional<BatchCommand> Batches::last() const
{
    return m_steps.empty() ? std::nullopt : std::optional(m_steps.back().command);
}

void Batches::undo()
{
    if (m_steps.empty())
        return;
    Step step = std::move(m_steps.back());
    m_steps.pop_back();
    switch (step.command.kind) {
    case BatchCommand::Kind::Add: {
        QList<BatchKey> keys;
        for (const Before &one : step.before)
            keys.append(one.batch.key);
        m_store.remove(keys);
        break;
    }
    case BatchCommand::Kind::Remove: putBack(std::move(step.before)); break;
    case BatchCommand::Kind::Rename:
        for (const Before &one : step.before) {
            if (const Batch *now = m_store.find(one.batch.key); now && now->label == step.given)
                m_store.setLabel(now->key, one.batch.label);
        }
        break;
    case BatchCommand::Kind::Annotate:
        for (const Before &one : step.before) {
            if (const Batch *now = m_store.find(one.batch.key); now && now->note == step.given)
                m_store.setNote(now->key, one.batch.note);
        }
        break;
    }
    emit lastChanged();
}

// The first rows first: so each finds the place it had.
void Batches::putBack(std::vector<Before> before)
{
    for (Before &one : before)
        m_store.restore(std::move(one.batch), one.row);
}

std::vector<Batches::Before> Batches::takeDown(const QList<BatchKey> &keys) const
{
    std::vector<Before> before;
    for (const BatchKey key : keys) {
        const int row = m_store.rowOf(key);
        if (row >= 0)
            before.push_back({m_store.at(row), row});
    }
    std::sort(before.begin(), before.end(), [](const Before &a, const Before &b) { return a.row < b.row; });
    const auto isSame = [](const Before &a, const Before &b) { return a.row == b.row; };
    before.erase(std::unique(before.begin(), before.end(), isSame), before.end());
    return before;
}

void Batches::push(BatchCommand::Kind kind, std::vector<Before> before, const QString &given)
{
    if (before.empty())
        return;
    for (Before &one : before) {
        // The archive gives back what it has, and a command of later may bring other rows.
        if (one.batch.replyArchived || kind != BatchCommand::Kind::Remove) {
            one.batch.chunk.reset();
            one.batch.raw.reset();
        }
    }
    const BatchCommand command{kind, qsizetype(before.size())};
    m_steps.push_back({command, std::move(before), given});
    emit lastChanged();
}

void Batches::tellWhenSaved(const BatchCommand &command)
{
    m_archive.save([this, command] { emit done(command, {}); });
}

} // namespace enrow
