// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "core/BatchRef.h"
#include "core/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace enrow
{

// What the command line of enrow-desk asks for. Read before there is a QApplication: --help and --version need no
// display.
struct DesktopOptions {
    bool showHelp = false;
    bool showVersion = false;
    bool demo = false;               // with simulated data; nothing is remembered
    std::optional<ApiOrigin> origin; // another server than Enrow's
    QString language;                // a code that Languages has; empty: as remembered
    QString dataFolder;              // where the archive is; empty: the person's own data folder
    QList<BatchRef> batches;         // batches to add at the start
    QStringList files;               // to open at the start: paths from the root

    // arguments: with the program's name first. InvalidInput with a sentence for unknown options, a base URL that is
    // neither https nor this machine, an unknown language, an empty folder, malformed IDs, and files that are not
    // there. Looks on the disk for what is written as a file.
    static Result<DesktopOptions> parse(const QStringList &arguments);

    // Every option that parse() takes.
    static QList<QCommandLineOption> all();

    static QString helpText();

    Q_DECLARE_TR_FUNCTIONS(enrow::DesktopOptions)
};

} // namespace enrow
