// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "store/ArchiveQueue.h"
#include "store/BatchSaving.h"
#include "store/BatchStore.h"
#include "store/ReplyEffect.h"
#include "store/UnsavedChanges.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace enrow
{

// Keeps the store and the archive in step. What matters is in the archive before it is shown; everything else follows
// at once, and whoever shows things never waits for the disk. What other programs write comes into the store. While
// the archive fails, the batches go on in memory, the problem is told, and saving is tried again.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;
    using Restored = std::function<void(Result<QString>)>;

    static constexpr std::chrono::seconds usualRetry{30};

    // The store, the queue and the clock must outlive it. retryAfter: from a failure to open or save to the next try.
    ArchiveSync(BatchStore &store, ArchiveQueue &archive, const Clock &clock,
                std::chrono::milliseconds retryAfter = usualRetry, QObject *parent = nullptr);
    // Asks the archive to save what is not saved yet and to make removals final: the end of its queue waits for both.
    ~ArchiveSync() override;

    // Opens the archive and puts its batches into the store, without results; opened() or openFailed() follows. If it
    // cannot be opened, or only to be read, it is tried again by itself. Removals of a run that ended without making
    // them final become final now.
    void open();
    // Does at once what is done now and then: tries what failed, to open or to save, and looks after the file.
    void tryAgain();

    // Adds batches to the archive, then to the store as the archive has them: one that it knows already comes with what
    // is known of it. `done` gets the keys of those that are new in the list, whether the archive took them or not,
    // unless the context died.
    void add(const std::vector<Batch> &batches, QObject *context, std::function<void(QList<BatchKey>)> done);
    // Saves what is not saved yet, removals too, then calls `done`, whether that succeeded or not, unless the context
    // died.
    void save(QObject *context, std::function<void()> done);

    // Does what `work` asks of the archive once that has what is not saved yet, then calls `done` with the answer,
    // unless the context died. Result<…>(BatchArchive &); what it changes is to be put into the store by `done`.
    template <typename Work, typename Done>
    void afterSaving(QObject *context, Work work, Done done)
    {
        saveNow();
        m_archive.run(context, std::move(work), std::move(done));
    }

    // Saves a reply with results, or a last one, then calls `done`, which hands it to the store, with what the archive
    // took of it. Other replies need no saving: `done` is called at once with nothing, and so it is if saving fails. It
    // is not called if the context died. The store lets go of the reply's bytes once the archive has them:
    // ArchivedResults brings them back.
    void keepReply(BatchKey key, const BatchReply &reply, QObject *context, ReplyKept done);

    // The batches of which something would be lost if the program ended now, since it cannot be saved: they themselves,
    // their results, or what the person wrote about them.
    QList<BatchKey> unsaved() const;

    // Whether removedElsewhere() told of it, and it did not come back.
    bool isRemovedElsewhere(BatchKey key) const { return m_orphans.contains(key); }

    // See BatchArchive. After restore() the store holds what the backup held, and opened() has been emitted. Both save
    // what is not saved yet before.
    void backUp(const QString &target, QObject *context, Done done);
    void restore(const QString &backup, QObject *context, Restored done);

signals:
    // Batches of the archive are in the store: it was opened, opened anew to be written, or found in another place.
    void opened(const enrow::ArchiveOpening &opening);
    void openFailed(const enrow::Error &error);
    // A backup takes the place of everything. Comes before opened().
    void replaced();
    // Archives that were damaged lie beside this one, of this run or an earlier one.
    void movedAsideFound(const QStringList &paths);
    // Another program removed these batches from the archive. What the person wrote or fetched anew is kept:
    // `cameBack`. Those without anything like that stay in the store only, which is told once.
    void removedElsewhere(const QList<enrow::BatchKey> &keys, bool cameBack);
    // Such a batch is in the archive again: the other program undid its removal.
    void returnedElsewhere(const QList<enrow::BatchKey> &keys);
    // Of batches that came back, those whose replies went with their removal.
    void repliesLost(const QList<enrow::BatchKey> &keys);
    // Saving fails, and why; nothing once it succeeds again. Emitted when that changes.
    void problemChanged(const std::optional<enrow::Error> &problem);

private:
    struct Contents;
    void concludeOpening(Result<Contents> contents);
    void lookAfter();
    void takeNews(std::vector<Batch> batches);
    void noteSilence(bool isSilent);
    void note(const Result<void> &saved);
    void saveSoon();
    void saveDirty();
    void saveNow();
    void concludeSave(const ChangesToSave &changes, const BatchSaving &saved);
    void tellOfRemovals(const BatchSaving &saved);
    QList<BatchKey> putIntoStore(std::vector<Batch> batches, QSet<BatchKey> archived);
    void takePlace(Batch ours, const Batch &theirs);

    BatchStore &m_store;
    ArchiveQueue &m_archive;
    const Clock &m_clock;
    const std::chrono::milliseconds m_retryAfter;
    UnsavedChanges m_unsaved;
    QSet<BatchKey> m_orphans;   // told to be removed by another program
    bool m_isOpen = false;      // to be written: until then nothing is saved
    bool m_saving = false;      // a save is under way: what changes meanwhile goes into the next one
    bool m_isHurried = false;   // to be tried again at once if the save that is under way fails
    bool m_isFollowing = false; // the store is given what the archive has: no news to that
    bool m_newsWait = false;    // what another program wrote could not be taken yet
    std::optional<Error> m_problem;
    QTimer m_timer; // to the next save, or the next try to open
    QTimer m_look;  // to the next look after the file
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::ArchiveOpening)
