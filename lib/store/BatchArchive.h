// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "results/BatchReply.h"
#include "store/ArchiveAccess.h"
#include "store/ArchivedReply.h"
#include "store/Batch.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace enrow
{

class BatchTable;
enum class ReplyEffect : quint8;

// The batches of one person on disk: an SQLite file with the head and the reply of each. Everything waits for the disk:
// for one thread, which need not be the one that shows things. Safe beside other programs on the same file; what was
// saved survives a crash of program or machine.
//
// A batch goes by its key, except when an ID is looked up. A file can have batches of several servers, and two of them
// the same ID. An archive that was made for one origin lists, adds and finds the batches of that one only, and those
// whose origin is not known, which becomes that of their next reply. One that was made without an origin has all of
// them. What empties, copies or restores is about the whole file.
//
// Its file may be deleted or replaced while it is open: every change looks first, and takes what the archive held
// along.
//
// Errors: DiskFull, ReadOnly, FileFailed with the system's reason (a file that is locked for longer than `patience`, a
// disk that cannot be read, …), ArchiveDamaged, ArchiveTooNew. After an error the archive is as it was before the call.
class BatchArchive
{
public:
    // Nothing is touched before open(). Where the entry of a batch is damaged, its head is read again from its archived
    // reply by `decode`; without that it is as if there were no reply.
    explicit BatchArchive(QString path, std::chrono::milliseconds patience = std::chrono::seconds(5),
                          const std::optional<ApiOrigin> &origin = {}, DecodeReply decode = {});
    ~BatchArchive();
    BatchArchive(const BatchArchive &) = delete;
    BatchArchive &operator=(const BatchArchive &) = delete;

    const QString &path() const { return m_access.path(); }

    // Opens the archive, makes it (readable by its owner only) or brings it up to date. One that is damaged is moved
    // aside, whole, and a new one is begun; one of a newer program is left alone. One that cannot be written is opened
    // to be read, and all changes fail. May be called again after an error, or to write what could be read only. All
    // other calls fail until it succeeded.
    Result<ArchiveOpening> open();
    // Where open() moved a damaged archive, though it failed after that; empty if it did not.
    const QString &movedAside() const { return m_access.movedAside(); }

    // Looks whether the file is still the one that was opened, puts right what is not, and returns what is to be told
    // since it was asked last.
    Result<ArchiveOpening> lookAfter();

    // Every batch that is not removed, in the order added, without chunks and replies. Batch::entry tells of damage.
    Result<std::vector<Batch>> batches();
    // The same if another program wrote since this was asked last; else nothing, without a look at the batches.
    Result<std::optional<std::vector<Batch>>> batchesIfWritten();
    // The one that a person means by an ID: of that kind, else one whose kind is undetected; of any kind if `ref` names
    // none.
    Result<std::optional<Batch>> find(const BatchRef &ref);

    // Adds batches, all or none, and returns them as the archive has them: one that is there already, even removed,
    // comes back with what is known of it, its own key too. find() says which is meant; it is told its kind, if that is
    // given.
    Result<std::vector<Batch>> add(const std::vector<Batch> &batches);

    // Saves what is known of a batch, and its reply if that is not archived yet. If the archive has the batch, of what
    // a person gave it only what `given` names is saved: another program may have saved the rest. A head that
    // effectOf() refuses is not taken. A batch that the archive had and another program removed stays removed; one that
    // it is not known to have (Batch::archived) is added or brought back.
    Result<void> save(const Batch &batch, BatchChanges given = personalChanges);

    // Does what `work` asks of this archive in one transaction: all of it or nothing.
    Result<void> together(const std::function<Result<void>()> &work);

    // Which of these batches the archive does not have, or no more.
    Result<QList<BatchKey>> missingOf(const QList<BatchKey> &keys);

    // True for a reply that cannot be asked for again and again: one with results, or the last one.
    static bool isWorthKeeping(const BatchHead &reply, bool bringsResults);
    // True if save() saves the batch's reply too.
    static bool keepsReplyOf(const Batch &batch);

    // Saves a reply received at that time with its head, in one transaction, as far as effectOf() lets it replace what
    // is there, or effectOfOpened() where it was opened from a file of that name. A batch whose kind was undetected
    // takes that of the reply. Returns what of it was taken; nothing if the batch is not there.
    Result<std::optional<ReplyEffect>> saveReply(BatchKey key, const BatchReply &reply, const QDateTime &received,
                                                 const QString &fromFile = {});

    // The reply of a batch, to be unpacked on any thread. ArchiveDamaged where there is none.
    Result<ArchivedReply> loadReply(BatchKey key);

    // Removes batches so that undoRemoval() can bring them back, replies and all.
    Result<void> remove(const QList<BatchKey> &keys, const QDateTime &when);
    Result<void> undoRemoval(const QList<BatchKey> &keys);
    // Makes removals final: those of these batches; all from before that time.
    Result<void> purgeRemoved(const QList<BatchKey> &keys);
    Result<void> purgeRemoved(const QDateTime &before);
    // Removes batches for good, and leaves other removals to those who can undo them.
    Result<void> removeForGood(const QList<BatchKey> &keys);

    // Writes the archive into one file, whole or not at all; a file of that name is replaced. InvalidInput where that
    // is the archive itself.
    Result<void> backUp(const QString &target);
    // Replaces everything in the archive by what a backup holds, of this or an older version, in one transaction. The
    // backup is checked as a whole before, and not changed. What the archive held is written beside it before, into a
    // new file that can be restored as well: returns its path, or nothing if the archive was empty. InvalidInput
    // where the backup is the archive itself.
    Result<QString> restore(const QString &backup);

private:
    Result<BatchTable> table();
    Result<void> inTransaction(const std::function<Result<void>(BatchTable &)> &work);

    bool holdsRowsOf(BatchTable &table, BatchKey key, const BatchReply &reply, const QByteArray &sha256) const;
    Result<Batch> addOne(BatchTable &table, const Batch &batch) const;
    Result<void> saveRecord(BatchTable &table, const Batch &batch, BatchChanges given) const;
    Result<void> forEach(const QList<BatchKey> &keys, const QString &sql, const QVariantList &values = {});

    ArchiveAccess m_access;
    bool m_isTogether = false; // a transaction of several calls is under way
    QVariant m_otherWrites;    // SQLite's number of what other programs wrote, when it was looked at last
    const std::chrono::milliseconds m_patience;
    const QString m_origin; // empty: all of them
    const DecodeReply m_decode;
};

} // namespace enrow
