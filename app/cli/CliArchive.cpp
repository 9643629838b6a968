// SPDX-License-Identifier: MIT
#include "cli/CliArchive.h"

#include "api/ReplyDecoder.h"
#include "cli/CliText.h"
#include "cli/ExitCode.h"
#include "cli/Sentences.h"
#include "common/ReasonText.h"
#include "core/BatchIds.h"
#include "jobs/StallWatch.h"
#include "store/ArchiveFile.h"
#include "store/BatchArchive.h"
#include "store/ReplyEffect.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace enrow
{

// How far batches are read, and memory for one reply after another.
struct CliArchive::Reading {
    Depth depth;
    std::stop_token stop;
    QByteArray reply = {};

    // Fills in what is to be read; false if the batch has no rows.
    Result<bool> read(BatchArchive &archive, Batch &batch)
    {
        if (depth == Depth::Heads)
            return true;
        const auto packed = archive.loadReply(batch.key);
        if (!packed)
            return packed.error();
        if (const auto unpacked = packed->unpackInto(reply); !unpacked)
            return unpacked.error();
        const auto decoded = decodeBatchReply(*batch.ref.kind, reply, stop);
        if (!decoded)
            return decoded.error();
        batch.chunk = decoded->chunk;
        if (depth == Depth::Replies)
            batch.raw = std::make_shared<const QByteArray>(std::exchange(reply, {}));
        return batch.chunk != nullptr;
    }
};

namespace
{

BatchRef comparable(const BatchRef &ref)
{
    return {ref.kind, comparableBatchId(ref.id)};
}

Result<Batch> findOrAdd(BatchArchive &archive, const Batch &batch)
{
    auto found = archive.find(batch.ref);
    if (!found)
        return found.error();
    if (found.value())
        return std::move(*found.value());
    Batch fresh;
    fresh.key = batch.key;
    fresh.ref = batch.ref;
    fresh.keyName = batch.keyName;
    fresh.added = batch.added;
    auto added = archive.add({fresh});
    return added ? Result<Batch>(std::move(added->front())) : added.error();
}

// What of its reply the archive took: nothing if it holds more than that brought.
Result<std::optional<ReplyEffect>> keepOne(BatchArchive &archive, const Batch &batch)
{
    auto held = findOrAdd(archive, batch);
    if (!held)
        return held.error();
    if (BatchArchive::keepsReplyOf(batch))
        return archive.saveReply(held->key, {*batch.ref.kind, batch.head, batch.chunk, batch.raw}, *batch.lastReply);
    held->ref.kind = batch.ref.kind;
    held->head = batch.head;
    held->fromFile.clear();
    held->lastReply = batch.lastReply;
    held->poll.error.reset();
    const auto saved = archive.save(held.value());
    return saved ? Result<std::optional<ReplyEffect>>(std::nullopt) : saved.error();
}

} // namespace

CliArchive::CliArchive(const ArchiveOptions &options, const QString &personal, const std::optional<ApiOrigin> &origin,
                       std::chrono::milliseconds patience, GiveUp giveUp)
    : m_origin(origin)
    , m_patience(patience)
    , m_giveUp(std::move(giveUp))
{
    const QString &folder = options.folder.isEmpty() ? personal : options.folder;
    if (options.isUsed && !folder.isEmpty())
        m_path = ArchiveFile::pathIn(folder);
}

std::function<void()> CliArchive::stalled() const
{
    if (!m_giveUp)
        return {};
    return [sentence = CliText::tr("%1: the archive does not answer").arg(m_path), giveUp = m_giveUp] {
        giveUp(sentence);
    };
}

Result<bool> CliArchive::isThere() const
{
    return m_path.isEmpty() ? Result<bool>(false) : ArchiveFile::isThere(m_path);
}

std::optional<Files::Identity> CliArchive::file() const
{
    const StallWatch watch(longestSilence, stalled());
    return m_path.isEmpty() ? std::nullopt : Files::identityOf(m_path);
}

QString CliArchive::sentenceAboutAnotherFile() const
{
    return CliText::tr("%1: the archive was deleted or replaced meanwhile; what was saved to it before is saved again")
        .arg(m_path);
}

// One that was moved aside is an error, though the next call will open a new one: there is something to be told.
Result<std::unique_ptr<BatchArchive>> CliArchive::open() const
{
    auto archive = std::make_unique<BatchArchive>(m_path, m_patience, m_origin, decodeBatchReply);
    const auto opening = archive->open();
    if (!opening && !archive->movedAside().isEmpty())
        return Error{
            opening.error().kind,
            CliText::tr("%1; a damaged archive is now %2").arg(ReasonText::of(opening.error()), archive->movedAside()),
            0,
            {}};
    if (!opening)
        return opening.error();
    if (!opening->movedAside.isEmpty())
        return Error{ErrorKind::ArchiveDamaged,
                     CliText::tr("%1; it is now %2").arg(ReasonText::of(opening->fault), opening->movedAside),
                     0,
                     {}};
    return archive;
}

std::unique_ptr<BatchArchive> CliArchive::openFor(Found &found) const
{
    const auto there = isThere();
    if (there && !there.value())
        return nullptr;
    auto archive = there ? open() : Result<std::unique_ptr<BatchArchive>>(there.error());
    if (archive)
        return std::move(archive.value());
    found.problems << sentence(archive.error());
    found.isUsable = archive.error().kind == ErrorKind::ArchiveDamaged; // asked for again
    return nullptr;
}

CliArchive::Found CliArchive::completed(const QList<BatchRef> &wanted, Depth depth, std::stop_token stop) const
{
    StallWatch watch(longestSilence, stalled());
    Found found;
    const auto archive = openFor(found);
    if (!archive)
        return found;
    Reading reading{depth, stop};
    for (const BatchRef &ref : wanted) {
        if (stop.stop_requested())
            break;
        watch.progressed();
        auto batch = archive->find(ref);
        if (!batch)
            return {std::move(found.batches), found.problems << sentence(batch.error()), false};
        if (batch.value())
            take(*archive, std::move(*batch.value()), reading, found);
    }
    return found;
}

void CliArchive::take(BatchArchive &archive, Batch batch, Reading &reading, Found &found)
{
    if (batch.entry != EntryState::Whole)
        found.problems << damageOf(batch);
    found.unread += batch.entry == EntryState::Lost ? 1 : 0;
    if (!batch.ref.kind || !batch.replyArchived || batch.head.status != BatchStatus::Completed)
        return;
    const auto read = reading.read(archive, batch);
    if (!read) {
        found.problems << CliText::tr("%1: its reply in the archive: %2").arg(batch.ref.id, eventFor(read.error()));
        ++found.unread;
    } else if (read.value()) {
        found.batches.push_back(std::move(batch));
    }
}

CliArchive::Found CliArchive::everyCompleted(std::optional<BatchKind> kind, std::stop_token stop) const
{
    StallWatch watch(longestSilence, stalled());
    Found found;
    const auto archive = openFor(found);
    if (!archive) {
        found.isUsable = found.problems.isEmpty(); // a new archive does not know what the old one had
        return found;
    }
    auto batches = archive->batches();
    if (!batches)
        return {{}, {sentence(batches.error())}, false};
    Reading reading{Depth::Rows, stop};
    for (Batch &batch : batches.value()) {
        if (stop.stop_requested())
            break;
        watch.progressed();
        found.running += (!kind || !batch.ref.kind || batch.ref.kind == kind) && !batch.head.hasEnded() ? 1 : 0;
        if (!kind || batch.ref.kind == kind)
            take(*archive, std::move(batch), reading, found);
    }
    return found;
}

CliArchive::Kept CliArchive::keep(const std::vector<Batch> &batches) const
{
    StallWatch watch(longestSilence, stalled());
    Kept kept;
    if (m_path.isEmpty())
        return {qsizetype(batches.size()), {}};
    auto archive = open();
    if (!archive && archive.error().kind == ErrorKind::ArchiveDamaged) {
        kept.problems << sentence(archive.error());
        archive = open();
    }
    if (!archive) {
        kept.problems << sentence(archive.error());
        return kept;
    }
    for (const Batch &batch : batches) {
        watch.progressed();
        const auto saved = keepOne(*archive.value(), batch);
        if (!saved)
            kept.problems << CliText::tr("%1: not archived: %2").arg(batch.ref.id, sentence(saved.error()));
        else if (saved.value() == ReplyEffect::OtherResults)
            kept.problems << CliText::tr("%1: the answer changed: other rows took the place of those in the archive")
                                 .arg(batch.ref.id);
        else if (saved.value() == ReplyEffect::Nothing)
            kept.problems << CliText::tr("%1: the reply brings less than the archive holds, which keeps what it has")
                                 .arg(batch.ref.id);
        // What the file does not take now it does not take for the next batch either.
        if (!saved && exitCodeFor(saved.error().kind) == ExitCode::FileFailed)
            break;
        ++kept.count;
    }
    return kept;
}

Result<CliArchive::Brought> CliArchive::bring(const std::vector<Batch> &opened, const std::vector<Batch> &named) const
{
    const StallWatch watch(longestSilence, stalled());
    if (m_path.isEmpty())
        return Error{ErrorKind::FileFailed, CliText::tr("it has no folder"), 0, {}};
    Brought brought;
    auto archive = open();
    if (!archive && archive.error().kind == ErrorKind::ArchiveDamaged) {
        brought.problems << sentence(archive.error());
        archive = open();
    }
    if (!archive)
        return archive.error();
    const auto done = archive.value()->together([&]() -> Result<void> {
        auto replies = BatchOpening::bring(*archive.value(), opened);
        const auto added = replies ? archive.value()->add(named) : replies.error();
        if (!added)
            return added.error();
        brought.opened = std::move(replies.value());
        brought.named.clear();
        for (size_t i = 0; i < named.size(); ++i) {
            const bool isNew = added->at(i).key == named[i].key;
            brought.named.push_back({added->at(i), isNew ? BatchOpening::How::Added : BatchOpening::How::There});
        }
        return {};
    });
    return done ? Result<Brought>(std::move(brought)) : done.error();
}

Result<std::vector<Batch>> CliArchive::list() const
{
    const StallWatch watch(longestSilence, stalled());
    const auto there = isThere();
    if (!there)
        return there.error();
    if (!there.value())
        return std::vector<Batch>();
    const auto archive = open();
    return archive ? archive.value()->batches() : archive.error();
}

Result<CliArchive::Removed> CliArchive::remove(const QList<BatchRef> &batches) const
{
    const StallWatch watch(longestSilence, stalled());
    const auto there = isThere();
    if (!there)
        return there.error();
    Removed removal;
    QSet<BatchRef> missing;
    for (const BatchRef &batch : batches)
        missing.insert(comparable(batch));
    QList<BatchKey> keys;
    if (there.value()) {
        const auto archive = open();
        if (!archive)
            return archive.error();
        const auto known = archive.value()->batches();
        if (!known)
            return known.error();
        const QSet<BatchRef> wanted = missing;
        for (const Batch &batch : known.value()) {
            const BatchRef named = comparable(batch.ref);
            const BatchRef ofEveryKind{std::nullopt, named.id};
            if (!wanted.contains(named) && !wanted.contains(ofEveryKind))
                continue;
            keys << batch.key;
            removal.batches.push_back(batch);
            missing.remove(named);
            missing.remove(ofEveryKind);
        }
        if (const auto removed = archive.value()->removeForGood(keys); !removed)
            return removed.error();
    }
    for (const BatchRef &batch : batches) {
        if (missing.contains(comparable(batch)))
            removal.missing << batch.id;
    }
    return removal;
}

QString CliArchive::damageOf(const Batch &batch)
{
    return batch.entry == EntryState::Lost
               ? CliText::tr("%1: its entry in the archive is damaged, and what it said is not shown").arg(batch.ref.id)
               : CliText::tr("%1: its entry in the archive is damaged; its figures were read again from its results")
                     .arg(batch.ref.id);
}

QString CliArchive::sentence(const Error &error) const
{
    if (error.kind == ErrorKind::FileFailed)
        return CliText::tr("%1: the archive cannot be used (%2)").arg(m_path, ReasonText::of(error));
    return u"%1: %2"_s.arg(m_path, sentenceFor(error));
}

} // namespace enrow
