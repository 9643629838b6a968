// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "store/Batch.h"

#include <vector>

namespace enrow
{

class BatchArchive;

// Brings batches whose replies were opened from files into an archive.
struct BatchOpening {
    // What became of one of them.
    enum class How : quint8 {
        Added,     // nobody knew it
        Completed, // what was known of it was less
        There,     // the archive has the same
        MoreThere, // the archive has more, or what is later: that stays
    };
    struct One {
        Batch batch; // as the archive has it now
        How how;
    };

    // A batch as a file tells of it, to be brought. It stands still unless it has ended: nobody asks the server for
    // what came from a file until a person says so. reply: its kind does not count where `ref` has none.
    static Batch batchOf(const BatchRef &ref, const BatchReply &reply, const QString &fileName, const QDateTime &now);

    // All or none, in one transaction.
    static Result<std::vector<One>> bring(BatchArchive &archive, const std::vector<Batch> &batches);
};

} // namespace enrow
