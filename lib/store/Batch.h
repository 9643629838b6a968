// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"
#include "core/BatchKey.h"
#include "core/BatchRef.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "core/ProgressRate.h"
#include "results/BatchReply.h"

#include <QDateTime>
#include <QFlags>

#include <memory>
#include <optional>

namespace enrow
{

// What polling is doing about a batch.
enum class PollState : quint8 {
    Waiting,       // the next poll is planned
    Fetching,      // a request is under way, or waits for a free place
    BackingOff,    // a passing fault; the next try is planned
    WaitingForKey, // the key is missing, cannot be read or was refused; the error says which
    Paused,        // by the person
    Done,          // completed or failed: nothing more will come
    Stopped,       // cannot go on; the error says why
};

struct PollStatus {
    PollState state = PollState::Waiting;
    std::optional<Clock::Steady> nextPoll; // for Waiting and BackingOff
    std::optional<Error> error;            // the last one; absent after a success
    // For BackingOff: the end of the wait that the server asks for, which may be before the next poll.
    std::optional<Clock::Steady> notBefore = std::nullopt;
    // For Fetching: when the request under way was sent; absent while it waits for a place.
    std::optional<Clock::Steady> askedAt = std::nullopt;

    friend bool operator==(const PollStatus &, const PollStatus &) = default;
};

// What reading the archive's entry of a batch found.
enum class EntryState : quint8 {
    Whole,
    ReadAgain, // it was damaged: the head is that of the archived reply; what the person gave it may be wrong
    Lost,      // it was damaged, and there is no reply to go by: the head is unknown
};

// Everything known of one batch.
struct Batch {
    BatchKey key{};
    BatchRef ref;    // what it is asked for by; its kind is absent until it is detected
    QString label;   // the person's own name for it; may be empty
    QString note;    // the person's own words about it; may be empty
    QString keyName; // which of the person's keys it is asked with; empty for the current one
    QString origin;  // the server that the archive has it from; empty if that is not known
    // The name of the file that what is known of it was opened from; empty where it came from the server, or nothing is
    // known yet.
    QString fromFile;
    QDateTime added;
    PollStatus poll;
    BatchHead head;                      // default until the first reply
    std::optional<BatchHead> passedOver; // of the last reply, where what is held stays as it is
    bool hasOtherRows = false;           // the last reply replaced rows of a complete batch by others
    ProgressRate rate;
    std::optional<QDateTime> lastReply;
    EntryState entry = EntryState::Whole;
    bool archived = false;                    // the archive has it
    bool replyArchived = false;               // the archive has its reply; chunk and raw can be null then
    std::shared_ptr<const ResultChunk> chunk; // null until results came, or until they are read from the archive
    // The last reply that brought results, else the last one; null until then, and where the archive has it.
    std::shared_ptr<const QByteArray> raw;

    bool holdsResults() const { return chunk || replyArchived; }
};

// What of a batch changed.
enum class BatchChange : quint8 {
    Kind = 1, // it was detected, or a person says another
    Label = 2,
    Poll = 4,     // poll status
    Head = 8,     // progress, status, credits
    Results = 16, // chunk and raw reply
    Note = 32,
    KeyName = 64,
    PassedOver = 128, // the last reply was not taken, or one is again; or whether it replaced rows by others
};
Q_DECLARE_FLAGS(BatchChanges, BatchChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(BatchChanges)

// What a person writes about a batch; what is absent stays.
struct BatchWords {
    std::optional<QString> label = {};
    std::optional<QString> note = {};
};

// What a person gives a batch.
inline constexpr BatchChanges personalChanges = BatchChange::Label | BatchChange::Note | BatchChange::KeyName;
// What can change in another program besides what Enrow says.
inline constexpr BatchChanges followedChanges = personalChanges | BatchChange::Kind;

} // namespace enrow
