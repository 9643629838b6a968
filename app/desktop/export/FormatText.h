// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportFormat.h"

#include <QCoreApplication>

namespace enrow
{

// What a person reads of a format of files.
class FormatText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::FormatText)

public:
    static QString word(const ExportFormat &format); // "Excel workbook"
    static QString name(const ExportFormat &format); // "Excel workbook (.xlsx)"
    // For the dialog of files: "Excel workbook (*.xlsx)".
    static QString filter(const ExportFormat &format);
    // Endings that a person may give such a file, the usual one first, without the dot.
    static QStringList suffixes(const ExportFormat &format);
};

} // namespace enrow
