// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchHead.h"

namespace enrow
{

// How far the rows of one or more batches are those that their replies announce: see BatchHead::rowsAreInDoubt().
struct RowArrival {
    int batches = 0;
    int doubtful = 0;     // of these, with rows in doubt
    int furtherPages = 0; // of the doubtful ones, whose replies speak of a further page
    qint64 missing = 0;   // announced rows that did not come, summed up; at the end of the range where they exceed it
    qint64 surplus = 0;   // rows that came beyond those announced, the same
    // Of the last doubtful batch.
    qint64 came = 0;
    std::optional<qint64> announced;

    void add(const BatchHead &head);

    friend bool operator==(const RowArrival &, const RowArrival &) = default;
};

} // namespace enrow
