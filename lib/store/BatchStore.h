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
    const Batch &at(int row) const;        // 0 <= row < count(); valid until the store changes
    QList<BatchKey> keys() const;          // of all, in their order
    QList<BatchKey> backingOff() const;    // those whose last question failed and is asked again later
    int rowOf(BatchKey key) const;         // -1 if there is none
    const Batch *find(BatchKey key) const; // null if there is none

    // The batch that a person means by an ID: of that kind, else one whose kind is undetected; of any kind if `ref`
    // names none. Of two whose IDs comparableBatchId() makes the same, the one that is written so. Null if there is
    // none.
    const Batch *named(const BatchRef &ref) const;
    // True if adding the ref would repeat a batch. A kind that is given for an ID whose kind is undetected is news.
    bool wouldRepeat(const BatchRef &ref) const;

    // Adds a batch at the end and returns its key; nothing if it would repeat one.
    std::optional<BatchKey> add(const BatchRef &ref, const QString &label, const QDateTime &added);
    // Puts a batch back, as it is, at that row or at the end if there are not so many; false if it would repeat one
    // whose ID is written so.
    bool restore(Batch batch, int row);
    // Commands about a batch that is not there do nothing. Many are removed as runs of neighbours, the last one first.
    void remove(const QList<BatchKey> &keys);
    void remove(BatchKey key) { remove(QList<BatchKey>{key}); }
    void setLabel(BatchKey key, const QString &label);
    void setNote(BatchKey key, const QString &note);
    void setKeyName(BatchKey key, const QString &name);
    void setPollStatus(BatchKey key, const PollStatus &status);

    // Tells a batch its kind, or that it is to be detected. If another batch has this ID and kind already, this one is
    // removed: returns false then.
    bool setKind(BatchKey key, std::optional<BatchKind> kind);

    // Takes what a reply brought, received at these times: what the archive took of it, or if nobody was asked, as
    // effectOf() says. The head is replaced whole or not at
    // all, and one that does not replace it is held beside it. Results is announced where the chunk changed;
    // `lastReply`, `rate` and the raw reply of a batch without results change silently.
    void applyReply(BatchKey key, const BatchReply &reply, const QDateTime &wall, Clock::Steady steady,
                    std::optional<ReplyEffect> taken = {});

    // Gives a batch the results that were read from the archive, unless it has some.
    void setArchivedResults(BatchKey key, const std::shared_ptr<const ResultChunk> &chunk);
    // Takes what another program saved of a batch: of its kind and what a person gave it what `given` names; its head
    // if that has more rows, or is later and effectOf() lets it replace what is held. Its rows are then to be read from
    // there. The head counts as later if the last reply here was passed over.
    void takeArchived(BatchKey key, const Batch &theirs, BatchChanges given);
    // Takes what was opened from a file over what is held: as the archive has it now or, where that fails, with its
    // rows and reply. Nothing is weighed here.
    void takeOpened(BatchKey key, const Batch &opened);
    // Says silently that the archive has no reply of the batch any more.
    void markReplyLost(BatchKey key);
    // Says silently that the archive has the batch, and that it has this reply (may be null), which is let go then.
    void markArchived(BatchKey key, const std::shared_ptr<const QByteArray> &raw);
    // Silently lets go of the raw reply of a batch; its rows stay.
    void dropReply(BatchKey key);

signals:
    void aboutToInsert(int row);
    void inserted(int row);
    void aboutToRemove(int first, int last);
    void removed(int first, int last);
    void changed(int row, enrow::BatchChanges changes);

private:
    static BatchChanges takeHead(Batch &batch, const Batch &theirs);
    static BatchChanges takeReply(Batch &batch, const BatchReply &reply, ReplyEffect effect);
    void removeRun(int first, int last);

    std::vector<std::unique_ptr<Batch>> m_batches;
    // Where each batch is in m_batches. From m_firstStale on that is looked at when somebody asks: so neither many that
    // come nor many that go take a look at all others each.
    mutable QHash<BatchKey, int> m_rows;
    mutable int m_firstStale = 0;
    QMultiHash<QString, BatchKey> m_keysOfId; // by comparableBatchId()
};

} // namespace enrow
