// SPDX-License-Identifier: MIT
#include "store/ReplyEffect.h"

namespace enrow
{

namespace
{

// By the rows that came with both, whatever was said of them; where those were not counted, by what was said.
bool hasFewerValid(const BatchHead &reply, const BatchHead &held)
{
    if (reply.validRows && held.validRows)
        return *reply.validRows < *held.validRows;
    return (reply.valid && reply.valid < held.valid) || reply.validRows < held.valid;
}

// What was refunded after all leaves fewer valid rows than there were.
bool costsLess(const BatchHead &reply, const BatchHead &held)
{
    const auto now = reply.credits.finalCost().amount();
    const auto before = held.credits.finalCost().amount();
    return now && before && *now < *before;
}

// Where rows were missing, what was said of valid ones is no measure.
bool fillsIn(const BatchHead &reply, const BatchHead &held)
{
    return held.rowsAreInDoubt() && reply.resultRows > held.resultRows;
}

bool leavesOut(const BatchHead &reply, const BatchHead &held)
{
    return (held.requested && !reply.requested) || (held.credits.areGiven() && !reply.credits.areGiven());
}

} // namespace

ReplyEffect effectOf(const BatchHead &reply, bool bringsResults, const BatchHead &held, bool holdsResults)
{
    const bool enoughRows = bringsResults && (!holdsResults || reply.resultRows >= held.resultRows);
    if (held.status == BatchStatus::Completed && holdsResults && reply != held) {
        const bool isWorse = hasFewerValid(reply, held) && !costsLess(reply, held);
        const bool saysLess = !fillsIn(reply, held) && (isWorse || leavesOut(reply, held));
        if (reply.status != BatchStatus::Completed || !enoughRows || saysLess)
            return ReplyEffect::Nothing;
    }
    return enoughRows ? ReplyEffect::HeadAndResults : ReplyEffect::HeadOnly;
}

ReplyEffect effectOfOpened(const BatchHead &reply, bool bringsResults, const BatchHead &held, bool holdsResults)
{
    const bool isFinal = held.status == BatchStatus::Completed && holdsResults && !fillsIn(reply, held);
    const bool isBehind = !reply.hasEnded() && (held.hasEnded() || reply.finished < held.finished);
    return isFinal || isBehind ? ReplyEffect::Nothing : effectOf(reply, bringsResults, held, holdsResults);
}

ReplyEffect tellingOtherRows(ReplyEffect effect, const BatchHead &reply, const BatchHead &held,
                             const std::function<bool()> &isSame)
{
    const bool wasComplete = held.status == BatchStatus::Completed && !fillsIn(reply, held);
    return effect == ReplyEffect::HeadAndResults && wasComplete && !isSame() ? ReplyEffect::OtherResults : effect;
}

BatchHead keepingRowCounts(BatchHead reply, const BatchHead &held)
{
    reply.resultRows = held.resultRows;
    reply.validRows = held.validRows;
    reply.skippedRows = held.skippedRows;
    reply.hasFurtherPage = held.hasFurtherPage;
    return reply;
}

} // namespace enrow
