// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "export/ExportPreset.h"

namespace enrow
{

// What the command line says of an export. What it does not say is as the preset has it, else as usual.
struct ExportChoice {
    QString preset;                       // a name or a file; empty: none
    const ExportFormat *format = nullptr; // null: not said
    std::vector<ExportColumn> columns = {};
    std::optional<char> delimiter = {};
    bool noFormulaGuard = false;
    std::optional<QualificationGroup> only = {};
    std::optional<DuplicateKey> oneRowPer = {};
    std::optional<DuplicateChoice> keeps = {};
    QString suppress = {}; // a file; empty: none
    std::optional<ExportSplit> split = {};
    uint32_t rowsAFile = 0; // 0: not said
    std::optional<ExportSheets> sheets = {};
    QString namePattern = {};
};

// What of it does not fit the format, as a sentence; empty where all does. What a format cannot do is refused rather
// than passed over.
QString misfitOf(const ExportChoice &choice, const ExportFormat &format);

// The preset that was asked for, or one without a name, with what the command line says in its place. Reads files. The
// detail of an error is a sentence. presetFolder: of the person's own presets.
Result<ExportPreset> presetFor(const ExportChoice &choice, const QString &presetFolder, const QLocale &locale);

} // namespace enrow
