// SPDX-License-Identifier: MIT
#pragma once

#include "api/BatchSource.h"
#include "core/BatchRef.h"

namespace enrow
{

// Asks once about a batch, and finds out its kind where that is not known.
class BatchLookup
{
public:
    explicit BatchLookup(BatchSource &source);

    // Where the kind is known, one call. Where it is not, the kinds are asked in turn: UnknownBatch leads to the next
    // kind, and so does NotInPlan, because an account without phone searches has no batch of them. UnknownBatch is the
    // answer where no kind is left, NotInPlan where all of them gave it. The first success, whose reply names the kind,
    // and any other error end the lookup. Nothing is remembered for the next one. `done` is called as by
    // BatchSource::fetch().
    PendingWork ask(const BatchRef &ref, QObject *context, BatchSource::Done done) const;

private:
    BatchSource &m_source;
};

} // namespace enrow
