// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Options.h"
#include "core/Files.h"
#include "core/Result.h"
#include "store/Batch.h"
#include "store/BatchOpening.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace enrow
{

class BatchArchive;

// The person's archive, which the window has too, as a command uses it: opened for one step and closed again, so that
// nothing is held open while the network is waited for. Everything here waits for the disk: for a worker.
class CliArchive
{
public:
    // personal: the folder that the system gives the program; where it is empty and the options name none, or they say
    // so, there is no archive: it finds nothing and keeps nothing. origin: whose batches; nothing: all that are there.
    // patience: how long another program that holds the archive is waited for. giveUp: what is done where the disk
    // does not answer, see CliContext.
    using GiveUp = std::function<void(const QString &sentence)>;
    CliArchive(const ArchiveOptions &options, const QString &personal, const std::optional<ApiOrigin> &origin = {},
               std::chrono::milliseconds patience = usualPatience, GiveUp giveUp = {});

    // Another program of this kind holds the file for milliseconds; one that holds it longer has a problem.
    static constexpr std::chrono::seconds usualPatience{5};
    // A disk that takes longer for one batch does not answer.
    static constexpr std::chrono::seconds longestSilence{10};

    // What was found, and a sentence for everything that could not be read.
    struct Found {
        std::vector<Batch> batches;
        QStringList problems;
        bool isUsable = true; // false: the command does better without the archive
        int unread = 0;       // batches that are there, and whose results cannot be had
        int running = 0;      // of everyCompleted(): batches of the kind whose rows may still come
    };
    // With Rows the batches come with their rows, with Replies with both, and those without rows are left out.
    enum class Depth : quint8 { Heads, Rows, Replies };

    // Those of the batches that are completed and need not be asked for again. An archive that is not there is not
    // made.
    Found completed(const QList<BatchRef> &wanted, Depth depth, std::stop_token stop) const;

    // All completed batches of that kind, or of every kind, with their rows, without their replies. A part of them may
    // be missing where isUsable is false.
    Found everyCompleted(std::optional<BatchKind> kind, std::stop_token stop) const;

    // How far keep() came.
    struct Kept {
        qsizetype count = 0;  // of the batches, from the first; the archive failed at the next one
        QStringList problems; // a sentence for everything that was not saved
    };
    // Saves what replies brought: all of them have one, and a kind. Labels, notes and keys that the archive knows stay.
    Kept keep(const std::vector<Batch> &batches) const;

    // What bring() did.
    struct Brought {
        std::vector<BatchOpening::One> opened; // those with replies, in the order given
        std::vector<BatchOpening::One> named;  // those without
        QStringList problems;                  // of an archive that was damaged, for which a new one was begun
    };
    // Takes what was opened from a file: all of it, or none. Those without replies are to be asked for by whoever asks
    // next.
    Result<Brought> bring(const std::vector<Batch> &opened, const std::vector<Batch> &named) const;

    // False if there is none to be: nothing is found, and nothing kept.
    bool isUsed() const { return !m_path.isEmpty(); }
    // Which file the archive is now; nothing if there is none.
    std::optional<Files::Identity> file() const;
    // What is to be told of an archive that is another file than before.
    QString sentenceAboutAnotherFile() const;

    // All batches, in the order added.
    Result<std::vector<Batch>> list() const;

    // What remove() did.
    struct Removed {
        std::vector<Batch> batches;
        QStringList missing; // the IDs that are not there
    };
    // Removes the batches for good, those without a kind of every kind.
    Result<Removed> remove(const QList<BatchRef> &batches) const;

    // What is to be told of a batch whose entry is damaged.
    static QString damageOf(const Batch &batch);

    // A sentence about a failure of the archive, with its name.
    QString sentence(const Error &error) const;

private:
    struct Reading;
    static void take(BatchArchive &archive, Batch batch, Reading &reading, Found &found);
    std::function<void()> stalled() const;
    Result<bool> isThere() const;
    Result<std::unique_ptr<BatchArchive>> open() const;
    // To read from; null where there is none, and where it cannot be opened, which is said in `found`.
    std::unique_ptr<BatchArchive> openFor(Found &found) const;

    QString m_path; // empty: none
    std::optional<ApiOrigin> m_origin;
    std::chrono::milliseconds m_patience;
    GiveUp m_giveUp;
};

} // namespace enrow
