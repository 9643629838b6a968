// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchRef.h"
#include "core/Result.h"
#include "results/BatchReply.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace enrow
{

// A batch whose reply was saved.
struct SavedReply {
    BatchRef ref;     // its kind is absent where the reply does not show it; it holds no rows then
    BatchReply reply; // of any kind where `ref` has none
};

// Why nothing, or not all, came from a file.
struct SavedFault {
    enum class Kind : quint8 {
        CannotBeRead, // detail is the reason
        TooLarge,     // packed or unpacked it has more than largestSize bytes
        Empty,
        PackedOtherwise, // as zip and the like are
        PackedTwice,
        Damaged, // it does not unpack
        CutOff,
        NotJson,
        WebPage,
        NoReply,         // it is well-formed, and names no batch
        NoId,            // the ID of the batch is neither in the reply nor in the name of the file
        UnusableId,      // detail is what is in the place of it
        NoKind,          // there are rows, and they do not show of which kind
        UnreadableReply, // detail is what the decoder says
    };
    Kind kind = Kind::NoReply;
    int line = 0; // of the file, from 1; 0: it is about the file as a whole
    QString detail = {};
    Reason reason = {}; // our own; the detail is the same in English

    friend bool operator==(const SavedFault &, const SavedFault &) = default;
};

// What a file holds that was saved: replies as they came, in arrays, one a line, as our own exports write them and as
// the vendor's tools do; and what only names a batch, as webhooks do. It may be packed (gzip, zstd) and be written as
// UTF-8, UTF-16 or UTF-32.
struct SavedFile {
    // As for a reply from the network. A file with more is refused before memory is taken for it.
    static constexpr qint64 largestSize = 64LL * 1024 * 1024; // bytes

    struct Options {
        std::optional<BatchKind> kind = {}; // of replies that do not show theirs
        qint64 most = largestSize;
    };

    std::vector<SavedReply> replies;
    QList<BatchRef> named; // batches without their replies, each once
    std::vector<SavedFault> faults;

    // True for a file that is no saved reply and was none before it was damaged: any text.
    bool isOther() const;

    // name: that of the file, which may hold the ID and the kind that the reply lacks. Empty where the stop token
    // fired.
    static SavedFile read(const QString &name, QByteArray bytes, const Options &options,
                          const std::stop_token &stop = {});
    // The same of a file on the disk.
    static SavedFile open(const QString &path, const Options &options, const std::stop_token &stop = {});
};

} // namespace enrow
