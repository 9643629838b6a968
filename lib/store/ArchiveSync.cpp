// SPDX-License-Identifier: MIT
#include "store/ArchiveSync.h"

#include <utility>

namespace enrow
{

// What opening, restoring or another look brings.
struct ArchiveSync::Contents {
    ArchiveOpening opening;
    std::vector<Batch> batches;
    QString keptBefore;   // where that is which a backup replaced
    QList<BatchRef> gone; // removed by another program
};

namespace
{

template <typename Contents>
Result<Contents> readAll(BatchArchive &archive, const ArchiveOpening &opening)
{
    auto batches = archive.batches();
    if (!batches)
        return batches.error();
    return Contents{opening, std::move(batches.value()), {}, {}};
}

} // namespace

ArchiveSync::ArchiveSync(BatchStore &store, ArchiveThread &archive, const Clock &clock,
                         std::chrono::milliseconds retryAfter, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(archive)
    , m_clock(clock)
    , m_retryAfter(retryAfter)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ArchiveSync::tryAgain);
    m_look.setInterval(retryAfter);
    connect(&m_look, &QTimer::timeout, this, &ArchiveSync::lookAfter);
    connect(&store, &BatchStore::changed, this, [this](int row, BatchChanges changes) {
        // Results that were read from the archive are no news to it.
        const BatchRef &ref = m_store.at(row).ref;
        if (changes & personalChanges)
            m_given[ref] |= changes & personalChanges;
        if ((changes != BatchChange::Results || !m_store.at(row).replyArchived) && changes != BatchChange::PassedOver)
            markDirty(ref);
    });
    connect(&store, &BatchStore::aboutToRemove, this, &ArchiveSync::rememberRemoved);
}

ArchiveSync::~ArchiveSync()
{
    saveNow();
    m_archive.run(
        this, [removed = m_removed.refs()](BatchArchive &archive) { return archive.purgeRemoved(removed); },
        [](const Result<void> &) {});
}

void ArchiveSync::open()
{
    const auto openAndRead = [abandoned = m_clock.wall().addDays(-1)](BatchArchive &archive) -> Result<Contents> {
        const auto opening = archive.open();
        if (!opening)
            return opening.error();
        // Those of a program that was killed: what one that runs beside this one removed it can still undo. Where it
        // fails, what is removed stays hidden and goes another time.
        static_cast<void>(archive.purgeRemoved(abandoned));
        return readAll<Contents>(archive, opening.value());
    };
    m_archive.run(this, openAndRead, [this](Result<Contents> contents) { concludeOpening(std::move(contents)); });
    m_archive.run(
        this, [](const BatchArchive &archive) { return ArchiveFile::movedAside(archive.path()); },
        [this](const QStringList &paths) {
            if (!paths.isEmpty())
                emit movedAsideFound(paths);
        });
}

void ArchiveSync::concludeOpening(Result<Contents> contents)
{
    if (contents ? contents->opening.readOnly.has_value() : contents.error().kind != ErrorKind::ArchiveTooNew)
        m_timer.start(m_retryAfter);
    if (!contents) {
        emit openFailed(contents.error());
        return;
    }
    m_isOpen = !contents->opening.readOnly;
    putIntoStore(std::move(contents->batches));
    emit opened(contents->opening);
    if (!m_isOpen)
        return;
    m_look.start();
    note({});
    if (!isAllSaved() && !m_saving)
        m_timer.start(0);
}

void ArchiveSync::lookAfter()
{
    const auto look = [refs = m_store.refs()](BatchArchive &archive) -> Result<Contents> {
        const auto news = archive.lookAfter();
        if (!news)
            return news.error();
        if (news->isOfAnotherFile())
            return readAll<Contents>(archive, news.value());
        const auto gone = archive.newlyMissingOf(refs);
        return gone ? Result<Contents>(Contents{news.value(), {}, {}, gone.value()}) : gone.error();
    };
    m_archive.run(this, look, [this](Result<Contents> seen) {
        if (!seen) {
            note(seen.error());
        } else if (seen->opening.isOfAnotherFile()) {
            concludeOpening(std::move(seen.value()));
        } else {
            tellOfRemovals({{}, seen->gone, {}, {}, {}});
            if (isAllSaved() && !m_saving)
                note({});
        }
    });
}

void ArchiveSync::tryAgain()
{
    m_timer.stop();
    if (!m_isOpen)
        return open();
    saveDirty();
    lookAfter();
}

void ArchiveSync::add(const QList<BatchRef> &refs, const QString &keyName, std::function<void()> done)
{
    tellRemovals();
    m_removed.setUnsaved(refs, false);
    std::vector<Batch> batches;
    for (const BatchRef &ref : refs) {
        Batch batch;
        batch.ref = ref;
        batch.keyName = keyName;
        batch.added = m_clock.wall();
        if (!m_store.wouldRepeat(ref))
            batches.push_back(std::move(batch));
    }
    m_archive.run(
        this, [batches](BatchArchive &archive) { return archive.add(batches); },
        [this, batches, done = std::move(done)](Result<std::vector<Batch>> stored) {
            note(stored ? Result<void>() : stored.error());
            emit added(putIntoStore(stored ? std::move(stored.value()) : batches));
            if (done)
                done();
        });
}

void ArchiveSync::undoRemoval(const QList<BatchRef> &refs)
{
    tellRemovals();
    m_removed.setUnsaved(refs, false);
    m_archive.run(
        this, [refs](BatchArchive &archive) { return archive.undoRemoval(refs); },
        [this, refs](const Result<void> &undone) {
            note(undone);
            emit added(putBack(refs, bool(undone)));
        });
}

// Where the archive does not know, the next save tells it.
QList<BatchRef> ArchiveSync::putBack(const QList<BatchRef> &refs, bool archiveKnows)
{
    QList<BatchRef> back;
    for (RemovedBatches::Removed &removed : m_removed.take(refs)) {
        const BatchRef ref = removed.batch.ref;
        removed.batch.archived = removed.batch.archived && archiveKnows;
        if (m_store.restore(std::move(removed.batch), removed.row))
            back.prepend(ref);
        markDirty(ref);
    }
    return back;
}

void ArchiveSync::keepReply(const BatchRef &ref, const BatchReply &reply, QObject *context, std::function<void()> done)
{
    if (!BatchArchive::isWorthKeeping(reply.head, reply.chunk != nullptr)) {
        done();
        return;
    }
    // A reply about a batch that the archive lacks is dropped: where adding it failed, that comes first.
    const Batch *known = m_store.find(ref);
    const Batch *held = known ? known : m_store.find({std::nullopt, ref.id});
    const auto save = [ref, reply, there = held ? std::optional(*held) : std::nullopt, received = m_clock.wall()](
                          BatchArchive &archive) { return BatchSaving::ofReply(archive, there, ref, reply, received); };
    const QPointer<QObject> receiver(context);
    m_archive.run(this, save, [this, ref, raw = reply.raw, receiver, done = std::move(done)](const BatchSaving &saved) {
        note(saved.worst);
        if (!receiver)
            return;
        done();
        if (saved.worst)
            m_store.markArchived(ref, raw);
        if (saved.fuller) // another program fetched it
            m_store.takeArchived(ref, *saved.fuller);
        tellOfRemovals(saved);
    });
}

QList<BatchRef> ArchiveSync::unsaved() const
{
    QList<BatchRef> refs;
    for (int row = 0; (!m_isOpen || m_problem) && row < m_store.count(); ++row) {
        const Batch &batch = m_store.at(row);
        if (!batch.archived || BatchArchive::keepsReplyOf(batch) || m_given.contains(batch.ref))
            refs.append(batch.ref);
    }
    return refs;
}

void ArchiveSync::backUp(const QString &target, QObject *context, Done done)
{
    saveNow();
    m_archive.run(
        context, [target](BatchArchive &archive) { return archive.backUp(target); }, std::move(done));
}

void ArchiveSync::restore(const QString &backup, QObject *context, Restored done)
{
    saveNow();
    const auto replace = [backup](BatchArchive &archive) -> Result<Contents> {
        const auto kept = archive.restore(backup);
        if (!kept)
            return kept.error();
        auto contents = readAll<Contents>(archive, {});
        if (contents)
            contents->keptBefore = kept.value();
        return contents;
    };
    const QPointer<QObject> receiver(context);
    m_archive.run(this, replace, [this, receiver, done = std::move(done)](Result<Contents> contents) {
        if (contents) {
            replaceStore(std::move(contents->batches));
            emit opened({});
        }
        if (receiver)
            done(contents ? Result<QString>(contents->keptBefore) : contents.error());
    });
}

// Returns those that were not there yet.
QList<BatchRef> ArchiveSync::putIntoStore(std::vector<Batch> batches)
{
    QList<BatchRef> put;
    QSet<BatchRef> all;
    for (Batch &batch : batches) {
        const BatchRef ref = batch.ref;
        const bool isStored = batch.archived && batch.entry == EntryState::Whole;
        all.insert(ref);
        const bool isNew = m_store.restore(std::move(batch), m_store.count());
        if (isNew)
            put.append(ref);
        // One that was added while the archive failed is there already: it is saved as what it has become. A damaged
        // one is written anew.
        if (!isNew || !isStored)
            markDirty(ref);
    }
    m_removed.forget(all);
    return put;
}

void ArchiveSync::replaceStore(std::vector<Batch> batches)
{
    m_replacing = true;
    m_store.remove(m_store.refs());
    m_replacing = false;
    m_dirty.clear();
    m_removed.clear();
    putIntoStore(std::move(batches));
}

void ArchiveSync::rememberRemoved(int first, int last)
{
    for (int row = last; row >= first; --row) {
        const BatchRef &ref = m_store.at(row).ref;
        m_dirty.remove(ref);
        if (m_replacing)
            continue;
        if (m_untold.isEmpty()) // all that go now are told of together
            QMetaObject::invokeMethod(this, &ArchiveSync::tellRemovals, Qt::QueuedConnection);
        m_untold.append(ref);
        m_removed.remember(m_store.at(row), row);
    }
}

void ArchiveSync::tellRemovals()
{
    if (m_untold.isEmpty())
        return;
    const QList<BatchRef> refs = std::exchange(m_untold, {});
    m_archive.run(
        this, [refs, when = m_clock.wall()](BatchArchive &archive) { return archive.remove(refs, when); },
        [this, refs](const Result<void> &done) {
            m_removed.setUnsaved(refs, !done);
            note(done);
            if (!done && m_isOpen && !m_saving && !m_timer.isActive())
                m_timer.start(m_retryAfter);
        });
}

void ArchiveSync::markDirty(const BatchRef &ref)
{
    m_dirty.insert(ref);
    if (m_isOpen && !m_saving && !m_timer.isActive())
        m_timer.start(m_problem ? m_retryAfter : std::chrono::milliseconds(0));
}

void ArchiveSync::saveDirty()
{
    if (m_saving)
        return;
    QList<Batch> batches;
    for (const BatchRef &ref : std::as_const(m_dirty)) {
        if (const Batch *batch = m_store.find(ref))
            batches.append(*batch);
    }
    m_dirty.clear();
    const QList<BatchRef> removals = m_removed.unsaved();
    if (batches.isEmpty() && removals.isEmpty())
        return;
    m_saving = true;
    const GivenChanges given = std::exchange(m_given, {});
    const auto save = [batches, given, removals, now = m_clock.wall()](BatchArchive &archive) {
        const auto removed = removals.isEmpty() ? Result<void>() : archive.remove(removals, now);
        return BatchSaving::of(archive, batches, given, removed);
    };
    m_archive.run(this, save, [this, batches, given, removals](const BatchSaving &saved) {
        concludeSave(batches, given, removals, saved);
    });
}

// Without regard to a save that is under way: what is asked of the archive next finds this in it.
void ArchiveSync::saveNow()
{
    tellRemovals();
    m_saving = false;
    saveDirty();
}

void ArchiveSync::concludeSave(const QList<Batch> &batches, const GivenChanges &given, const QList<BatchRef> &removals,
                               const BatchSaving &saved)
{
    m_saving = false;
    const bool isDone = saved.worst.ok();
    m_removed.setUnsaved(isDone ? removals : QList<BatchRef>(), false);
    for (auto each = given.cbegin(); !isDone && each != given.cend(); ++each)
        m_given[each.key()] |= each.value();
    note(saved.worst);
    for (const Batch &batch : batches) {
        if (isDone)
            m_store.markArchived(batch.ref, BatchArchive::keepsReplyOf(batch) ? batch.raw : nullptr);
        else
            m_dirty.insert(batch.ref);
    }
    tellOfRemovals(saved);
    if (!isAllSaved())
        m_timer.start(isDone ? std::chrono::milliseconds(0) : m_retryAfter);
}

void ArchiveSync::tellOfRemovals(const BatchSaving &saved)
{
    for (const BatchRef &ref : saved.lackReplies)
        m_store.markReplyLost(ref);
    QList<BatchRef> gone = saved.gone;
    gone.removeIf([this](const BatchRef &ref) {
        return m_orphans.contains(ref) || !m_store.find(ref) || !m_store.find(ref)->archived;
    });
    m_orphans.unite({gone.cbegin(), gone.cend()});
    m_orphans.subtract({saved.back.cbegin(), saved.back.cend()});
    if (!gone.isEmpty())
        emit removedElsewhere(gone, false, {});
    if (!saved.back.isEmpty())
        emit removedElsewhere(saved.back, true, saved.lackReplies);
}

bool ArchiveSync::isAllSaved() const
{
    return m_dirty.isEmpty() && m_removed.unsaved().isEmpty();
}

void ArchiveSync::note(const Result<void> &saved)
{
    const auto problem = saved ? std::nullopt : std::optional(saved.error());
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (!problem && !isAllSaved() && !m_saving)
        m_timer.start(0);
    emit problemChanged(problem);
}

} // namespace enrow
