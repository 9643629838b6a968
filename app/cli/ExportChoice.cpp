// SPDX-License-Identifier: MIT
#include "cli/ExportChoice.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "export/PresetFolder.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Error failed(const QString &what, const Error &error)
{
    return {error.kind, u"%1: %2"_s.arg(what, sentenceAboutReading(error)), 0, {}};
}

// A name comes before a file of the same name, which can be called ./NAME.
Result<ExportPreset> presetCalled(const QString &nameOrFile, const QString &folder, const QLocale &locale)
{
    for (const auto &presets : {builtInPresets(locale), PresetFolder(folder).read(locale).presets}) {
        if (const ExportPreset *preset = presetNamed(nameOrFile, presets))
            return *preset;
    }
    if (!QFileInfo::exists(nameOrFile))
        return Error{ErrorKind::InvalidInput,
                     CliText::tr("'%1' is neither a preset nor a file; enrow-batch presets lists them").arg(nameOrFile),
                     0,
                     {}};
    auto preset = readPresetFile(nameOrFile, locale);
    return preset ? preset : failed(nameOrFile, preset.error());
}

// Of a preset in another format only whether formulas are made harmless still counts.
void changeFormat(ExportPlan &plan, const ExportFormat &format, const QLocale &locale)
{
    if (plan.format == &format)
        return;
    const bool guards = plan.text.formulaGuard;
    plan.format = &format;
    plan.text = format.usual(locale);
    plan.text.formulaGuard = guards;
}

void apply(const ExportChoice &choice, ExportPlan &plan)
{
    if (!choice.columns.empty()) {
        plan.columns = choice.columns;
        plan.dropsUnfillableColumns = false; // they were asked for by name
    }
    plan.text.delimiter = choice.delimiter.value_or(plan.text.delimiter);
    plan.text.formulaGuard = plan.text.formulaGuard && !choice.noFormulaGuard;
    plan.only = choice.only ? choice.only : plan.only;
    plan.oneRowPer = choice.oneRowPer ? choice.oneRowPer : plan.oneRowPer;
    plan.keeps = choice.keeps.value_or(plan.keeps);
    plan.split = choice.split.value_or(plan.split);
    plan.sheets = choice.sheets.value_or(plan.sheets);
    plan.rowsAFile = choice.rowsAFile > 0 ? choice.rowsAFile : plan.rowsAFile;
    plan.namePattern = choice.namePattern.isEmpty() ? plan.namePattern : choice.namePattern;
}

} // namespace

QString misfitOf(const ExportChoice &choice, const ExportFormat &format)
{
    struct Given {
        bool isGiven;
        QLatin1StringView option;
    };
    const std::array ofTables{Given{!choice.preset.isEmpty(), "preset"_L1},
                              Given{!choice.columns.empty(), "columns"_L1},
                              Given{choice.only.has_value(), "only"_L1},
                              Given{choice.oneRowPer.has_value(), "dedupe"_L1},
                              Given{choice.keeps.has_value(), "keep"_L1},
                              Given{!choice.suppress.isEmpty(), "suppress"_L1},
                              Given{choice.split.has_value() || choice.rowsAFile > 0, "split"_L1}};
    for (const auto &[isGiven, option] : ofTables) {
        if (isGiven && !format.holdsRows())
            return CliText::tr("--%1 is for tables: JSON is printed as it came").arg(option);
    }
    if (choice.delimiter && !format.takesDelimiter())
        return CliText::tr("--delimiter is for csv and csv-spreadsheet");
    if (choice.sheets && !format.takesSheets())
        return CliText::tr("--sheets is for xlsx");
    if (choice.noFormulaGuard && !format.takesFormulaGuard())
        return CliText::tr("--no-formula-guard is for csv, csv-spreadsheet and tsv: other formats run no formulas");
    return {};
}

Result<ExportPreset> presetFor(const ExportChoice &choice, const QString &presetFolder, const QLocale &locale)
{
    ExportPreset preset;
    preset.plan.text = preset.plan.format->usual(locale);
    if (!choice.preset.isEmpty()) {
        auto called = presetCalled(choice.preset, presetFolder, locale);
        if (!called)
            return called;
        preset = called.value();
    }
    if (choice.format)
        changeFormat(preset.plan, *choice.format, locale);
    if (const QString misfit = misfitOf(choice, *preset.plan.format); !misfit.isEmpty())
        return Error{ErrorKind::InvalidInput, misfit, 0, {}};
    apply(choice, preset.plan);
    if (!choice.suppress.isEmpty()) {
        auto list = readSuppressList(choice.suppress);
        if (!list)
            return failed(choice.suppress, list.error());
        preset.plan.suppress = list.value();
    }
    return preset;
}

} // namespace enrow
