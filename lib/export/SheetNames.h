// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <QSet>
#include <QString>

namespace enrow
{

// What the sheet of a batch is called before it is made a name: what the batch is called, else its kind and the start
// of its ID.
QString sheetTitleOf(const ResultBatch &batch);

// Gives the sheets of a workbook names that Excel takes, each once whatever the case: at most 31 UTF-16 units, none of
// []:*?/\ or a control character, no apostrophe at either end, and not "History", which Excel keeps for itself.
class SheetNames
{
public:
    static constexpr qsizetype longest = 31; // UTF-16 units

    // "Spring fair", then "Spring fair 2".
    QString take(const QString &title);

private:
    QSet<QString> m_taken;
};

} // namespace enrow
