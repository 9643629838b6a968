// SPDX-License-Identifier: MIT
#include "desktop/PreferencesController.h"

#include "desktop/AutomaticExports.h"
#include "desktop/MainWindow.h"
#include "desktop/NotificationController.h"
#include "desktop/ProxyController.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/common/ErrorText.h"
#include "desktop/export/FileDialogs.h"
#include "desktop/export/PresetLibrary.h"
#include "desktop/results/ResultTable.h"
#include "desktop/settings/AutomaticExportRows.h"
#include "settings/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace enrow
{

PreferencesController::PreferencesController(Parts parts, const QString &archive, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_archive(archive)
{
    connect(&m_parts.window, &MainWindow::preferencesRequested, this, &PreferencesController::open);
    connect(&m_parts.proxy, &ProxyController::passwordNotKept, this, [this](const Error &error) {
        m_parts.window.notify(
            tr("The password of the proxy is kept for this run only. %1").arg(ErrorText::whyNotKept(error)));
    });
}

void PreferencesController::open()
{
    if (m_dialog)
        return;
    m_dialog = new PreferencesDialog(current(), m_parts.proxy.hasPassword(), QDir::toNativeSeparators(m_archive),
                                     &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PreferencesDialog::changed, this, &PreferencesController::apply);
    connect(m_dialog, &PreferencesDialog::proxyPasswordEntered, &m_parts.proxy, &ProxyController::setPassword);
    connect(m_dialog, &PreferencesDialog::archiveFolderRequested, this,
            [this] { m_parts.opener(QUrl::fromLocalFile(QFileInfo(m_archive).absolutePath())); });
    connect(m_dialog->automaticExport(), &AutomaticExportRows::folderRequested, this,
            &PreferencesController::askForFolder);
    connect(&m_parts.exports.presets(), &PresetLibrary::changed, m_dialog, [this] { offerPresets(); });
    offerPresets();
    m_parts.exports.presets().read();
    m_dialog->open();
}

void PreferencesController::offerPresets()
{
    QList<PresetChoice> presets;
    for (const ExportPreset &preset : m_parts.exports.presets().presets())
        presets.append({preset.name, preset.shownTitle()});
    m_dialog->automaticExport()->setPresets(presets);
}

void PreferencesController::askForFolder()
{
    const QString current = m_dialog->automaticExport()->plan().folder;
    m_parts.dialogs.askFolder(m_dialog, tr("Folder of automatic exports"), FileDialogs::folderThatExists(current),
                              m_dialog, [dialog = m_dialog](const QString &folder) {
                                  if (!folder.isEmpty())
                                      dialog->automaticExport()->setFolder(folder);
                              });
}

Preferences PreferencesController::current() const
{
    const CsvFormat &format = m_parts.exports.text();
    return {m_parts.settings.language(),
            m_parts.theme(),
            m_parts.settings.comfortableList(),
            m_parts.settings.notifications(),
            format.delimiter,
            format.formulaGuard,
            automaticExport(),
            m_parts.proxy.plan(),
            m_parts.language};
}

// Into the folder of other exports until another is chosen.
AutomaticExport PreferencesController::automaticExport() const
{
    AutomaticExport plan = m_parts.automaticExports.plan();
    if (plan.folder.isEmpty())
        plan.folder = FileDialogs::folderThatExists(m_parts.settings.exportFolder());
    return plan;
}

// What did not change is left alone: a delimiter that nobody chose goes on following the country.
void PreferencesController::apply(const Preferences &chosen)
{
    const Preferences before = current();
    if (chosen.language != before.language)
        m_parts.settings.setLanguage(chosen.language);
    if (chosen.theme != before.theme)
        emit m_parts.window.themeChosen(chosen.theme);
    if (chosen.comfortableList != before.comfortableList) {
        m_parts.settings.setComfortableList(chosen.comfortableList);
        m_parts.batches.setDensity(chosen.comfortableList ? ListDensity::Comfortable : ListDensity::Compact);
    }
    if (chosen.notifications != before.notifications) {
        m_parts.settings.setNotifications(chosen.notifications);
        m_parts.notifications.setEnabled(chosen.notifications);
    }
    if (chosen.csvDelimiter != before.csvDelimiter)
        m_parts.settings.setCsvDelimiter(chosen.csvDelimiter);
    if (chosen.formulaGuard != before.formulaGuard) {
        m_parts.settings.setFormulaGuard(chosen.formulaGuard);
        m_parts.table.setFormulaGuard(chosen.formulaGuard);
    }
    if (chosen.automaticExport != before.automaticExport) {
        m_parts.settings.setAutomaticExport(chosen.automaticExport);
        m_parts.automaticExports.setPlan(chosen.automaticExport);
    }
    CsvFormat format = m_parts.exports.text();
    format.delimiter = chosen.csvDelimiter;
    format.formulaGuard = chosen.formulaGuard;
    m_parts.exports.setText(format);
    m_parts.proxy.setPlan(chosen.proxy);
    m_parts.settings.save();
}

} // namespace enrow
