// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlanner.h"
#include "export/ExportPreset.h"
#include "export/Exporter.h"

#include <QCoreApplication>
#include <QStringList>

namespace enrow
{

// One export: what was asked for, what is done on a worker, and what is said of how it ended.
class ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(enrow::ExportRun)

public:
    using Replies = std::vector<std::shared_ptr<const QByteArray>>;

    struct Order {
        std::shared_ptr<const ResultView> view;
        ExportPreset preset;
        QString path;            // of a file, or of the folder for several
        QString rowsRemark = {}; // what the person is told of rows that did not come, in sentences; may be empty
        Replies replies = {};    // of the batches of the view; only for a format that holds replies

        // True if it can come to more than one file, whatever is left out.
        bool needsFolder() const;
        // The name for the one file, without a folder.
        QString fileName(const QDate &date) const;
    };
    struct Ending {
        PlannedExport planned;
        QStringList paths; // of the files
        Result<ExportOutcome> outcome;
    };

    // For a worker thread. Writes all files or none; the errors are those of exportFiles().
    static Ending carryOut(const Order &order, IfFileExists ifExists, const std::stop_token &stop,
                           const ExportProgress &progress = {});

    // What the person should know of files that were written: what was left out, refused or cut. May be empty.
    static QString remark(const Order &order, const Ending &ending);
};

} // namespace enrow
