// SPDX-License-Identifier: MIT
#include "desktop/MainWindow.h"

#include "desktop/common/AboutBox.h"
#include "desktop/common/DropTarget.h"
#include "desktop/common/FieldShortcuts.h"
#include "desktop/common/FocusActions.h"
#include "desktop/common/Icons.h"
#include "desktop/common/PaneSwitcher.h"
#include "desktop/common/StateBars.h"
#include "desktop/common/Toasts.h"
#include "desktop/settings/HelpDialog.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDataStream>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace enrow
{

namespace
{

constexpr quint32 shapeVersion = 1;
constexpr QSize usualSize(1240, 780);
constexpr QSize roomForFrame(16, 48); // the title and borders that the desktop adds

} // namespace

MainWindow::MainWindow(const Panels &panels, QWidget *parent)
    : QMainWindow(parent)
    , m_key(new QAction(iconOf(Icon::Key), tr("API &key…"), this))
    , m_view(new QMenu(tr("&View"), this))
    , m_themes(new QActionGroup(this))
    , m_states(new StateBars(this))
    , m_topRow(new QHBoxLayout)
    , m_given(new DropTarget(this))
    , m_pages(new QStackedWidget(this))
    , m_toasts(new Toasts(this, panels.results))
    , m_columns(new PanelColumns({panels.batches, panels.results, panels.details, panels.credits}, this))
{
    setWindowTitle(tr("Enrow Desk"));
    setWindowIcon(applicationIcon());
    connect(m_key, &QAction::triggered, this, &MainWindow::keyRequested);
    arrange(panels);
    createFileMenu(panels.exportAction);
    createEditMenu(panels.undoActions);
    menuBar()->addMenu(tr("&Batch"))->addActions(panels.batches->actions());
    createViewMenu(panels);
    createHelpMenu();
    new FieldShortcuts(this);
    new PaneSwitcher(panels.inOrder(), this);
    statusBar()->setContentsMargins(8, 0, 0, 0); // in line with the panels above
    statusBar()->setSizeGripEnabled(false); // it is there from the start: nothing moves when it has something to say
    resize(usualSize.boundedTo(screen()->availableSize() - roomForFrame));
}

void MainWindow::arrange(const Panels &panels)
{
    // What is put in first is the first that Tab reaches: as the eye goes, the field, the buttons beside it, the
    // batches, the results.
    auto *page = new QWidget(this);
    auto *topRow = new QWidget(page);
    topRow->setLayout(m_topRow);
    m_topRow->setContentsMargins(12, 10, 12, 6);
    m_topRow->setSpacing(8);
    m_topRow->addWidget(panels.addBar, 1);
    m_keyButton = new QPushButton(m_key->icon(), m_key->text(), topRow);
    m_keyButton->setToolTip(tr("Enter the API key that Enrow gave you"));
    connect(m_keyButton, &QPushButton::clicked, m_key, &QAction::trigger);
    m_topRow->addWidget(m_keyButton);
    m_pages->addWidget(panels.start);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(topRow);
    layout->addWidget(panels.answer);
    m_pages->addWidget(m_columns);
    m_pages->setContentsMargins(0, 6, 0, 0); // also below an answer that stands between
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_states);
    setCentralWidget(page);
}

void MainWindow::addMessage(MessageBar *message)
{
    m_states->add(message);
}

void MainWindow::addToast(MessageBar *message)
{
    m_toasts->add(message);
}

void MainWindow::createFileMenu(QAction *exportAction)
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(iconOf(Icon::Add), tr("&Add batches"), QKeySequence(Qt::CTRL | Qt::Key_N), this,
                    &MainWindow::addRequested);
    menu->addAction(tr("&Open…"), QKeySequence(QKeySequence::Open), this, &MainWindow::openRequested);
    menu->addAction(exportAction);
    menu->addAction(tr("Match a &list…"), this, &MainWindow::matchRequested);
    menu->addSeparator();
    menu->addAction(tr("&Back up…"), this, &MainWindow::backUpRequested);
    menu->addAction(tr("&Restore…"), this, &MainWindow::restoreRequested);
    menu->addSeparator();
    menu->addAction(m_key);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close)
        ->setMenuRole(QAction::QuitRole);
}

void MainWindow::createEditMenu(const QList<QAction *> &undoActions)
{
    QMenu *menu = menuBar()->addMenu(tr("E&dit"));
    menu->addActions(undoActions);
    menu->addSeparator();
    // A text field takes these keys for its own text before the window does.
    new FocusActions(menu);
    menu->addAction(tr("&Paste batch IDs"), QKeySequence(QKeySequence::Paste), m_given, &DropTarget::paste);
    menu->addSeparator();
    // The filter bar owns the shortcut; a second one in the window would make both ambiguous.
    const QString findKeys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    menu->addAction(iconOf(Icon::Search), tr("&Find rows") + u'\t' + findKeys, this, &MainWindow::searchRequested);
    menu->addSeparator();
    menu->addAction(tr("P&references…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
                    &MainWindow::preferencesRequested)
        ->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::createViewMenu(const Panels &panels)
{
    menuBar()->addMenu(m_view);
    m_details = addPanelToggle(m_view, panels.details, tr("&Details"), QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_details, &QAction::toggled, this, [this] { m_detailsComeBack = false; });
    addPanelToggle(m_view, panels.credits, tr("&Credits"), QKeySequence(Qt::CTRL | Qt::Key_K));
    m_view->addSeparator();

    QMenu *themes = m_view->addMenu(tr("&Theme"));
    const auto addTheme = [this, themes](const QString &text, ThemeChoice choice) {
        QAction *action = themes->addAction(text, this, [this, choice] { emit themeChosen(choice); });
        action->setCheckable(true);
        action->setData(int(choice));
        m_themes->addAction(action);
    };
    addTheme(tr("Follow the &system"), ThemeChoice::System);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("&Dark"), ThemeChoice::Dark);
    setTheme(ThemeChoice::System);
}

QAction *MainWindow::addPanelToggle(QMenu *menu, QWidget *panel, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setCheckable(true);
    action->setChecked(true);
    action->setObjectName(QStringLiteral("toggle/") + panel->objectName());
    connect(action, &QAction::toggled, panel, &QWidget::setVisible);
    return action;
}

void MainWindow::hideDetails()
{
    m_details->setChecked(false);
    m_detailsComeBack = true;
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Shortcuts and search"), QKeySequence(Qt::Key_F1), this, [this] { showHelp(this); });
    menu->addAction(tr("Report a &problem…"), this, &MainWindow::reportRequested);
    menu->addAction(iconOf(Icon::Info), tr("&About Enrow Desk"), this, [this] { showAbout(this); })
        ->setMenuRole(QAction::AboutRole);
}

void MainWindow::notify(const QString &sentence)
{
    m_toasts->tell(sentence);
}

QString MainWindow::notice() const
{
    return m_toasts->told();
}

void MainWindow::setTheme(ThemeChoice choice)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

void MainWindow::setHasBatches(bool hasBatches)
{
    m_pages->setCurrentIndex(hasBatches ? 1 : 0);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_keyButton->setHidden(width() < leastForAll);
    emit narrowChanged(m_keyButton->isHidden());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

QByteArray MainWindow::shape() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const auto [columns, middle] = m_columns->shape();
    out << shapeVersion << saveGeometry() << columns << middle;
    for (const QAction *action : findChildren<QAction *>(QRegularExpression(QStringLiteral("^toggle/"))))
        out << (action->isChecked() || (action == m_details && m_detailsComeBack));
    return bytes;
}

void MainWindow::restore(const QByteArray &shape)
{
    QDataStream in(shape);
    quint32 version = 0;
    QByteArray geometry, columns, middle;
    in >> version >> geometry >> columns >> middle;
    if (in.status() != QDataStream::Ok || version != shapeVersion)
        return;
    restoreGeometry(geometry);
    m_columns->restore({columns, middle});
    for (QAction *action : findChildren<QAction *>(QRegularExpression(QStringLiteral("^toggle/")))) {
        bool checked = true;
        in >> checked;
        action->setChecked(checked || in.status() != QDataStream::Ok);
    }
}

} // namespace enrow
