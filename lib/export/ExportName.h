// SPDX-License-Identifier: MIT
#pragma once

#include "core/Reason.h"
#include "results/ResultSet.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <span>

namespace enrow
{

// What a pattern of file names can take up.
struct ExportNameParts {
    std::span<const ResultBatch> batches; // whose rows are in the file
    QStringView qualification;            // a word; empty where rows of several are in it
    int number = 0;                       // among the files of an export; 0 where there is one
    QDate date;
    bool isFiltered = false; // the person sees only some of the rows
};

// The pattern of names that nobody chose: "enrow-email-finder-3d4cb64e-2026-11-21.csv",
// "enrow-spring-campaign-2026-11-21.csv" where the batch has a label, "enrow-5-batches-2026-11-21.csv" for several.
inline QString usualNamePattern()
{
    return QStringLiteral("enrow-{label}-{qualification}-{date}-{n}");
}

// A name for a file, without a folder, from a pattern with {label}, {kind}, {id}, {qualification}, {date} and {n}.
//
// {label} is what the batch is called, else its kind and the start of its ID, else "5-batches". One that has nothing to
// say goes with the dash, underscore, dot or blank before it. "-filtered" is added where a filter leaves rows out,
// "-partial" where more rows are to come. Whatever
// the pattern, labels and IDs hold, the name is valid on Linux, macOS and Windows: no separators or reserved
// characters, no reserved names, at most 255 bytes.
QString exportName(const QString &pattern, const ExportNameParts &parts, QStringView suffix);

// Why a text is no pattern; empty where it is one.
Reason problemOfNamePattern(const QString &pattern);

// Gives each name once, whatever the case: "leads.csv", then "leads-2.csv".
class DistinctNames
{
public:
    QString take(const QString &name);

private:
    QSet<QString> m_taken;
};

} // namespace enrow
