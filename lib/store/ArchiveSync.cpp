// SPDX-License-Identifier: MIT
#include "store/ArchiveSync.h"

#include "store/ArchiveFile.h"

#include <QScopedValueRollback>

#include <utility>

namespace enrow
{

// What opening, restoring or another look brings.
struct ArchiveSync::Contents {
    ArchiveOpening opening;
    std::optional<std::vector<Batch>> batches; // nothing if no other program wrote
    QString keptBefore;                        // the path of what a backup replaced
};

namespace
{

template <typename Contents>
Result<Contents> readAll(BatchArchive &archive, const ArchiveOpening &opening)
{
    auto batches = archive.batches();
    return batches ? Result<Contents>(Contents{opening, std::move(batches.value()), {}}) : batches.error();
}

} // namespace

ArchiveSync::ArchiveSync(BatchStore &store, ArchiveQueue &archive, const Clock &clock,
                         std::chrono::milliseconds retryAfter, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_archive(archive)
    , m_clock(clock)
    , m_retryAfter(retryAfter)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isOpen)
            saveDirty();
        else
            open();
    });
    m_look.setInterval(retryAfter);
    connect(&m_look, &QTimer::timeout, this, &ArchiveSync::lookAfter);
    connect(&archive, &ArchiveQueue::silentChanged, this, &ArchiveSync::noteSilence);
    connect(&store, &BatchStore::changed, this, [this](int row, BatchChanges changes) {
        if (m_isFollowing)
            return;
        m_unsaved.noteChange(m_store.at(row), changes);
        saveSoon();
    });
    connect(&store, &BatchStore::inserted, this, [this](int row) {
        m_unsaved.noteArrival(m_store.at(row));
        saveSoon();
    });
    connect(&store, &BatchStore::aboutToRemove, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_unsaved.noteRemoval(m_store.at(row).key, !m_isFollowing);
        saveSoon();
    });
}

ArchiveSync::~ArchiveSync()
{
    saveNow();
    m_archive.run(
        this,
        [removed = m_unsaved.removedHere().values()](BatchArchive &archive) { return archive.purgeRemoved(removed); },
        [](const Result<void> &) {});
}

void ArchiveSync::open()
{
    const auto openAndRead = [abandoned = m_clock.wall().addDays(-1)](BatchArchive &archive) -> Result<Contents> {
        const auto opening = archive.open();
        if (!opening)
            return opening.error();
        // Those of a program that was killed. One that runs beside this one can still undo its own. If this fails, what
        // is removed stays hidden and goes another time.
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
    putIntoStore(std::move(*contents->batches), {});
    emit opened(contents->opening);
    if (!m_isOpen)
        return;
    m_look.start();
    note({});
    if (!m_unsaved.isEmpty() && !m_saving)
        m_timer.start(0);
}

void ArchiveSync::lookAfter()
{
    const auto look = [inAnyCase = m_newsWait](BatchArchive &archive) -> Result<Contents> {
        const auto news = archive.lookAfter();
        if (!news)
            return news.error();
        if (inAnyCase || news->isOfAnotherFile())
            return readAll<Contents>(archive, news.value());
        auto written = archive.batchesIfWritten();
        return written ? Result<Contents>(Contents{news.value(), std::move(written.value()), {}}) : written.error();
    };
    m_archive.run(this, look, [this](Result<Contents> seen) {
        if (!seen) {
            note(seen.error());
        } else if (seen->opening.isOfAnotherFile()) {
            concludeOpening(std::move(seen.value()));
        } else {
            if (seen->batches)
                takeNews(std::move(*seen->batches));
            if (m_unsaved.isEmpty() && !m_saving)
                note({});
        }
    });
}

// What is being saved just now is not in what was read: then the news wait for the next look.
void ArchiveSync::takeNews(std::vector<Batch> batches)
{
    m_newsWait = m_saving;
    if (m_newsWait)
        return;
    QSet<BatchKey> there;
    std::vector<Batch> fresh;
    for (Batch &theirs : batches) {
        there.insert(theirs.key);
        if (m_store.find(theirs.key)) {
            const QScopedValueRollback following(m_isFollowing, true);
            m_store.takeArchived(theirs.key, theirs, followedChanges & ~m_unsaved.given(theirs.key));
            m_unsaved.noteSaved(theirs);
        } else if (!m_unsaved.removedHere().contains(theirs.key)) {
            fresh.push_back(std::move(theirs));
        }
    }
    putIntoStore(std::move(fresh), there);
    if (const QSet<BatchKey> returned = m_orphans & there; !returned.isEmpty()) {
        m_orphans.subtract(returned);
        emit returnedElsewhere(returned.values());
    }
    BatchSaving seen;
    seen.gone = m_store.keys();
    seen.gone.removeIf([&there](BatchKey key) { return there.contains(key); });
    tellOfRemovals(seen);
}

void ArchiveSync::tryAgain()
{
    m_timer.stop();
    if (!m_isOpen)
        return open();
    m_isHurried = m_saving;
    saveDirty();
    lookAfter();
}

void ArchiveSync::add(const std::vector<Batch> &batches, QObject *context, std::function<void(QList<BatchKey>)> done)
{
    saveNow(); // one that was removed is to be removed before it comes back
    m_archive.run(
        this, [batches](BatchArchive &archive) { return archive.add(batches); },
        [this, batches, receiver = QPointer(context), done = std::move(done)](Result<std::vector<Batch>> stored) {
            note(stored ? Result<void>() : stored.error());
            const QList<BatchKey> added = putIntoStore(stored ? stored.value() : batches, {});
            if (receiver)
                done(added);
        });
}

void ArchiveSync::save(QObject *context, std::function<void()> done)
{
    afterSaving(
        context, [](BatchArchive &) { return true; }, [done = std::move(done)](bool) { done(); });
}

void ArchiveSync::keepReply(BatchKey key, const BatchReply &reply, QObject *context, ReplyKept done)
{
    if (!BatchArchive::isWorthKeeping(reply.head, reply.chunk != nullptr)) {
        done(std::nullopt);
        return;
    }
    // A reply about a batch that the archive lacks is dropped: if adding it failed, that comes first.
    const Batch *held = m_store.find(key);
    const auto save = [key, reply, held = held ? std::optional(*held) : std::nullopt, received = m_clock.wall()](
                          BatchArchive &archive) { return BatchSaving::ofReply(archive, key, held, reply, received); };
    const QPointer<QObject> receiver(context);
    m_archive.run(this, save, [this, key, raw = reply.raw, receiver, done = std::move(done)](const BatchSaving &saved) {
        note(saved.worst);
        if (!receiver)
            return;
        const bool wasDirty = m_unsaved.isDirty(key);
        done(saved.effect);
        if (saved.worst)
            m_store.markArchived(key, raw);
        if (const Batch *batch = m_store.find(key); batch && saved.worst && !wasDirty)
            m_unsaved.noteSaved(*batch);
        if (saved.fuller) // another program fetched it
            m_store.takeArchived(key, *saved.fuller, {});
        tellOfRemovals(saved);
    });
}

QList<BatchKey> ArchiveSync::unsaved() const
{
    QList<BatchKey> keys;
    for (int row = 0; (!m_isOpen || m_problem) && row < m_store.count(); ++row) {
        const Batch &batch = m_store.at(row);
        if (!batch.archived || BatchArchive::keepsReplyOf(batch) || m_unsaved.given(batch.key))
            keys.append(batch.key);
    }
    return keys;
}

void ArchiveSync::backUp(const QString &target, QObject *context, Done done)
{
    afterSaving(
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
            emit replaced();
            {
                const QScopedValueRollback following(m_isFollowing, true);
                m_store.remove(m_store.keys());
            }
            m_unsaved.clear();
            putIntoStore(std::move(*contents->batches), {});
            emit opened({});
        }
        if (receiver)
            done(contents ? Result<QString>(contents->keptBefore) : contents.error());
    });
}

// Returns those that were not there yet.
QList<BatchKey> ArchiveSync::putIntoStore(std::vector<Batch> batches, QSet<BatchKey> archived)
{
    QList<BatchKey> put;
    for (const Batch &batch : batches)
        archived.insert(batch.key);
    for (Batch &batch : batches) {
        const BatchKey key = batch.key;
        const auto kind = batch.ref.kind;
        const Batch *named = m_store.named(batch.ref);
        if (m_store.find(key)) {
            // One that was added while the archive failed is there already: it is saved as what it has become.
            m_unsaved.noteDirty(key);
            if (kind)
                m_store.setKind(key, *kind);
        } else if (named && batch.archived && !archived.contains(named->key)) {
            takePlace(*named, batch);
        } else if (m_store.restore(std::move(batch), m_store.count())) {
            put.append(key);
        }
    }
    return put;
}

// Another program added the batch too, and the archive has it by another key: that one counts from now on.
void ArchiveSync::takePlace(Batch ours, const Batch &theirs)
{
    const int row = m_store.rowOf(ours.key);
    const BatchChanges given = m_unsaved.given(ours.key) | (ours.archived ? BatchChanges() : personalChanges);
    const QScopedValueRollback following(m_isFollowing, true);
    m_store.remove(ours.key);
    ours.key = theirs.key;
    ours.ref = {theirs.ref.kind ? theirs.ref.kind : ours.ref.kind, theirs.ref.id};
    ours.origin = theirs.origin;
    ours.archived = true;
    ours.replyArchived = ours.replyArchived && (theirs.replyArchived || !ours.raw);
    m_store.restore(std::move(ours), row);
    m_store.takeArchived(theirs.key, theirs, {});
    m_unsaved.noteSaved(theirs);
    if (given)
        m_unsaved.noteGiven(theirs.key, given);
    m_unsaved.noteDirty(theirs.key);
    saveSoon();
}

void ArchiveSync::saveSoon()
{
    if (!m_unsaved.isEmpty() && m_isOpen && !m_saving && !m_timer.isActive())
        m_timer.start(m_problem ? m_retryAfter : std::chrono::milliseconds(0));
}

void ArchiveSync::saveDirty()
{
    if (m_saving)
        return;
    const ChangesToSave changes = m_unsaved.take(m_store);
    if (changes.isEmpty())
        return;
    m_saving = true;
    m_archive.run(
        this, [changes, now = m_clock.wall()](BatchArchive &archive) { return BatchSaving::of(archive, changes, now); },
        [this, changes](const BatchSaving &saved) { concludeSave(changes, saved); });
}

// Without regard to a save that is under way: what is asked of the archive next finds this in it.
void ArchiveSync::saveNow()
{
    const bool wasSaving = std::exchange(m_saving, false);
    saveDirty();
    m_saving = m_saving || wasSaving;
}

void ArchiveSync::concludeSave(const ChangesToSave &changes, const BatchSaving &saved)
{
    m_saving = false;
    const bool isDone = saved.worst.ok();
    note(saved.worst);
    if (!isDone)
        m_unsaved.putBack(changes);
    for (const Batch &batch : changes.batches) {
        if (!isDone || !m_store.find(batch.key))
            continue;
        m_unsaved.noteSaved(batch);
        m_store.markArchived(batch.key, BatchArchive::keepsReplyOf(batch) ? batch.raw : nullptr);
    }
    tellOfRemovals(saved);
    const bool isHurried = std::exchange(m_isHurried, false);
    if (!m_unsaved.isEmpty())
        m_timer.start(isDone || isHurried ? std::chrono::milliseconds(0) : m_retryAfter);
}

void ArchiveSync::tellOfRemovals(const BatchSaving &saved)
{
    putIntoStore(saved.others, {});
    for (const BatchKey key : saved.lackReplies)
        m_store.markReplyLost(key);
    QList<BatchKey> gone = saved.gone;
    gone.removeIf(
        [this](BatchKey key) { return m_orphans.contains(key) || !m_store.find(key) || !m_store.find(key)->archived; });
    m_orphans.unite({gone.cbegin(), gone.cend()});
    m_orphans.subtract({saved.back.cbegin(), saved.back.cend()});
    if (!gone.isEmpty())
        emit removedElsewhere(gone, false);
    if (!saved.back.isEmpty())
        emit removedElsewhere(saved.back, true);
    if (!saved.lackReplies.isEmpty())
        emit repliesLost(saved.lackReplies);
}

void ArchiveSync::noteSilence(bool isSilent)
{
    const Error silence{ErrorKind::TimedOut, {}, 0, {}};
    if (isSilent && !m_isOpen)
        emit openFailed(silence);
    else if (isSilent || m_problem == silence)
        note(isSilent ? Result<void>(silence) : Result<void>());
}

void ArchiveSync::note(const Result<void> &saved)
{
    const auto problem = saved ? std::nullopt : std::optional(saved.error());
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (!problem && !m_unsaved.isEmpty() && !m_saving)
        m_timer.start(0);
    emit problemChanged(problem);
}

} // namespace enrow
