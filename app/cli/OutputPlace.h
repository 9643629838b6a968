// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlanner.h"
#include "export/Exporter.h"

namespace enrow
{

// Where an export goes, as --output says: standard output, a file, or files in a folder. Of several files that are
// called as one, each has its own word or number after that name.
class OutputPlace
{
public:
    // output: empty for standard output.
    OutputPlace(QString output, IfFileExists ifExists);

    bool isStandardOutput() const { return m_output.isEmpty(); }

    // What can be said before the work of filling it; InvalidInput with a sentence where the plan does not go there.
    Result<void> check(const ExportPlan &plan) const;

    // The plan as it goes there: standard output takes all rows at once, and a name that was given is kept.
    ExportPlan adapted(ExportPlan plan) const;

    // The path of each planned file.
    QStringList pathsFor(const PlannedExport &planned, const ExportPlan &plan) const;

    IfFileExists ifExists() const { return m_ifExists; }

private:
    bool isFolder() const;
    bool isOneFile(const ExportPlan &plan) const { return !isFolder() && !plan.mayGiveSeveralFiles(); }

    const QString m_output;
    const IfFileExists m_ifExists;
};

} // namespace enrow
