// SPDX-License-Identifier: MIT
#pragma once

#include "store/Batch.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace enrow
{

enum class ReplyEffect : quint8;

// The truth about all batches, in memory, in the order they were added. Rows are places in that order. Whoever changes
// it calls a command; whoever shows it listens. Nothing is emitted for a change that changes nothing.
class BatchStore : public QObject
{
    Q_OBJECT

public:
    explicit BatchStore(QObject *parent = nullptr);

    int count() const;
    const Batch &at(int row) const;               // 0 <= row < count(); valid until the store changes
    QList<BatchRef> refs() const;                 // of all, in their order
    int rowOf(const BatchRef &ref) const;         // -1 where there is none
    const Batch *find(const BatchRef &ref) const; // null where there is none

    // True where adding the ref would repeat a batch: the same (kind, ID) is there, or ref's kind is undetected and its
    // ID is there with any kind. A kind that is given beside an undetected ID is no repetition: see identify().
    bool wouldRepeat(const BatchRef &ref) const;

    // Adds a batch at the end; false where it would repeat one.
    bool add(const BatchRef &ref, const QString &label, const QDateTime &added);
    // Puts a batch back, as it is, at that row or at the end where there are not so many; false where it would repeat
    // one.
    bool restore(Batch batch, int row);
    // Commands about a batch that is not there do nothing. Many are removed as runs of neighbours, the last one first.
    void remove(const QList<BatchRef> &refs);
    void remove(const BatchRef &ref) { remove(QList<BatchRef>{ref}); }
    void setLabel(const BatchRef &ref, const QString &label);
    void setNote(const BatchRef &ref, const QString &note);
    void setKeyName(const BatchRef &ref, const QString &name);
    void setPollStatus(const BatchRef &ref, const PollStatus &status);

    // Gives an undetected batch its kind and returns its new ref. Where (kind, ID) is there already, the undetected
    // one is removed.
    BatchRef identify(const BatchRef &undetected, BatchKind kind);

    // Takes what a reply brought, received at these times, as effectOf() says; the head is replaced whole or not at
    // all, and one that does not replace it is held beside it. Results is announced where the chunk changed;
    // `lastReply`, `rate` and the raw reply of a batch without results change silently.
    void applyReply(const BatchRef &ref, const BatchReply &reply, const QDateTime &wall, Clock::Steady steady);

    // Gives a batch the results that were read from the archive, unless it has some.
    void setArchivedResults(const BatchRef &ref, const std::shared_ptr<const ResultChunk> &chunk);
    // Takes the head of a batch as the archive has it where that has more rows, which are then to be read from there.
    void takeArchived(const BatchRef &ref, const BatchHead &head);
    // Says silently that the archive has no reply of the batch any more.
    void markReplyLost(const BatchRef &ref);
    // Says silently that the archive has the batch, and that it has this reply (may be null), which is let go then.
    void markArchived(const BatchRef &ref, const std::shared_ptr<const QByteArray> &raw);

signals:
    void aboutToInsert(int row);
    void inserted(int row);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void changed(int row, enrow::BatchChanges changes);

private:
    static BatchChanges takeReply(Batch &batch, const BatchReply &reply, ReplyEffect effect);
    void removeRun(int first, int last);

    std::vector<std::unique_ptr<Batch>> m_batches;
    // Where each batch is in m_batches. From m_firstStale on that is looked at when somebody asks: so neither many that
    // come nor many that go take a look at all others each.
    mutable QHash<BatchRef, int> m_rows;
    mutable int m_firstStale = 0;
};

} // namespace enrow
