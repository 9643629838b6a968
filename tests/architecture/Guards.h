// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace enrow::test
{

// A source file: its path below the project's folder, and its lines.
struct SourceFile {
    QString path;
    QStringList lines;
};

// The rules of the house that a program can check. Each returns what breaks it, a line a finding.
namespace Guards
{

// What each folder may include besides itself, by folder. "lib/*" stands for all below lib.
using IncludeTable = QHash<QString, QStringList>;

// The rows of a table in a Markdown page whose first column names folders in backticks, and whose last one names the
// folders that these may include.
IncludeTable readIncludeTable(const QString &page);
// What a table in a page names in the backticks of its first column.
QStringList readFolders(const QString &page);

// resolve: the project's path of an include in quotes; empty if there is none.
QStringList includes(const QList<SourceFile> &sources, const IncludeTable &table,
                     const std::function<QString(const QString &)> &resolve);
QStringList windowsInLib(const QList<SourceFile> &sources);
QStringList longFiles(const QList<SourceFile> &sources);
QStringList longFunctions(const QList<SourceFile> &sources);
QStringList words(const QList<SourceFile> &sources, const QString &pattern);
QStringList licences(const QList<SourceFile> &sources);
// Tests of a folder of lib or app whose class is not in that folder.
QStringList testsWithoutClass(const QList<SourceFile> &sources);
// Units of lib, each a .cpp, without a test in the folder of their name.
QStringList unitsWithoutTest(const QList<SourceFile> &sources);
// Folders that the table lacks, and that are in the table but not there.
QStringList folders(const QList<SourceFile> &sources, const QStringList &listed);

} // namespace Guards

} // namespace enrow::test
