// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "export/ExportFormat.h"
#include "export/SuppressList.h"

#include <memory>
#include <optional>
#include <vector>

namespace enrow
{

// What makes two rows the same person, or the same company. Contact: the address, else the number.
enum class DuplicateKey : quint8 { Email, Number, Domain, Contact };

// Which of the rows with one key stays: the first in the order of the view; or the best: a valid one before others,
// then one of the batch that was added last, then the first.
enum class DuplicateChoice : quint8 { First, Best };

// What each file holds.
enum class ExportSplit : quint8 { Nothing, Qualification, Batch };

// What is to be in files, and how it is written; which rows it is applied to is said apart. A value that window,
// command line and presets share.
struct ExportPlan {
    const ExportFormat *format = exportFormats().front(); // never null
    CsvFormat text = {};                                  // how a table in text is written
    std::vector<ExportColumn> columns = {};               // none: all of the results
    bool dropsUnfillableColumns = false;                  // unless they are required
    std::optional<QualificationGroup> only = {};          // nothing: whatever the qualification
    std::optional<DuplicateKey> oneRowPer = {};           // rows without that are all kept
    DuplicateChoice keeps = DuplicateChoice::Best;
    std::shared_ptr<const SuppressList> suppress = {}; // null: nobody
    ExportSplit split = ExportSplit::Nothing;
    uint32_t rowsAFile = 0;                  // at most; 0: any number
    ExportSheets sheets = ExportSheets::One; // of each workbook
    QString namePattern = {};                // as ExportName.h says; empty: the usual one

    // True if it can come to more than one file.
    bool mayGiveSeveralFiles() const { return split != ExportSplit::Nothing || rowsAFile > 0; }

    // True if nothing beyond the format and the rows was chosen: it is what an export begins with.
    bool isPlain() const
    {
        ExportPlan plain;
        plain.format = format;
        plain.text = text;
        plain.dropsUnfillableColumns = dropsUnfillableColumns;
        plain.only = only;
        return *this == plain;
    }

    friend bool operator==(const ExportPlan &, const ExportPlan &) = default;
};

// The stable names in presets and on the command line: "email", "contact"; "first", "best"; "none", "batch"; "one".
QLatin1StringView nameOf(DuplicateKey key);
QLatin1StringView nameOf(DuplicateChoice choice);
QLatin1StringView nameOf(ExportSplit split);
QLatin1StringView nameOf(ExportSheets sheets);
QLatin1StringView nameOf(QualificationGroup group); // "valid", "invalid", "other"

// The value with that stable name; nothing for any other text.
std::optional<DuplicateKey> duplicateKeyNamed(QStringView name);
std::optional<DuplicateChoice> duplicateChoiceNamed(QStringView name);
std::optional<ExportSplit> exportSplitNamed(QStringView name);
std::optional<ExportSheets> exportSheetsNamed(QStringView name);
std::optional<QualificationGroup> qualificationGroupNamed(QStringView name); // "found" and "not_found" too

} // namespace enrow
