// SPDX-License-Identifier: MIT
#pragma once

#include "core/Clock.h"
#include "store/Batch.h"
#include "store/BatchOpening.h"

#include <QList>
#include <QObject>

#include <optional>
#include <vector>

namespace enrow
{

class ArchiveSync;
class BatchStore;

// Something that a person did about batches.
struct BatchCommand {
    enum class Kind : quint8 { Add, Remove, Rename, Annotate, ChangeKind };
    Kind kind;
    qsizetype count; // of the batches it changed

    friend bool operator==(const BatchCommand &, const BatchCommand &) = default;
};

// What became of a batch that was opened from a file.
struct OpenedBatch {
    BatchKey key;
    BatchOpening::How how;

    friend bool operator==(const OpenedBatch &, const OpenedBatch &) = default;
};

// The one desk for what a person does about batches. Each command takes a list and is one transaction of the archive;
// those about batches that are not there, or that change nothing, do nothing. Everything done since the start can be
// undone, the last one first.
class Batches : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    Batches(BatchStore &store, ArchiveSync &archive, const Clock &clock, QObject *parent = nullptr);

    // Adds batches, to be asked with the key of that name. Those that are in the list already are left alone.
    void add(const QList<BatchRef> &refs, const QString &keyName = {});
    // Adds what was opened from files (BatchOpening::batchOf()); of those that are known already what is held is
    // replaced as effectOfOpened() lets it. opened() follows. One that a file shows to have ended is polled no more.
    void open(const std::vector<Batch> &batches);
    void remove(const QList<BatchKey> &keys);
    void rename(const QList<BatchKey> &keys, const QString &label);
    void annotate(const QList<BatchKey> &keys, const BatchWords &words);
    // Takes batches for ones of another kind, or of one that is to be detected, and asks at once. One that holds
    // results, of whose kind they are, stays as it is, and so does one whose ID is listed with that kind already.
    void changeKind(const QList<BatchKey> &keys, std::optional<BatchKind> kind);
    // Stands still until resume(); one that is done, or that nothing goes on with, stays so.
    void pause(const QList<BatchKey> &keys) { emit pauseRequested(keys); }
    // Goes on at once with those that stand still.
    void resume(const QList<BatchKey> &keys) { emit resumeRequested(keys); }
    // Asks at once, whatever they wait for; one that is done or stopped, or stands still, is asked once.
    void refresh(const QList<BatchKey> &keys) { emit refreshRequested(keys); }

    // What undo() would undo; nothing if there is nothing.
    std::optional<BatchCommand> last() const;
    // Undoes it: removed batches come back as they were, in their places; added ones go. What another program changed
    // since is left alone.
    void undo();
    // What redo() would do again; nothing if there is nothing, as once something else was done.
    std::optional<BatchCommand> lastUndone() const;
    // Does again what was undone last, as far as it was undone.
    void redo();

signals:
    // The archive has the change, or failed to take it, which it tells itself. `listed`: of the batches to be added,
    // those that were in the list already.
    void done(const enrow::BatchCommand &command, const QList<enrow::BatchRef> &listed);
    // Those that add() was to add, as far as they are in the list now, before done() tells of it; or that undo()
    // brought back.
    void nowListed(const QList<enrow::BatchKey> &keys);
    // What became of the batches that open() was given, each as it is in the list now; in that order. done() follows if
    // some were added.
    void opened(const QList<enrow::OpenedBatch> &batches);
    // What done() told of is no more so.
    void undone(const enrow::BatchCommand &command);
    // What undone() told of is so again.
    void redone(const enrow::BatchCommand &command);
    // last() or lastUndone() is another one.
    void lastChanged();
    // To whoever polls.
    void pauseRequested(const QList<enrow::BatchKey> &keys);
    void resumeRequested(const QList<enrow::BatchKey> &keys);
    void refreshRequested(const QList<enrow::BatchKey> &keys);
    void settleRequested(const QList<enrow::BatchKey> &keys);

private:
    // A batch as it was before a command, and where it was in the store.
    struct Before {
        Batch batch;
        int row;
        BatchWords given = {};                 // by the command
        std::optional<BatchKind> becomes = {}; // by it
    };
    // What reverses a command.
    enum class Reversal : quint8 { TakeOut, PutBack, GiveWords, GiveKind };
    struct Step {
        BatchCommand command;
        Reversal reversal;
        std::vector<Before> before; // in the order of their rows; of what is taken out only the keys matter
    };
    std::vector<BatchOpening::One> weighedInMemory(const std::vector<Batch> &batches) const;
    void takeOpened(const std::vector<BatchOpening::One> &ones);
    std::vector<Before> presentStateOf(const QList<BatchKey> &keys) const;
    void give(BatchCommand::Kind kind, const QList<BatchKey> &keys, const BatchWords &words);
    void write(BatchKey key, const BatchWords &words);
    void tellAdded(const QList<BatchRef> &refs, qsizetype added, const QList<BatchRef> &listed);
    void push(BatchCommand::Kind kind, std::vector<Before> before);
    static void pushTo(std::vector<Step> &steps, BatchCommand::Kind kind, Reversal reversal,
                       std::vector<Before> before);
    std::optional<BatchCommand> reverseLast(std::vector<Step> &steps, std::vector<Step> &reversed);
    std::vector<Before> takeOut(const std::vector<Before> &before);
    std::vector<Before> putBack(std::vector<Before> before);
    std::vector<Before> giveWordsBack(const std::vector<Before> &before);
    std::vector<Before> giveKindBack(const std::vector<Before> &before);

    BatchStore &m_store;
    ArchiveSync &m_archive;
    const Clock &m_clock;
    std::vector<Step> m_steps;
    std::vector<Step> m_undone;
};

} // namespace enrow

Q_DECLARE_METATYPE(enrow::BatchCommand)
Q_DECLARE_METATYPE(enrow::OpenedBatch)
