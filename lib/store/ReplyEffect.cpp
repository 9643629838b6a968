// SPDX-License-Identifier: MIT
#include "store/ReplyEffect.h"

namespace enrow
{

ReplyEffect effectOf(const BatchHead &reply, bool bringsResults, const BatchHead &held, bool holdsResults)
{
    const bool enoughRows = bringsResults && (!holdsResults || reply.resultRows >= held.resultRows);
    if (held.status == BatchStatus::Completed && holdsResults) {
        const bool fewerValid = reply.valid && held.valid && *reply.valid < *held.valid;
        if (reply.status != BatchStatus::Completed || !enoughRows || fewerValid)
            return ReplyEffect::Nothing;
    }
    return enoughRows ? ReplyEffect::HeadAndResults : ReplyEffect::HeadOnly;
}

BatchHead keepingRowCounts(BatchHead reply, const BatchHead &held)
{
    reply.resultRows = held.resultRows;
    reply.skippedRows = held.skippedRows;
    return reply;
}

} // namespace enrow
