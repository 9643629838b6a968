// SPDX-License-Identifier: MIT
#pragma once

#include "core/RowArrival.h"

#include <QCoreApplication>

namespace enrow
{

// What of several batches is not among the rows that are shown and exported.
struct RowsLeftOut {
    int batches = 0;
    int failed = 0; // of these
    qint64 failedCame = 0;
    qint64 failedRequested = 0; // 0 if none of them says
    int running = 0;            // of these: rows may still come
    int silent = 0;             // of these: nothing came, and nothing will
    qint64 noRows = 0;          // entries of the results of all that are no rows
    int oddCounts = 0;          // of these: whose replies give counts that are none
    QString lastOddCounts;      // BatchHead::oddCounts of the last of them
};

// What a person reads where the rows of a batch are not those that were asked for or announced.
class RowsText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::RowsText)

public:
    // "2 of 5,000 rows received."; empty if there is no doubt.
    static QString sentence(const BatchHead &head);
    // "The reply gives counts that cannot be: requested 1e30."; empty if all can.
    static QString oddCounts(const QString &counts);
    // The same of several batches: "1 of 3 batches returned other numbers of rows than announced: 4,998 missing."
    static QString sentence(const RowArrival &arrival);
    // What is wrong: "1 of 2 batches failed, with 3 of 10 rows."
    static QString sentence(const RowsLeftOut &left);
    // Both of several batches in a few words: "1 failed · 4 running". Empty for one, and where these words leave
    // something out.
    static QString brief(const RowsLeftOut &left, const RowArrival &arrival);
    // What is only not there yet: "4 batches still running."
    static QString toCome(const RowsLeftOut &left);
};

} // namespace enrow
