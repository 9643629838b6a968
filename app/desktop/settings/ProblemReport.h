// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace enrow
{

// What a report of a problem tells of the program and where it runs. Nothing in here names a key, a batch or a person.
struct ProblemFacts {
    QString server; // empty: Enrow's own; never its address, which may name a company
    QString theme;
    bool notifications = true;
    int keys = 0; // how many, never which
    bool keysOutliveRun = false;
    int batches = 0;
    int running = 0;
    QString archive;  // the file
    QString settings; // the file
};

// The report as plain text, one fact a line: versions of the program, of Qt and of the system, and the facts. In paths
// the person's folder is "~", and so is a folder that bears their name elsewhere.
QString problemReport(const ProblemFacts &facts);

// The path as problemReport() shows it. home: the person's folder, whose last part is their name.
QString withoutPerson(const QString &path, const QString &home);

} // namespace enrow
