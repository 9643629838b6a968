// SPDX-License-Identifier: MIT
#pragma once

#include "core/ApiOrigin.h"
#include "core/BatchKind.h"
#include "core/Qualification.h"
#include "export/CsvFormat.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace enrow
{

// Which batches are meant, and where they are.
struct BatchOptions {
    std::optional<BatchKind> kind; // nothing: detected
    ApiOrigin origin = ApiOrigin::production();
    QStringList ids; // at least one, each once
};

// Which archive is used.
struct ArchiveOptions {
    bool isUsed = true;
    QString folder; // empty: the person's own
};

enum class OutputFormat : quint8 { Csv, Json };

struct FetchOptions {
    BatchOptions batches;
    bool wait = false;
    std::optional<std::chrono::seconds> timeout; // nothing: as long as it takes
    OutputFormat format = OutputFormat::Csv;
    QString output; // empty: standard output
    bool force = false;
    CsvFormat csv;
    std::optional<QualificationGroup> only;
    ArchiveOptions archive;
    bool refresh = false; // asks for batches that are complete in the archive too
};

struct StatusOptions {
    BatchOptions batches;
    bool json = false;
    ArchiveOptions archive;
};

struct ListOptions {
    ArchiveOptions archive;
    bool json = false;
};

struct RemoveOptions {
    ArchiveOptions archive;
    std::optional<BatchKind> kind; // nothing: every kind
    QStringList ids;               // at least one, each once
};

} // namespace enrow
