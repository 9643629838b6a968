// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/Theme.h"

#include <QMainWindow>

class QActionGroup;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace enrow
{

// The frame of the window: where the panels stand, the menus, and what the window remembers of its shape.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // What the frame holds; it takes ownership.
    struct Panels {
        QWidget *addBar;
        QWidget *batches; // its actions() fill the Batch menu
        QWidget *results;
        QWidget *details;
        QWidget *credits;
        QWidget *exportStatus; // below the panels
    };

    explicit MainWindow(const Panels &panels, QWidget *parent = nullptr);

    // Puts a message across the top, above those that are there.
    void addMessage(QWidget *message);

    void setExportEnabled(bool enabled);
    void setTheme(ThemeChoice choice);

    // Size, place and what is shown, to be remembered; restore() takes any bytes and ignores what it cannot read.
    QByteArray shape() const;
    void restore(const QByteArray &shape);

signals:
    void exportRequested();
    void keyRequested();
    void themeChosen(enrow::ThemeChoice choice);
    void addRequested();    // the person wants to type batch IDs
    void searchRequested(); // the person wants to type into the search field
    void aboutToClose();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange(const Panels &panels);
    QWidget *createTopRow(QWidget *addBar);
    void createActions();
    void createFileMenu();
    void createBatchMenu(const QWidget *batches);
    void createViewMenu(const Panels &panels);
    void createHelpMenu();
    void addPanelToggle(QMenu *menu, QWidget *panel, const QString &text, const QKeySequence &shortcut);
    void showAbout();

    QAction *m_export;
    QAction *m_key;
    QActionGroup *m_themes;
    QVBoxLayout *m_messages;
    QSplitter *m_columns; // batches | results and details | credits
    QSplitter *m_middle;  // results over details
};

} // namespace enrow
