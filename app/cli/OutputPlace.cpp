// SPDX-License-Identifier: MIT
#include "cli/OutputPlace.h"

#include "cli/CliText.h"
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// "leads.csv" as "leads-valid.csv", "leads-2.csv".
QString patternAfter(const QString &path, ExportSplit split)
{
    const QString word = split == ExportSplit::Batch ? u"{label}"_s : u"{qualification}"_s;
    return QFileInfo(path).completeBaseName() + u'-' + word + u"-{n}"_s;
}

Error refused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, sentence, 0, {}};
}

} // namespace

OutputPlace::OutputPlace(QString output, IfFileExists ifExists)
    : m_output(std::move(output))
    , m_ifExists(ifExists)
{
}

bool OutputPlace::isFolder() const
{
    return QDir::fromNativeSeparators(m_output).endsWith(u'/') || QFileInfo(m_output).isDir();
}

Result<void> OutputPlace::check(const ExportPlan &plan) const
{
    if (isStandardOutput() && plan.split != ExportSplit::Nothing)
        return refused(CliText::tr("--split is for files: name one, or a folder, with --output"));
    if (!isStandardOutput() && !isFolder() && !plan.namePattern.isEmpty())
        return refused(CliText::tr("--name-pattern is for files in a folder: name one with --output"));
    if (isStandardOutput())
        return {};
    if (isOneFile(plan))
        return checkFileTarget(m_output, m_ifExists);
    // Whether a file is there already is known once there are names.
    return checkFileTarget(isFolder() ? QDir(m_output).filePath(u"results"_s) : m_output, IfFileExists::Replace);
}

ExportPlan OutputPlace::adapted(ExportPlan plan) const
{
    if (isStandardOutput())
        plan.rowsAFile = 0;
    else if (!isFolder())
        plan.namePattern = patternAfter(m_output, plan.split);
    return plan;
}

QStringList OutputPlace::pathsFor(const PlannedExport &planned, const ExportPlan &plan) const
{
    // One file that could have been several is called as it was asked for, unless it is of one sort of rows.
    const bool isAsNamed = !isFolder() && planned.files.size() == 1 && plan.split == ExportSplit::Nothing;
    if (isAsNamed)
        return {m_output};
    const QDir folder(isFolder() ? m_output : QFileInfo(m_output).path());
    QStringList paths;
    for (const PlannedFile &file : planned.files)
        paths.append(folder.filePath(file.name));
    return paths;
}

} // namespace enrow
