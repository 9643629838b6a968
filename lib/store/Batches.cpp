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
        m_undone.clear();
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
    for (Before &one : before) {
        one.given = words;
        write(one.batch.key, words);
    }
    push(kind, std::move(before));
}

void Batches::changeKind(const QList<BatchKey> &keys, std::optional<BatchKind> kind)
{
    std::vector<Before> before = presentStateOf(keys);
    std::erase_if(before, [&](const Before &one) {
        const Batch *listed = kind ? m_store.named({kind, one.batch.ref.id}) : &one.batch;
        return one.batch.holdsResults() || (listed && listed->ref.kind == kind);
    });
    QList<BatchKey> changed;
    for (Before &one : before) {
        one.becomes = kind;
        m_store.setKind(one.batch.key, kind);
        changed.append(one.batch.key);
    }
    push(BatchCommand::Kind::ChangeKind, std::move(before));
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

std::optional<BatchCommand> Batches::lastUndone() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().command);
}

void Batches::undo()
{
    if (const auto command = reverseLast(m_steps, m_undone)) {
        emit undone(*command);
        emit lastChanged();
    }
}

void Batches::redo()
{
    if (const auto command = reverseLast(m_undone, m_steps)) {
        emit redone(*command);
        emit lastChanged();
    }
}

// What reverses that again goes to `reversed`, unless nothing was to be reversed any more.
std::optional<BatchCommand> Batches::reverseLast(std::vector<Step> &steps, std::vector<Step> &reversed)
{
    if (steps.empty())
        return std::nullopt;
    Step step = std::move(steps.back());
    steps.pop_back();
    const BatchCommand::Kind kind = step.command.kind;
    switch (step.reversal) {
    case Reversal::TakeOut: pushTo(reversed, kind, Reversal::PutBack, takeOut(step.before)); break;
    case Reversal::PutBack: pushTo(reversed, kind, Reversal::TakeOut, putBack(std::move(step.before))); break;
    case Reversal::GiveWords: pushTo(reversed, kind, Reversal::GiveWords, giveWordsBack(step.before)); break;
    case Reversal::GiveKind: pushTo(reversed, kind, Reversal::GiveKind, giveKindBack(step.before)); break;
    }
    return step.command;
}

std::vector<Batches::Before> Batches::takeOut(const std::vector<Before> &before)
{
    QList<BatchKey> keys;
    for (const Before &one : before)
        keys.append(one.batch.key);
    std::vector<Before> present = presentStateOf(keys);
    m_store.remove(keys);
    return present;
}

// The first rows first: so each finds the place it had.
std::vector<Batches::Before> Batches::putBack(std::vector<Before> before)
{
    QList<BatchKey> back;
    for (Before &one : before) {
        back.append(one.batch.key);
        m_store.restore(std::move(one.batch), one.row);
    }
    emit nowListed(back);
    return presentStateOf(back);
}

std::vector<Batches::Before> Batches::giveWordsBack(const std::vector<Before> &before)
{
    std::vector<Before> reversed;
    for (const Before &one : before) {
        const Batch *now = m_store.find(one.batch.key);
        if (!now)
            continue;
        BatchWords words;
        if (now->label == one.given.label)
            words.label = one.batch.label;
        if (now->note == one.given.note)
            words.note = one.batch.note;
        if (!words.label && !words.note)
            continue;
        reversed.push_back({*now, one.row, words});
        write(one.batch.key, words);
    }
    return reversed;
}

std::vector<Batches::Before> Batches::giveKindBack(const std::vector<Before> &before)
{
    std::vector<Before> reversed;
    QList<BatchKey> changed;
    for (const Before &one : before) {
        const Batch *now = m_store.find(one.batch.key);
        if (!now || now->ref.kind != one.becomes || now->holdsResults())
            continue;
        reversed.push_back({*now, one.row, {}, one.batch.ref.kind});
        m_store.setKind(one.batch.key, one.batch.ref.kind);
        changed.append(one.batch.key);
    }
    if (!changed.isEmpty())
        refresh(changed);
    return reversed;
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

void Batches::push(BatchCommand::Kind kind, std::vector<Before> before)
{
    if (before.empty())
        return;
    const auto reversal = [kind] {
        switch (kind) {
        case BatchCommand::Kind::Add: return Reversal::TakeOut;
        case BatchCommand::Kind::Remove: return Reversal::PutBack;
        case BatchCommand::Kind::Rename:
        case BatchCommand::Kind::Annotate: return Reversal::GiveWords;
        case BatchCommand::Kind::ChangeKind: return Reversal::GiveKind;
        }
        Q_UNREACHABLE();
    };
    m_undone.clear();
    pushTo(m_steps, kind, reversal(), std::move(before));
    emit lastChanged();
}

void Batches::pushTo(std::vector<Step> &steps, BatchCommand::Kind kind, Reversal reversal, std::vector<Before> before)
{
    if (before.empty())
        return;
    for (Before &one : before) {
        // Rows that are in the archive are read from there; only what comes back needs those that are in memory alone.
        if (one.batch.replyArchived || reversal != Reversal::PutBack) {
            one.batch.chunk.reset();
            one.batch.raw.reset();
        }
    }
    const BatchCommand command{kind, qsizetype(before.size())};
    steps.push_back({command, reversal, std::move(before)});
}

} // namespace enrow
