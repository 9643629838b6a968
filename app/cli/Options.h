// SPDX-License-Identifier: MIT
#pragma once

#include "cli/ExportChoice.h"
#include "core/ApiOrigin.h"
#include "core/BatchRef.h"
#include "lists/ListChoice.h"
#include "lists/ListWriter.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace enrow
{

// Which batches are meant.
struct BatchChoice {
    std::optional<BatchKind> kind; // of all of them; nothing: the one that the text with the ID tells
    QStringList arguments;         // IDs and texts, "-" and "@FILE", as chooseBatches() reads them
    // At least one, each ID once, where the arguments alone name them; else texts are read first.
    QList<BatchRef> batches;
    QStringList remarks; // what to say about them
};

// Which archive is used.
struct ArchiveOptions {
    bool isUsed = true;
    QString folder; // empty: the person's own
};

// What is said of the results of batches, wherever they go: how they are got.
struct GatherOptions {
    BatchChoice choice;
    ApiOrigin origin = ApiOrigin::production();
    bool wait = false;
    std::optional<std::chrono::seconds> timeout; // nothing: as long as it takes; without `wait` the usual patience
    ArchiveOptions archive;
    bool refresh = false;       // asks for batches that are complete in the archive too
    bool printsReplies = false; // and not only the rows: they are as large again
};

struct FetchOptions : GatherOptions {
    ExportChoice exports;
    QString output; // a file or a folder; empty: standard output
    bool force = false;
};

struct MergeOptions : GatherOptions {
    ListChoice list;
    std::optional<ListKey> key; // by which results are joined; nothing: one after the other
    MergePlan plan;             // of new rows: against all batches of the archive, which `choice` has no IDs for
    QString output;
    QString report; // a file; empty: none
    bool force = false;
};

struct StatusOptions {
    BatchChoice choice;
    ApiOrigin origin = ApiOrigin::production();
    std::optional<std::chrono::seconds> timeout; // nothing: the usual patience
    bool json = false;
    ArchiveOptions archive;
};

struct ListOptions {
    ArchiveOptions archive;
    bool json = false;
};

struct ImportOptions {
    QStringList sources;           // files, folders, and "-" for standard input; at least one
    std::optional<BatchKind> kind; // of replies that do not show theirs
    ApiOrigin origin = ApiOrigin::production();
    ArchiveOptions archive;
};

struct PresetsOptions {
    QString folder; // of the archive; empty: the person's own
    bool json = false;
    QString show; // the name of one; empty: all are listed
};

struct RemoveOptions {
    BatchChoice choice; // without a kind: every kind
    ArchiveOptions archive;
};

} // namespace enrow
