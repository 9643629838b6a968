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
};

struct StatusOptions {
    BatchOptions batches;
    bool json = false;
};

} // namespace enrow
