// SPDX-License-Identifier: MIT
#include "store/ReplyEffect.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool leavesOut(const BatchHead &reply, const BatchHead &held)
{
    return (held.requested && !reply.requested) || (held.credits.areGiven() && !reply.credits.areGiven());
}

} // namespace

ReplyEffect effectOf(const BatchHead &reply, std::optional<qint64> validRows, const BatchHead &held, bool holdsResults)
{
    const bool enoughRows = validRows && (!holdsResults || reply.resultRows >= held.resultRows);
    if (held.status == BatchStatus::Completed && holdsResults) {
        // What a reply says of rows that it did not bring is no measure.
        const bool fillsIn = held.rowsAreInDoubt() && reply.resultRows > held.resultRows;
        const bool fewerValid =
            held.valid && std::min(reply.valid.value_or(*held.valid), validRows.value_or(0)) < *held.valid;
        const bool saysLess = !fillsIn && (fewerValid || leavesOut(reply, held));
        if (reply.status != BatchStatus::Completed || !enoughRows || saysLess)
            return ReplyEffect::Nothing;
    }
    return enoughRows ? ReplyEffect::HeadAndResults : ReplyEffect::HeadOnly;
}

std::optional<qint64> validRowsOf(const ResultChunk *rows)
{
    if (!rows)
        return std::nullopt;
    const ResultField searched = rows->kind() == BatchKind::PhoneFinder ? ResultField::Number : ResultField::Email;
    qint64 valid = 0;
    for (uint32_t row = 0; row < rows->rowCount(); ++row)
        valid += groupOf(rows->qualification(row)) == QualificationGroup::Valid && !rows->field(row, searched).empty();
    return valid;
}

BatchHead keepingRowCounts(BatchHead reply, const BatchHead &held)
{
    reply.resultRows = held.resultRows;
    reply.skippedRows = held.skippedRows;
    reply.hasFurtherPage = held.hasFurtherPage;
    return reply;
}

} // namespace enrow
