// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/ZipArchive.h"

#include <QStringList>

#include <vector>

namespace enrow
{

// What is where in a workbook.
struct WorkbookIndex {
    struct Sheet {
        QString name;
        QString part;
        bool isHidden = false;
    };

    std::vector<Sheet> sheets; // those with cells, in their order
    QString sharedStrings;     // the names of parts; empty: none
    QString styles;
    bool counts1904 = false;

    // Of an archive. InvalidInput with the reason, in plain words where it is another kind of file.
    static Result<WorkbookIndex> read(ZipArchive &archive);

    // Whatever its case, also one that is hidden; empty: the first that is not. InvalidInput with a reason that names
    // all sheets where there is no such one.
    Result<Sheet> sheetNamed(const QString &name) const;
    QStringList names() const;
};

} // namespace enrow
