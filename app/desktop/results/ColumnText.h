// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"
#include "results/ResultSet.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace enrow
{

// What the columns of results are called on screen, and how their values read there: in the person's language, unlike
// the stable names and values of files. Safe to use from any thread.
class ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::ColumnText)

public:
    // What the values of a column say.
    enum class Group : quint8 { Merged, Searched, Found, Other };
    static Group group(ColumnId column);

    // "First name"
    static QString title(ColumnId column);

    // The title over a column: of what was searched without that word, unless what was found of the same is shown too.
    static QString header(ColumnId column, std::span<const ColumnId> shown);
    // "First name", also of what was searched.
    static QString shortTitle(ColumnId column);

    // "Not found"; empty for Missing, and for Other, whose word is shown as it came.
    static QString qualification(Qualification qualification);

    // What a person calls a batch: its label, or its ID, shortened in the middle where it is long.
    static QString batch(const ResultBatch &batch);

    // The value as it reads in a cell of the table: the fields that a person gave a row without the signs of JSON.
    static QString onScreen(const ResultSet &set, RowAddress address, ColumnId column);

    // The whole value in the person's language; empty if it is missing.
    static QString cell(const ResultSet &set, RowAddress address, ColumnId column);
};

} // namespace enrow
