// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace enrow::bench
{

// What was asked for on the command line.
struct BenchOptions {
    QList<int> rows{1'000'000}; // one size, or several to see growth
    QStringList only;           // goals as "G3"; none: all
    QString jsonFile;           // none: no file
    int runs = 5;
    bool showHelp = false;
    QString mistake; // why the command line is wrong; empty if it is right

    static BenchOptions parse(const QStringList &arguments);
    static QString helpText();
};

} // namespace enrow::bench
