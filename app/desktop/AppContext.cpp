// SPDX-License-Identifier: MIT
#include "desktop/AppContext.h"

#include "api/ReplyDecoder.h"
#include "core/PrivateFiles.h"
#include "desktop/AutomaticExportBar.h"
#include "desktop/ExportMemory.h"
#include "desktop/FileOpening.h"
#include "desktop/LastChecked.h"
#include "desktop/ListMatching.h"
#include "desktop/ProblemController.h"
#include "desktop/RemovalBar.h"
#include "desktop/ReplyCollector.h"
#include "desktop/RunningTitle.h"
#include "desktop/UndoAction.h"
#include "desktop/batches/AddBatchBar.h"
#include "desktop/batches/BatchStatePage.h"
#include "desktop/batches/ProgressLine.h"
#include "desktop/batches/StartPage.h"
#include "desktop/common/DropTarget.h"
#include "desktop/common/ErrorText.h"
#include "desktop/credits/BalanceLabel.h"
#include "desktop/credits/CreditPanel.h"
#include "desktop/export/ExportButton.h"
#include "desktop/export/ExportStrip.h"
#include "desktop/results/DetailsPanel.h"
#include "desktop/results/FilterBar.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultsPanel.h"
#include "export/PresetFolder.h"
#include "store/ArchiveFile.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// Names of what the settings keep for the window.
const QString windowState = u"window/shape"_s;
const QString columnState = u"results/columns"_s;
const QString themeState = u"window/theme"_s;

// Another program of this kind holds the file for milliseconds; one that holds it longer has a problem.
constexpr std::chrono::seconds archivePatience{5};

} // namespace

AppContext::AppContext(QApplication &application, const AppSetup &setup, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settingsFile(setup.settingsFile, QSettings::IniFormat)
    , m_settings(m_settingsFile)
    , m_client(m_network, m_jobs, m_clock, setup.origin, setup.limits)
    , m_keychain(setup.origin)
    , m_archivePath(ArchiveFile::pathIn(setup.dataFolder))
    , m_archiveQueue(m_archivePath, archivePatience, setup.origin, decodeBatchReply)
    , m_archive(m_store, m_archiveQueue, m_clock)
    , m_archivedResults(m_store, m_archiveQueue, m_jobs, decodeBatchReply)
    , m_desk(m_store, m_archive, m_clock)
    , m_tracker(m_store, m_client, m_clock, setup.timing)
    , m_selection(m_store)
    , m_endings(m_store)
    , m_rowJson(m_store, m_archivedResults, m_jobs)
    , m_automaticExports({m_jobs, m_store, m_archivedResults, decodeBatchReply, presetFolderIn(setup.dataFolder)})
    , m_dialogs(setup.dialogs ? *setup.dialogs : m_ownDialogs)
{
    m_jobs.setGivesWay(setup.jobsGiveWay);
    // Before settings are written: QSettings would make both as the umask says, but keeps to a file that is there.
    // Where they cannot be made, it cannot either.
    if (PrivateFiles::makeFolder(QFileInfo(m_settingsFile.fileName()).path()))
        PrivateFiles::makeFile(m_settingsFile.fileName());
    // Before there are widgets, which ask the style how large they are to be.
    applyTheme(application, setup.theme.value_or(theme()));
    createWindow(setup);
    m_files =
        std::make_unique<FileOpening>(FileOpening::Parts{m_jobs, m_desk, m_clock, m_dialogs, *m_addBar, *m_window});
    m_lists = std::make_unique<ListMatching>(ListMatching::Parts{m_store, m_selection, m_archivedResults, m_settings,
                                                                 m_dialogs, *m_window, setup.opener, decodeBatchReply});
    connectStart();
    connectBatches();
    connectStatePage();
    connectResults();
    connectExports();
    connectAutomaticExports();
    connectArchive();
    KeyStore &keys = setup.keys ? *setup.keys : m_keychain;
    // Before the keys are read: batches that have theirs are asked for through the proxy.
    m_proxy = std::make_unique<ProxyController>(ProxyController::Parts{keys, m_settings, m_network});
    m_keys = std::make_unique<KeyController>(
        KeyController::Parts{keys, m_settings, m_store, m_client, m_tracker, *m_window}, setup.key);
    const auto followKey = [this] { m_start->setHasKey(m_keys->currentKey().has_value()); };
    connect(m_keys.get(), &KeyController::currentKeyChanged, m_start, followKey);
    followKey();
    connect(m_keys.get(), &KeyController::keyEntered, m_addBar, &AddBatchBar::focusField);
    connect(m_state, &BatchStatePage::offersKeyChanged, m_keys.get(), &KeyController::setAskedForElsewhere);
    m_archiveMessages = std::make_unique<ArchiveController>(
        ArchiveController::Parts{m_archive, m_store, m_dialogs, m_settings, *m_window}, m_archivePath);
    connect(m_files.get(), &FileOpening::backupGiven, m_archiveMessages.get(), &ArchiveController::offer);
    if (setup.asksForBalance)
        connectBalance();
    connectNotifications();
    connectPreferences(setup);
    connectTheme(setup.theme);
    restore();
    m_archive.open();
}

AppContext::~AppContext()
{
    remember();
}

void AppContext::createWindow(const AppSetup &setup)
{
    m_addBar = new AddBatchBar(m_jobs);
    m_start = new StartPage;
    m_start->setOffersSamples(setup.offersSamples);
    m_state = new BatchStatePage(m_store, m_moment);
    m_state->setCurrentKey([this] { return m_keys ? m_keys->currentName() : QString(); });
    m_batches = new BatchListPanel(m_store, m_moment);
    m_results = new ResultsPanel(m_jobs);
    m_results->setStatePage(m_state);
    m_details =
        new DetailsPanel([this](BatchKey key, uint32_t row, QObject *context,
                                DetailsPanel::JsonDone done) { m_rowJson.read(key, row, context, std::move(done)); },
                         m_jobs);
    m_credits = new CreditPanel;
    auto *exported = new ExportStrip;
    connect(m_details, &DetailsPanel::openRequested, this, setup.opener);
    // The controller needs the window for its dialogs, and the window the controller's action: the page stands in.
    m_exports = new ExportController(m_jobs, m_dialogs, setup.opener, *exported, *m_results, this);
    auto *undo = new UndoAction(m_desk, this);
    const QList<QAction *> undoing{undo, undo->redo()};
    const MainWindow::Panels panels{m_addBar,  m_addBar->answer(),  m_start, m_batches, m_results, m_details,
                                    m_credits, m_exports->action(), undoing};
    m_window = std::make_unique<MainWindow>(panels);
    connect(undo, &UndoAction::told, m_window.get(), &MainWindow::notify);
    connect(m_window.get(), &MainWindow::narrowChanged, m_addBar, &AddBatchBar::setNarrow);
    connect(m_window->columns(), &PanelColumns::narrowChanged, m_credits, &CreditPanel::setCollapsible);
    m_window->addToView(m_batches->densityAction());
    m_window->addToast(new RemovalBar(m_desk));
    m_window->addToast(exported);
    if (!setup.title.isEmpty())
        m_window->setWindowTitle(setup.title);
    auto *progress = new ProgressLine;
    connect(m_batches, &BatchListPanel::progressed, progress, &ProgressLine::setProgress);
    m_window->statusBar()->addWidget(progress, 1);
    m_window->statusBar()->addPermanentWidget(new LastChecked(m_store, m_clock));
}

void AppContext::connectStart()
{
    const auto follow = [this] { m_window->setHasBatches(m_store.count() > 0); };
    connect(&m_store, &BatchStore::inserted, this, follow);
    connect(&m_store, &BatchStore::removed, this, follow);
    follow();
    connect(m_start, &StartPage::keyRequested, m_window.get(), &MainWindow::keyRequested);
    connect(m_start, &StartPage::pasteRequested, m_window->dropTarget(), &DropTarget::paste);
    connect(m_start, &StartPage::samplesRequested, this, &AppContext::samplesRequested);
    connect(m_window->dropTarget(), &DropTarget::textGiven, m_addBar, &AddBatchBar::addPasted);
    connect(m_window->dropTarget(), &DropTarget::filesGiven, m_files.get(), &FileOpening::open);
    connect(m_window->dropTarget(), &DropTarget::nothingToPaste, m_addBar,
            [this] { m_addBar->say(tr("There is no text on the clipboard.")); });
    connect(m_addBar, &AddBatchBar::filesPasted, m_files.get(), &FileOpening::open);
    connect(m_window.get(), &MainWindow::openRequested, m_files.get(), &FileOpening::choose);
    connect(m_files.get(), &FileOpening::addRequested, this, &AppContext::addBatches);
    connect(m_files.get(), &FileOpening::opened, m_batches, &BatchListPanel::select);
}

void AppContext::connectStatePage()
{
    connect(m_batches, &BatchListPanel::listChanged, &m_moment, &ShownMoment::passSoon);
    m_moment.tickWhileShown(*m_window);
    connect(&m_moment, &ShownMoment::passed, m_batches, &BatchListPanel::showMoment);
    connect(&m_moment, &ShownMoment::passed, m_state, &BatchStatePage::showMoment);
    connect(m_batches, &BatchListPanel::asking, &m_moment, &ShownMoment::setCountsSeconds);
    connect(m_batches, &BatchListPanel::selectionChanged, m_state, &BatchStatePage::setBatches);
    connect(m_state, &BatchStatePage::keyRequested, m_window.get(), &MainWindow::keyRequested);
    connect(m_state, &BatchStatePage::refreshRequested, &m_desk, &Batches::refresh);
    connect(m_state, &BatchStatePage::kindChosen, &m_desk, &Batches::changeKind);
    connect(m_state, &BatchStatePage::pauseRequested, &m_desk, &Batches::pause);
    connect(m_state, &BatchStatePage::resumeRequested, &m_desk, &Batches::resume);
    connect(m_state, &BatchStatePage::removeRequested, &m_desk, &Batches::remove);
    connect(m_state, &BatchStatePage::notice, m_window.get(), &MainWindow::notify);
}

void AppContext::connectBatches()
{
    connect(m_addBar, &AddBatchBar::addRequested, this, &AppContext::addBatches);
    connect(m_addBar, &AddBatchBar::told, m_window.get(), &MainWindow::notify);
    connect(m_window.get(), &MainWindow::addRequested, m_addBar, &AddBatchBar::focusField);
    connect(m_batches, &BatchListPanel::pauseRequested, &m_desk, &Batches::pause);
    connect(m_batches, &BatchListPanel::resumeRequested, &m_desk, &Batches::resume);
    connect(m_batches, &BatchListPanel::refreshRequested, &m_desk, &Batches::refresh);
    connect(m_batches, &BatchListPanel::removeRequested, &m_desk, &Batches::remove);
    connect(m_batches, &BatchListPanel::renameRequested, &m_desk, &Batches::rename);
    connect(m_batches, &BatchListPanel::kindRequested, &m_desk, &Batches::changeKind);
    connect(m_batches, &BatchListPanel::noteRequested, &m_desk, &Batches::annotate);
    connect(&m_desk, &Batches::pauseRequested, &m_tracker, &BatchTracker::pause);
    connect(&m_desk, &Batches::resumeRequested, &m_tracker, &BatchTracker::resume);
    connect(&m_desk, &Batches::refreshRequested, &m_tracker, &BatchTracker::refresh);
    connect(&m_desk, &Batches::settleRequested, &m_tracker, &BatchTracker::settle);
    connect(&m_desk, &Batches::nowListed, this, [this](const QList<BatchKey> &keys) {
        m_batches->select(keys);
        const QWidget *focus = m_window->focusWidget();
        if (!focus || !m_addBar->isAncestorOf(focus) || m_store.count() <= keys.size())
            m_batches->focusList(); // whoever types IDs after the first may have more of them
    });
    connect(m_batches, &BatchListPanel::orderChosen, this,
            [this](BatchSort sort) { m_settings.setBatchOrder(nameOf(sort)); });
    connect(m_batches, &BatchListPanel::densityChosen, this,
            [this](ListDensity density) { m_settings.setComfortableList(density == ListDensity::Comfortable); });
    connect(&m_desk, &Batches::done, this, [this](const BatchCommand &command, const QList<BatchRef> &listed) {
        if (command.kind == BatchCommand::Kind::Add)
            m_addBar->showAdded(listed);
    });
    connect(&m_desk, &Batches::undone, this, [this](const BatchCommand &command) {
        if (command.kind == BatchCommand::Kind::Add)
            m_addBar->withdrawAdded();
        if (command.kind == BatchCommand::Kind::Remove)
            m_batches->focusList();
    });
    connect(&m_store, &BatchStore::inserted, this, [this](int row) { m_tracker.watch(m_store.at(row).key); });
    m_tracker.setKeeper([this](BatchKey key, const BatchReply &reply, QObject *context, ReplyKept done) {
        m_archive.keepReply(key, reply, context, std::move(done));
    });
    connect(m_batches, &BatchListPanel::selectionChanged, &m_selection, &BatchSelection::select);
}

void AppContext::connectArchive()
{
    const auto begin = [this] { // with the list, unless there is something in the field already
        const auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
        if (m_store.count() > 0 && (!field || field->text().isEmpty()))
            m_batches->focusList();
        m_batches->select(m_settings.selection());
        m_automaticExports.resume(m_settings.exportsDue());
    };
    connect(&m_archive, &ArchiveSync::opened, this, begin, Qt::SingleShotConnection);
    connect(&m_archive, &ArchiveSync::repliesLost, &m_desk, &Batches::refresh); // only Enrow still has them
    connect(&m_selection, &BatchSelection::resultsNeeded, &m_archivedResults, &ArchivedResults::load);
    connect(&m_archivedResults, &ArchivedResults::failed, this, [this](BatchKey key, const Error &error) {
        m_selection.setUnreadable(key);
        m_window->notify(m_archive.isRemovedElsewhere(key)
                             ? tr("Another window or program removed these results from the archive. Refresh the batch "
                                  "to ask for them again.")
                             : ErrorText::sentence(error));
    });
}

void AppContext::connectResults()
{
    connect(&m_selection, &BatchSelection::resultsChanged, m_results, &ResultsPanel::setSet);
    connect(&m_selection, &BatchSelection::loadingChanged, m_results, &ResultsPanel::setLoading);
    connect(&m_selection, &BatchSelection::rowsRemarkChanged, m_results, &ResultsPanel::setRowsRemark);
    connect(&m_selection, &BatchSelection::rowsRemarkChanged, m_exports, &ExportController::setRowsRemark);
    connect(&m_selection, &BatchSelection::summaryChanged, m_credits, &CreditPanel::setSummary);
    connect(m_results, &ResultsPanel::currentRowChanged, m_details, &DetailsPanel::showRow);
    // The keyboard stays with the row, where Enter brings them back.
    connect(m_details, &DetailsPanel::closeRequested, m_results->table(), qOverload<>(&QWidget::setFocus));
    connect(m_details, &DetailsPanel::closeRequested, m_window.get(), &MainWindow::hideDetails);
    connect(m_details, &DetailsPanel::showRequested, m_window.get(), &MainWindow::showDetails);
    connect(m_results->table(), &QAbstractItemView::activated, m_window.get(), &MainWindow::showDetails);
    connect(m_results, &ResultsPanel::viewChanged, m_details,
            [this](const auto &view) { m_details->setSearch(view ? view->query().text : QString()); });
    connect(m_details, &DetailsPanel::notice, m_window.get(), &MainWindow::notify);
    m_results->filterBar()->addDetailsButton(m_window->detailsAction());
    m_results->filterBar()->addAtEnd(new ExportButton(*m_exports));
    connect(m_results, &ResultsPanel::viewChanged, m_exports, &ExportController::setView);
    connect(m_results, &ResultsPanel::notice, m_window.get(), &MainWindow::notify);
    connect(m_batches, &BatchListPanel::notice, m_window.get(), &MainWindow::notify);
    connect(m_window.get(), &MainWindow::searchRequested, m_results->filterBar(), &FilterBar::focusSearch);
}

void AppContext::connectExports()
{
    m_exports->setPresetFolder(presetFolderIn(QFileInfo(m_archivePath).path()));
    m_exports->setReplySource([this](const std::vector<BatchKey> &keys, QObject *context, auto done) {
        collectReplies(m_archivedResults, keys, context, std::move(done));
    });
    connect(m_files.get(), &FileOpening::listsGiven, m_lists.get(), &ListMatching::open);
    new ExportMemory({m_settings, *m_exports, m_automaticExports, *m_results->table()}, m_exports);
}

void AppContext::connectAutomaticExports()
{
    connect(&m_endings, &BatchEndings::ended, &m_automaticExports, &AutomaticExports::take);
    connect(&m_automaticExports, &AutomaticExports::exported, m_window.get(), &MainWindow::notify);
    auto *bar = new AutomaticExportBar(m_automaticExports);
    connect(bar, &AutomaticExportBar::preferencesRequested, m_window.get(), &MainWindow::preferencesRequested);
    m_window->addMessage(bar);
}

void AppContext::connectBalance()
{
    auto *label = new BalanceLabel;
    m_window->topRow()->addWidget(label, 0, Qt::AlignTop);
    const auto ask = [this](const ApiKey &key, QObject *context, BalanceController::Done done) {
        return m_client.fetchAccount(key, context, [done = std::move(done)](const Result<Account> &account) {
            done(account ? Result<ReportedCredits>(account->credits) : Result<ReportedCredits>(account.error()));
        });
    };
    m_balance = std::make_unique<BalanceController>(ask, m_clock, *label);
    connect(m_keys.get(), &KeyController::currentKeyChanged, m_balance.get(),
            [this] { m_balance->setKey(m_keys->currentKey()); });
    connect(&m_endings, &BatchEndings::ended, m_balance.get(), &BalanceController::ask);
    m_balance->setKey(m_keys->currentKey());
}

void AppContext::connectNotifications()
{
    m_notifications = std::make_unique<NotificationController>(NotificationController::Parts{m_store, *m_window});
    new RunningTitle(m_store, *m_window, m_window.get());
    connect(&m_endings, &BatchEndings::ended, m_notifications.get(), &NotificationController::tellEnded);
    connect(&m_tracker, &BatchTracker::keyNeeded, m_notifications.get(), &NotificationController::tellKeyNeeded);
    connect(m_notifications.get(), &NotificationController::told, &m_notifier, &DesktopNotifier::show);
    connect(m_notifications.get(), &NotificationController::withdrawn, &m_notifier, &DesktopNotifier::withdraw);
    connect(&m_notifier, &DesktopNotifier::activated, m_notifications.get(), &NotificationController::open);
    connect(m_notifications.get(), &NotificationController::chosen, m_batches, &BatchListPanel::select);
}

void AppContext::connectPreferences(const AppSetup &setup)
{
    m_preferences = std::make_unique<PreferencesController>(
        PreferencesController::Parts{m_settings, *m_window, *m_batches, *m_exports, m_automaticExports,
                                     *m_results->table(), *m_notifications, *m_proxy, m_dialogs, setup.opener,
                                     [this] { return theme(); }, setup.language},
        m_archivePath);
    new ProblemController({*m_window, m_store, m_settings, *m_keys, m_client.origin(), [this] { return theme(); },
                           m_archivePath, m_settingsFile.fileName()},
                          m_keys.get());
    connect(m_proxy.get(), &ProxyController::changed, this, [this] { m_desk.refresh(m_store.backingOff()); });
}

ThemeChoice AppContext::theme() const
{
    return themeNamed(m_settings.state(themeState));
}

void AppContext::connectTheme(std::optional<ThemeChoice> theme)
{
    const auto choose = [this](ThemeChoice choice) {
        applyTheme(m_application, choice);
        m_window->setTheme(choice);
        m_settings.setState(themeState, nameOf(choice));
    };
    connect(m_window.get(), &MainWindow::themeChosen, this, choose);
    choose(theme.value_or(this->theme()));
}

void AppContext::restore()
{
    m_window->restore(m_settings.state(windowState));
    m_batches->setOrder(batchSortNamed(m_settings.batchOrder()));
    m_batches->setDensity(m_settings.comfortableList() ? ListDensity::Comfortable : ListDensity::Compact);
    m_results->restoreColumnState(m_settings.state(columnState));
    m_notifications->setEnabled(m_settings.notifications());
}

void AppContext::remember()
{
    m_settings.setState(windowState, m_window->shape());
    m_settings.setSelection(m_selection.keys());
    m_settings.setState(columnState, m_results->columnState());
    m_settings.save();
}

void AppContext::addBatches(const QList<BatchRef> &refs)
{
    const bool bringsNews =
        std::any_of(refs.begin(), refs.end(), [this](const BatchRef &ref) { return !m_store.wouldRepeat(ref); });
    m_desk.add(refs, m_keys->currentName());
    if (bringsNews)
        m_keys->askIfKeyIsMissing();
}

void AppContext::openFiles(const QStringList &paths)
{
    m_files->openPaths(paths);
}

} // namespace enrow
