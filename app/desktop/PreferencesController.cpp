// SPDX-License-Identifier: MIT
#include "desktop/PreferencesController.h"

#include "desktop/MainWindow.h"
#include "desktop/NotificationController.h"
#include "desktop/ProxyController.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/common/ErrorText.h"
#include "desktop/results/ResultTable.h"
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
    m_dialog->open();
}

Preferences PreferencesController::current() const
{
    const CsvFormat &format = m_parts.exports.text();
    return {m_parts.theme(),
            m_parts.settings.comfortableList(),
            m_parts.settings.notifications(),
            format.delimiter,
            format.formulaGuard,
            m_parts.proxy.plan()};
}

// What did not change is left alone: a delimiter that nobody chose goes on following the country.
void PreferencesController::apply(const Preferences &chosen)
{
    const Preferences before = current();
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
    CsvFormat format = m_parts.exports.text();
    format.delimiter = chosen.csvDelimiter;
    format.formulaGuard = chosen.formulaGuard;
    m_parts.exports.setText(format);
    m_parts.proxy.setPlan(chosen.proxy);
    m_parts.settings.save();
}

} // namespace enrow
