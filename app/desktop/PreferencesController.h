// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/export/ExportController.h"
#include "desktop/settings/PreferencesDialog.h"

#include <QPointer>

namespace enrow
{

class AutomaticExports;
class BatchListPanel;
class MainWindow;
class NotificationController;
class ProxyController;
class ResultTable;
class Settings;

// Opens the preferences, and does and remembers what the person chooses there.
class PreferencesController : public QObject
{
    Q_OBJECT

public:
    // What it works with; all of it outlives the controller.
    struct Parts {
        Settings &settings;
        MainWindow &window; // the theme goes by its themeChosen()
        BatchListPanel &batches;
        ExportController &exports;
        AutomaticExports &automaticExports;
        ResultTable &table;
        NotificationController &notifications;
        ProxyController &proxy;
        FileDialogs &dialogs;
        ExportController::Opener opener;
        std::function<ThemeChoice()> theme; // that is in use
        QString language = {};              // that the start was given; empty: none was
    };

    // archive: the file of the archive.
    PreferencesController(Parts parts, const QString &archive, QObject *parent = nullptr);

    void open();

private:
    Preferences current() const;
    AutomaticExport automaticExport() const;
    void apply(const Preferences &chosen);
    void offerPresets();
    void askForFolder();

    const Parts m_parts;
    const QString m_archive;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace enrow
