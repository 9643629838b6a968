// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "store/ArchiveThread.h"
#include "store/BatchSaving.h"
#include "store/BatchStore.h"
#include "store/RemovedBatches.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace enrow
{

// Keeps the store and the archive in step: what matters is in the archive before it is shown, everything else follows
// at once, and whoever shows things never waits for the disk. Where the archive fails, the batch
// goes on in memory, the problem is told, and saving is tried again.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;
    using Restored = std::function<void(Result<QString>)>;

    static constexpr std::chrono::seconds usualRetry{30};

    // The store, the thread and the clock must outlive it. retryAfter: from a failure to open or save to the next try.
    ArchiveSync(BatchStore &store, ArchiveThread &archive, const Clock &clock,
                std::chrono::milliseconds retryAfter = usualRetry, QObject *parent = nullptr);
    // Asks the thread to save what is not saved yet and to make removals final: its own end waits for both.
    ~ArchiveSync() override;

    // Opens the archive and puts its batches into the store, without results; opened() or openFailed() follows. Where
    // it cannot be opened, or read only, it is tried again by itself. Removals of a run that ended without making them
    // final become final now.
    void open();
    // Does at once what is done now and then: tries what failed, to open or to save, and looks after the file.
    void tryAgain();

    // Adds batches that the store does not have: to the archive, then to the store, then added() names them. What the
    // archive knows of them already comes with them. `done` is called after that, whether the archive took them or not.
    void add(const QList<BatchRef> &refs, const QString &keyName = {}, std::function<void()> done = {});
    // Brings back removed batches where they were; those removed since the start can be. added() names them.
    void undoRemoval(const QList<BatchRef> &refs);

    // Saves a reply with results, or a last one, then calls `done`, which hands it to the store; other replies need no
    // saving and `done` is called at once. It is called whether saving succeeds or not, unless the context died. The
    // store lets go of the reply's bytes once the archive has them: ArchivedResults brings them back.
    void keepReply(const BatchRef &ref, const BatchReply &reply, QObject *context, std::function<void()> done);

    // The batches of which something would be lost if the program ended now, since it cannot be saved: they themselves,
    // their results, or what the person wrote about them.
    QList<BatchRef> unsaved() const;

    // See BatchArchive. After restore() the store holds what the backup held, and opened() has been emitted. Both save
    // what is not saved yet before.
    void backUp(const QString &target, QObject *context, Done done);
    void restore(const QString &backup, QObject *context, Restored done);

signals:
    // Batches of the archive are in the store: it was opened, opened anew to be written, or found in another place.
    void opened(const enrow::ArchiveOpening &opening);
    void openFailed(const enrow::Error &error);
    // Archives that were damaged lie beside this one, of this run or an earlier one.
    void movedAsideFound(const QStringList &paths);
    void added(const QList<enrow::BatchRef> &refs);
    // Another program removed these batches from the archive. What the person wrote or fetched anew is kept:
    // `cameBack`. Where nothing like that came they stay in the store only, which is told once. `lackReplies`: of those
    // that came back, the ones whose replies went with the removal.
    void removedElsewhere(const QList<enrow::BatchRef> &refs, bool cameBack, const QList<enrow::BatchRef> &lackReplies);
    // Saving fails, and why; nothing once it succeeds again. Emitted where that changes.
    void problemChanged(const std::optional<enrow::Error> &problem);

private:
    struct Contents;
    void concludeOpening(Result<Contents> contents);
    void lookAfter();
    void note(const Result<void> &saved);
    void markDirty(const BatchRef &ref);
    bool isAllSaved() const;
    void saveDirty();
    void saveNow();
    void concludeSave(const QList<Batch> &batches, const GivenChanges &given, const QList<BatchRef> &removals,
                      const BatchSaving &saved);
    void tellOfRemovals(const BatchSaving &saved);
    void rememberRemoved(int first, int last);
    void tellRemovals();
    QList<BatchRef> putIntoStore(std::vector<Batch> batches);
    QList<BatchRef> putBack(const QList<BatchRef> &refs, bool archiveKnows);
    void replaceStore(std::vector<Batch> batches);

    BatchStore &m_store;
    ArchiveThread &m_archive;
    const Clock &m_clock;
    const std::chrono::milliseconds m_retryAfter;
    QSet<BatchRef> m_dirty;   // changed in memory and not asked to be saved yet
    GivenChanges m_given;     // what the person gave batches and no save has taken yet
    QSet<BatchRef> m_orphans; // told to be removed by another program
    bool m_isOpen = false;    // to be written: until then nothing is saved
    bool m_saving = false;    // a save is under way: what changes meanwhile goes into the next one
    bool m_replacing = false; // the store is being emptied for another archive: no removal by anybody
    std::optional<Error> m_problem;
    QTimer m_timer; // to the next save, or the next try to open
    QTimer m_look;  // to the next look after the file
    RemovedBatches m_removed;
    QList<BatchRef> m_untold; // of these, those that the archive is to be told of
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::ArchiveOpening)
