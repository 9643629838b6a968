// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "jobs/PendingWork.h"
#include "store/ArchiveThread.h"
#include "store/BatchStore.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace enrow
{

class JobQueue;

// Keeps the store and the archive in step: what matters is in the archive before it is shown, everything else follows
// at once, and the thread that shows things waits for the disk only when it ends. Where the archive fails, the batch
// goes on in memory, the problem is told, and saving is tried again.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    // Turns a reply into rows, on a worker.
    using Decoder = std::function<Result<BatchReply>(BatchKind, QByteArray, std::stop_token)>;
    using RawDone = std::function<void(Result<std::shared_ptr<const QByteArray>>)>;
    using Done = std::function<void(Result<void>)>;

    static constexpr std::chrono::seconds retryAfter{30}; // from a failure to save to the next try

    // The store, the queue and the clock must outlive it.
    ArchiveSync(BatchStore &store, JobQueue &jobs, const Clock &clock, const QString &path, Decoder decode,
                std::chrono::milliseconds patience = std::chrono::seconds(5), QObject *parent = nullptr);
    // Saves what is not saved yet, makes removals final and waits for both.
    ~ArchiveSync() override;

    // Opens the archive and puts its batches into the store, without results; opened() or openFailed() follows. May be
    // called again after openFailed(). Removals of a run that ended without making them final become final now.
    void open();

    // Adds batches that the store does not have: to the archive, then to the store, then added() names them. What the
    // archive knows of them already comes with them.
    void add(const QList<BatchRef> &refs, const QString &keyName = {});
    // Brings back removed batches where they were; those removed since the start can be. added() names them.
    void undoRemoval(const QList<BatchRef> &refs);

    // Saves a reply with results, or a last one, then calls `done`, which hands it to the store; other replies need no
    // saving and `done` is called at once. It is called whether saving succeeds or not, unless the context died. The
    // store lets go of the reply's bytes once the archive has them: loadRaw() brings them back.
    void keepReply(const BatchRef &ref, const BatchReply &reply, QObject *context, std::function<void()> done);

    // Gives the store the results of a batch that are in the archive and not in memory; resultsFailed() where that is
    // impossible. Asking again while they are on their way does nothing.
    void loadResults(const BatchRef &ref);
    // The reply of a batch as it came, from memory or archive; `done` is called by the event loop, or never where the
    // context dies first.
    void loadRaw(const BatchRef &ref, QObject *context, RawDone done);

    // See BatchArchive. After restore() the store holds what the backup held, and opened() has been emitted.
    void backUp(const QString &target, QObject *context, Done done);
    void restore(const QString &backup, QObject *context, Done done);

signals:
    void opened(const enrow::ArchiveOpening &opening);
    void openFailed(const enrow::Error &error);
    void added(const QList<enrow::BatchRef> &refs);
    // Saving fails, and why; nothing once it succeeds again. Emitted where that changes.
    void problemChanged(const std::optional<enrow::Error> &problem);
    void resultsFailed(const enrow::BatchRef &ref, const enrow::Error &error);

private:
    struct Removed {
        Batch batch;
        int row;
    };

    void note(const Result<void> &saved);
    void markDirty(const BatchRef &ref);
    void saveDirty();
    void concludeSave(const QList<Batch> &batches, const Result<void> &saved);
    void rememberRemoved(int row);
    void takeResults(const BatchRef &ref, ArchivedReply packed);
    QList<BatchRef> putIntoStore(std::vector<Batch> batches);
    QList<BatchRef> putBack(const QList<BatchRef> &refs);
    void replaceStore(std::vector<Batch> batches);

    BatchStore &m_store;
    JobQueue &m_jobs;
    const Clock &m_clock;
    const Decoder m_decode;
    QSet<BatchRef> m_dirty;   // changed in memory and not asked to be saved yet
    bool m_saving = false;    // a save is under way: what changes meanwhile goes into the next one
    bool m_replacing = false; // the store is being emptied for another archive: no removal by anybody
    std::optional<Error> m_problem;
    QTimer m_saveTimer;
    std::vector<Removed> m_removed;                          // since the start, in that order
    QHash<BatchRef, std::shared_ptr<PendingWork>> m_loading; // results on their way
    ArchiveThread m_thread;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::ArchiveOpening)
