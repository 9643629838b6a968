// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/common/PanelColumns.h"
#include "desktop/common/Theme.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

class QActionGroup;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace enrow
{

class DropTarget;
class MessageBar;
class StateBars;
class Toasts;

// The frame of the window: where the panels stand, the menus, and what the window remembers of its shape.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // What the frame holds; it takes ownership.
    struct Panels {
        QWidget *addBar;
        QWidget *answer;  // what is said of a paste, below the bar and over all else
        QWidget *start;   // stands in place of the panels below while there are no batches
        QWidget *batches; // its actions() fill the Batch menu
        QWidget *results;
        QWidget *details;
        QWidget *credits;
        QAction *exportAction;
        QList<QAction *> undoActions;

        // As F6 goes from one to the next.
        QList<QWidget *> inOrder() const { return {addBar, answer, start, batches, results, details, credits}; }
    };

    explicit MainWindow(const Panels &panels, QWidget *parent = nullptr);

    // Adds a message about how things stand: below the panels, one at a time.
    void addMessage(MessageBar *message);
    // Adds a message that comes and goes, over the bottom of the results.
    void addToast(MessageBar *message);

    // With the field for batches; what is added at its end stands at the top, in line with the field.
    QHBoxLayout *topRow() const { return m_topRow; }

    const PanelColumns *columns() const { return m_columns; }

    // Says one sentence over the bottom of the results, for a while; an empty one takes it back.
    void notify(const QString &sentence);
    // What it says at the moment.
    QString notice() const;

    void setTheme(ThemeChoice choice);

    // Puts an action of a panel into the View menu.
    void addToView(QAction *action) { m_view->addAction(action); }

    // As the person does it in the View menu, but not for the next start.
    void hideDetails();
    void showDetails() { m_details->setChecked(true); }
    QAction *detailsAction() const { return m_details; }

    // Whether there are batches to be seen.
    void setHasBatches(bool hasBatches);

    // What takes pasted and dropped texts and files.
    DropTarget *dropTarget() const { return m_given; }

    // Size, place and what is shown, to be remembered; restore() takes any bytes and ignores what it cannot read.
    QByteArray shape() const;
    void restore(const QByteArray &shape);

signals:
    void keyRequested();
    void themeChosen(enrow::ThemeChoice choice);
    void addRequested();    // the person wants to type batch IDs
    void searchRequested(); // the person wants to type into the search field
    void openRequested();   // the person wants to open files
    void matchRequested();  // the person wants to match a list with results
    void backUpRequested();
    void restoreRequested();
    void preferencesRequested();
    void reportRequested(); // the person wants to report a problem
    void closed();
    void narrowChanged(bool isNarrow); // the top row has no room for all that it can hold, or has it again

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    static constexpr int leastForAll = 1000; // pixels, with which the top row has room for all that it can hold

    void arrange(const Panels &panels);
    void createFileMenu(QAction *exportAction);
    void createEditMenu(const QList<QAction *> &undoActions);
    void createViewMenu(const Panels &panels);
    void createHelpMenu();
    QAction *addPanelToggle(QMenu *menu, QWidget *panel, const QString &text, const QKeySequence &shortcut);

    QAction *m_key;
    QPushButton *m_keyButton = nullptr;
    QMenu *m_view;
    QActionGroup *m_themes;
    QAction *m_details = nullptr; // shows and hides them
    bool m_detailsComeBack = false;
    StateBars *m_states;
    QHBoxLayout *m_topRow;
    DropTarget *m_given;
    QStackedWidget *m_pages; // the start, or the columns
    Toasts *m_toasts;
    PanelColumns *m_columns;
};

} // namespace enrow
