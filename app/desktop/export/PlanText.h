// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlanner.h"

#include <QCoreApplication>
#include <QStringList>

namespace enrow
{

// Puts into words what a plan comes to: whole sentences.
class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(enrow::PlanText)

public:
    // "3,369 rows in “enrow-fair.csv”." or how many files, and the first of them.
    static QString files(const PlannedExport &planned);
    // Which rows are left out, and why; one sentence each.
    static QStringList leftOut(const PlannedExport &planned);
    // Which required columns are empty, and how many rows are; one sentence each. program: that reads the files; may be
    // empty.
    static QStringList refused(const PlannedExport &planned, const QString &program);
    // What stands in a column: "E-mail", "First name (found or searched)".
    static QString source(const ColumnSource &source);
};

} // namespace enrow
