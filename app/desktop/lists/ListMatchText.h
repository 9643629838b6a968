// SPDX-License-Identifier: MIT
#pragma once

#include "lists/JoinPlan.h"
#include "lists/ListEncoding.h"
#include "lists/ListWriter.h"

#include <QCoreApplication>
#include <QStringList>

namespace enrow
{

// What a person reads about matching a list: whole sentences.
class ListMatchText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::ListMatchText)

public:
    static QString field(ListField field);          // "First name"
    static QString key(ListKey key);                // "Name and domain"
    static QString encoding(ListEncoding encoding); // "Western (Windows-1252)"
    // What stands above a column, else its number; shortened.
    static QString column(size_t column, const QStringList &headers);

    // Why a file cannot be used as a list, and what to do. name: of the file.
    static QString unusable(const QString &name, const Error &error);
    // Why its results cannot be joined, by that key alone or by any, and what to do.
    static QString obstacle(const JoinObstacle &obstacle, const std::map<ListField, std::vector<size_t>> &candidates,
                            std::optional<ListKey> only = {});
    // The same of batches that cannot be compared while others can.
    static QString passedOver(const JoinObstacle &obstacle);
    // The same of rows that rowsWithoutCompany() counts; empty where there are none.
    static QString passedOver(quint64 rowsWithoutCompany);
    // The same of batches whose results cannot be read; empty where there are none.
    static QString unread(int batches);
    // Batches that are not completed, where only what is new is written; empty where there are none.
    static QString running(qsizetype batches);
    // What follows for what is new where something of the above could not be compared, or somebody has the name of one
    // who was searched by website.
    static QString mayBeNew(const MergeReport &report, bool hasUncompared);

    // "12 rows: 9 matched (7 valid, 2 invalid), 2 without results, 1 ambiguous.", and nothing of what there is none;
    // ofPhonesOnly: found and not found, as above the table. Where a list is compared with all batches for what is new,
    // each position disagrees with most of them: that is not told.
    static QString numbers(const MergeReport &report, MergeRows rows, bool ofPhonesOnly);
    // The rows that numbers() counts, a few of each, a line each; empty if there is nothing to show.
    static QStringList examples(const MergeReport &report, MergeRows rows);
    // How many rows the file gets.
    static QString toWrite(const MergeReport &report, MergeRows rows);
    // What is to be known of a file that was written; may be empty.
    static QString remark(const MergeReport &report);
    // The list was a workbook: what of it does not go on. others: its other sheets.
    static QString sheetRemark(const QStringList &others, quint64 formulasWithoutValue);
};

} // namespace enrow
