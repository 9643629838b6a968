// SPDX-License-Identifier: MIT
#pragma once

#include "api/EnrowClient.h"
#include "credentials/SystemKeyStore.h"
#include "desktop/AppSetup.h"
#include "desktop/ArchiveController.h"
#include "desktop/AutomaticExports.h"
#include "desktop/BalanceController.h"
#include "desktop/BatchEndings.h"
#include "desktop/BatchSelection.h"
#include "desktop/DesktopNotifier.h"
#include "desktop/KeyController.h"
#include "desktop/MainWindow.h"
#include "desktop/NotificationController.h"
#include "desktop/PreferencesController.h"
#include "desktop/ProxyController.h"
#include "desktop/RowJsonReader.h"
#include "desktop/batches/BatchListPanel.h"
#include "desktop/common/ShownMoment.h"
#include "desktop/export/WidgetFileDialogs.h"
#include "jobs/JobQueue.h"
#include "polling/BatchTracker.h"
#include "settings/Settings.h"
#include "store/ArchiveSync.h"
#include "store/ArchivedResults.h"
#include "store/BatchStore.h"
#include "store/Batches.h"

#include <QNetworkAccessManager>
#include <QSettings>

#include <memory>

class QApplication;

namespace enrow
{

class AddBatchBar;
class BatchStatePage;
class CreditPanel;
class DetailsPanel;
class FileOpening;
class ListMatching;
class ResultsPanel;
class StartPage;

// The one place where the parts of the program are made and connected.
class AppContext : public QObject
{
    Q_OBJECT

public:
    AppContext(QApplication &application, const AppSetup &setup, QObject *parent = nullptr);
    ~AppContext() override;

    MainWindow &window() { return *m_window; }

    // Adds batches to the list and starts to poll them.
    void addBatches(const QList<BatchRef> &refs);

    // Opens files as if they were dropped on the window.
    void openFiles(const QStringList &paths);

    ThemeChoice theme() const;

signals:
    // The person wants to look around in simulated data.
    void samplesRequested();

private:
    void createWindow(const AppSetup &setup);
    void connectStart();
    void connectBatches();
    void connectStatePage();
    void connectArchive();
    void connectResults();
    void connectExports();
    void connectAutomaticExports();
    void connectTheme(std::optional<ThemeChoice> theme);
    void connectBalance();
    void connectNotifications();
    void connectPreferences(const AppSetup &setup);
    void restore();
    void remember();

    QApplication &m_application;
    const SystemClock m_clock;
    ShownMoment m_moment{m_clock};
    QSettings m_settingsFile;
    Settings m_settings;
    JobQueue m_jobs;
    QNetworkAccessManager m_network;
    EnrowClient m_client;
    SystemKeyStore m_keychain;
    BatchStore m_store;
    const QString m_archivePath;
    ArchiveQueue m_archiveQueue; // its end waits for what those below asked for
    ArchiveSync m_archive;
    ArchivedResults m_archivedResults;
    Batches m_desk;
    BatchTracker m_tracker;
    BatchSelection m_selection;
    BatchEndings m_endings;
    RowJsonReader m_rowJson;
    AutomaticExports m_automaticExports;
    WidgetFileDialogs m_ownDialogs;
    FileDialogs &m_dialogs; // these, or those of a test

    std::unique_ptr<MainWindow> m_window;
    // Owned by the window.
    AddBatchBar *m_addBar;
    StartPage *m_start;
    BatchStatePage *m_state;
    BatchListPanel *m_batches;
    ResultsPanel *m_results;
    DetailsPanel *m_details;
    CreditPanel *m_credits;
    ExportController *m_exports;

    std::unique_ptr<FileOpening> m_files;
    std::unique_ptr<ListMatching> m_lists;
    std::unique_ptr<KeyController> m_keys;
    std::unique_ptr<ArchiveController> m_archiveMessages;
    std::unique_ptr<BalanceController> m_balance;
    std::unique_ptr<NotificationController> m_notifications;
    std::unique_ptr<ProxyController> m_proxy;
    std::unique_ptr<PreferencesController> m_preferences;
    DesktopNotifier m_notifier;
};

} // namespace enrow
