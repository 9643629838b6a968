// SPDX-License-Identifier: MIT
#include "store/ReplyEffect.h"

namespace enrow
{

ReplyEffect effectOf(const BatchHead &reply, bool bringsResults, const BatchHead &held, bool holdsResults)
{
    const bool enoughRows = bringsResults && (!holdsResults || reply.resultRows >= held.resultRows);
    if (held.status == BatchStatus::Completed && holdsResults) {
        // What a reply says of rows that it did not bring is no measure.
        const bool fillsIn = held.rowsAreInDoubt() && reply.resultRows > held.resultRows;
        const bool fewerValid = !fillsIn && reply.valid && held.valid && *reply.valid < *held.valid;
        if (reply.status != BatchStatus::Completed || !enoughRows || fewerValid)
            return ReplyEffect::Nothing;
    }
    return enoughRows ? ReplyEffect::HeadAndResults : ReplyEffect::HeadOnly;
}

BatchHead keepingRowCounts(BatchHead reply, const BatchHead &held)
{
    reply.resultRows = held.resultRows;
    reply.skippedRows = held.skippedRows;
    reply.hasFurtherPage = held.hasFurtherPage;
    return reply;
}

} // namespace enrow
