// SPDX-License-Identifier: MIT
#include "desktop/ExportMemory.h"

#include "desktop/AutomaticExports.h"
#include "desktop/export/ExportController.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/results/ResultTable.h"
#include "settings/Settings.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Of a plan that is no preset, for a preset has a name.
const QString unnamedPreset = u"none"_s;

} // namespace

ExportMemory::ExportMemory(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_parts.exports.setTableState([&table = m_parts.table] {
        return ExportController::TableState{table.selectedPlaces(), table.columnsHeader()->columnsForFiles()};
    });
    restore();
    m_parts.automatic.setPlan(m_parts.settings.automaticExport());
    connect(&m_parts.automatic, &AutomaticExports::dueChanged, this,
            [this](const QList<BatchKey> &due) { m_parts.settings.setExportsDue(due); });
    connect(&m_parts.exports, &ExportController::folderChanged, this,
            [this](const QString &folder) { m_parts.settings.setExportFolder(folder); });
    connect(&m_parts.exports, &ExportController::presetChosen, this, &ExportMemory::remember);
    connect(&m_parts.exports, &ExportController::textChosen, this, [this](const CsvFormat &text) {
        m_parts.settings.setCsvDelimiter(text.delimiter);
        m_parts.settings.setFormulaGuard(text.formulaGuard);
        m_parts.table.setFormulaGuard(text.formulaGuard);
    });
}

// The last export, else one with the format that was chosen then, else what opens right with a double click.
void ExportMemory::restore()
{
    const Settings &settings = m_parts.settings;
    m_parts.exports.setFolder(settings.exportFolder());
    if (auto last = readPreset(settings.exportPlan(), QLocale::system())) {
        if (last->name == unnamedPreset)
            last->name.clear();
        m_parts.exports.setPreset(last.value());
    } else if (const ExportFormat *format = exportFormatNamed(settings.exportFormat())) {
        m_parts.exports.setFormat(*format);
    } else {
        m_parts.exports.setFormat(*exportFormatNamed(u"csv-spreadsheet"));
    }
    CsvFormat text;
    const char delimiter = settings.csvDelimiter().value_or('\0');
    text.delimiter = isCsvDelimiter(delimiter) ? delimiter : usualCsvDelimiter(QLocale::system());
    text.formulaGuard = settings.formulaGuard();
    m_parts.exports.setText(text);
    m_parts.table.setFormulaGuard(text.formulaGuard);
}

void ExportMemory::remember(const ExportPreset &preset)
{
    m_parts.settings.setExportFormat(preset.plan.format->name());
    ExportPreset kept = preset;
    if (kept.name.isEmpty())
        kept.name = unnamedPreset;
    m_parts.settings.setExportPlan(writePreset(kept));
}

} // namespace enrow
