// SPDX-License-Identifier: MIT
#include "store/Batches.h"

#include "store/ArchiveSync.h"
#include "store/BatchStore.h"
#include "store/ReplyEffect.h"

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
    QSet<BatchKey> ours;
    QList<BatchRef> listed;
    QSet<BatchRef> seen;
    const QDateTime now = m_clock.wall(); // one for all: what is added together stands as it was given
    for (const BatchRef &ref : refs) {
        if (m_store.wouldRepeat(ref))
            listed.append(ref);
        if (m_store.wouldRepeat(ref) || seen.contains(ref))
            continue;
        seen.insert(ref);
        Batch batch;
        batch.key = newBatchKey();
        batch.ref = ref;
        batch.keyName = keyName;
        batch.added = now;
        ours.insert(batch.key);
        fresh.push_back(std::move(batch));
    }
    if (fresh.empty()) {
        tellAdded(refs, 0, listed);
        return;
    }
    m_archive.add(fresh, this, [this, ours, refs, listed](const QList<BatchKey> &added) {
        std::vector<Before> before = presentStateOf(added);
        // What the archive had already was added by somebody else.
        std::erase_if(before, [&ours](const Before &one) { return !ours.contains(one.batch.key); });
        push(BatchCommand::Kind::Add, std::move(before));
        tellAdded(refs, added.size(), listed);
    });
}

void Batches::tellAdded(const QList<BatchRef> &refs, qsizetype added, const QList<BatchRef> &listed)
{
    QList<BatchKey> keys;
    for (const BatchRef &ref : refs) {
        if (const Batch *batch = m_store.named(ref))
            keys.append(batch->key);
    }
    emit nowListed(keys);
    emit done({BatchCommand::Kind::Add, added}, listed);
}

void Batches::open(const std::vector<Batch> &batches)
{
    m_archive.afterSaving(
        this, [batches](BatchArchive &archive) { return BatchOpening::bring(archive, batches); },
        [this, batches](const Result<std::vector<BatchOpening::One>> &brought) {
            takeOpened(brought ? brought.value() : weighedInMemory(batches));
        });
}

// Where the archive fails they are in the list all the same, and are saved as soon as that is possible.
std::vector<BatchOpening::One> Batches::weighedInMemory(const std::vector<Batch> &batches) const
{
    std::vector<BatchOpening::One> ones;
    for (const Batch &batch : batches) {
        const Batch *held = m_store.named(batch.ref);
        BatchOpening::One one{batch, BatchOpening::How::Added};
        if (held) {
            const auto effect = effectOfOpened(batch.head, batch.chunk != nullptr, held->head, held->holdsResults());
            one.how =
                effect == ReplyEffect::HeadAndResults ? BatchOpening::How::Completed : BatchOpening::How::MoreThere;
            one.batch.key = held->key;
        }
        ones.push_back(std::move(one));
    }
    return ones;
}

void Batches::takeOpened(const std::vector<BatchOpening::One> &ones)
{
    QList<OpenedBatch> outcome;
    QList<BatchKey> added;
    QList<BatchKey> ended;
    for (const auto &[batch, how] : ones) {
        const Batch *held = m_store.find(batch.key);
        if (!held && m_store.restore(batch, m_store.count())) {
            if (how == BatchOpening::How::Added)
                added.append(batch.key);
        } else if (held && how == BatchOpening::How::Completed) {
            m_store.takeOpened(batch.key, batch);
            if (batch.head.hasEnded())
                ended.append(batch.key);
        }
        const Batch *listed = m_store.named(batch.ref);
        outcome.append({listed ? listed->key : batch.key, how});
    }
    emit settleRequested(ended);
    push(BatchCommand::Kind::Add, presentStateOf(added));
    emit opened(outcome);
    if (!added.isEmpty())
        emit done({BatchCommand::Kind::Add, added.size()}, {});
}

void Batches::remove(const QList<BatchKey> &keys)
{
    std::vector<Before> before = presentStateOf(keys);
    if (before.empty())
        return;
    m_store.remove(keys);
    const BatchCommand command{BatchCommand::Kind::Remove, qsizetype(before.size())};
    push(command.kind, std::move(before));
    m_archive.save(this, [this, command] { emit done(command, {}); });
}

void Batches::rename(const QList<BatchKey> &keys, const QString &label)
{
    give(BatchCommand::Kind::Rename, keys, {.label = label});
}

void Batches::annotate(const QList<BatchKey> &keys, const BatchWords &words)
{
    give(BatchCommand::Kind::Annotate, keys, words);
}

void Batches::give(BatchCommand::Kind kind, const QList<BatchKey> &keys, const BatchWords &words)
{
    std::vector<Before> before = presentStateOf(keys);
    std::erase_if(before, [&](const Before &one) {
        return words.label.value_or(one.batch.label) == one.batch.label &&
               words.note.value_or(one.batch.note) == one.batch.note;
    });
    for (const Before &one : before)
        write(one.batch.key, words);
    push(kind, std::move(before), words);
}

void Batches::changeKind(const QList<BatchKey> &keys, std::optional<BatchKind> kind)
{
    std::vector<Before> before = presentStateOf(keys);
    std::erase_if(before, [&](const Before &one) {
        const Batch *listed = kind ? m_store.named({kind, one.batch.ref.id}) : &one.batch;
        return one.batch.holdsResults() || (listed && listed->ref.kind == kind);
    });
    QList<BatchKey> changed;
    for (const Before &one : before) {
        m_store.setKind(one.batch.key, kind);
        changed.append(one.batch.key);
    }
    push(BatchCommand::Kind::ChangeKind, std::move(before), {}, kind);
    if (!changed.isEmpty())
        refresh(changed);
}

void Batches::write(BatchKey key, const BatchWords &words)
{
    if (words.label)
        m_store.setLabel(key, *words.label);
    if (words.note)
        m_store.setNote(key, *words.note);
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
    case BatchCommand::Kind::Annotate: takeBack(step); break;
    case BatchCommand::Kind::ChangeKind: takeKindBack(step); break;
    }
    emit undone(step.command);
    emit lastChanged();
}

// The first rows first: so each finds the place it had.
void Batches::putBack(std::vector<Before> before)
{
    QList<BatchKey> back;
    for (Before &one : before) {
        back.append(one.batch.key);
        m_store.restore(std::move(one.batch), one.row);
    }
    emit nowListed(back);
}

void Batches::takeBack(const Step &step)
{
    for (const auto &[before, row] : step.before) {
        const Batch *now = m_store.find(before.key);
        if (!now)
            continue;
        BatchWords words;
        if (now->label == step.given.label)
            words.label = before.label;
        if (now->note == step.given.note)
            words.note = before.note;
        write(before.key, words);
    }
}

void Batches::takeKindBack(const Step &step)
{
    QList<BatchKey> changed;
    for (const Before &one : step.before) {
        const Batch *now = m_store.find(one.batch.key);
        if (!now || now->ref.kind != step.becomes || now->holdsResults())
            continue;
        m_store.setKind(one.batch.key, one.batch.ref.kind);
        changed.append(one.batch.key);
    }
    if (!changed.isEmpty())
        refresh(changed);
}

std::vector<Batches::Before> Batches::presentStateOf(const QList<BatchKey> &keys) const
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

void Batches::push(BatchCommand::Kind kind, std::vector<Before> before, const BatchWords &given,
                   std::optional<BatchKind> becomes)
{
    if (before.empty())
        return;
    for (Before &one : before) {
        // Rows that are in the archive are read from there; only a removal needs those that are in memory alone.
        if (one.batch.replyArchived || kind != BatchCommand::Kind::Remove) {
            one.batch.chunk.reset();
            one.batch.raw.reset();
        }
    }
    const BatchCommand command{kind, qsizetype(before.size())};
    m_steps.push_back({command, std::move(before), given, becomes});
    emit lastChanged();
}

} // namespace enrow
