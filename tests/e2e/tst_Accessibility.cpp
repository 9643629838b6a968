// SPDX-License-Identifier: MIT
#include "ArchiveSteps.h"
#include "desktop/settings/HelpDialog.h"

#include "WindowWords.h"
#include "support/TestProgram.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// Who cannot see the window, or cannot use a mouse, can do the main job.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        bench.table().setCurrentIndex(bench.table().model()->index(0, 0));

        const QStringList inWindow = nameless(bench.window(), 15);
        QVERIFY2(inWindow.isEmpty(), qPrintable(inWindow.join(u'\n')));
        openDialogs(bench);
        const QList<QDialog *> dialogs = bench.window().findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 8);
        for (QDialog *dialog : dialogs) {
            const QStringList inDialog = nameless(*dialog, 1);
            QVERIFY2(inDialog.isEmpty(), qPrintable(inDialog.join(u'\n')));
        }
    }

    void everyDialogFitsASmallScreen()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        openDialogs(bench);
        for (const QDialog *dialog : bench.window().findChildren<QDialog *>()) {
            const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
            QVERIFY2(least.width() <= 800 && least.height() <= 560,
                     qPrintable(u"%1: %2 x %3"_s.arg(dialog->windowTitle()).arg(least.width()).arg(least.height())));
        }
    }

    // Tab alone leads to the field, the list, the table and the buttons, and back to the start.
    void tabReachesEverythingThatMatters()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        QSet<QWidget *> reached;
        bench.find<QLineEdit>(u"Batch IDs"_s)->setFocus();
        for (int i = 0; i < 60; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(reached.contains(bench.find<QLineEdit>(u"Batch IDs"_s)));
        QVERIFY(reached.contains(bench.find<QLineEdit>(u"Filter rows"_s)));
        QVERIFY(reached.contains(bench.batches().findChild<QListView *>()));
        QVERIFY2(reached.contains(&bench.table()), "Tab does not reach the table");
    }

    // Alt and a letter that two have does nothing but go from one to the other.
    void noLetterIsUsedTwice()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        bench.find<QLineEdit>(u"Filter rows"_s)->setText(u"nobody"_s);
        QTRY_COMPARE(bench.rows(), 0);
        QCOMPARE(lettersUsedTwice(bench.window()), QStringList());
        bench.find<QLineEdit>(u"Filter rows"_s)->clear();
        QTRY_COMPARE(bench.rows(), 3);
        bench.table().setCurrentIndex(bench.table().model()->index(0, 0));
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(bench.table().viewport(), &menu);
        QVERIFY(bench.table().findChild<QMenu *>());
        openDialogs(bench);
        const QList<QDialog *> dialogs = bench.window().findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 8);
        for (QDialog *dialog : dialogs)
            QCOMPARE(lettersUsedTwice(*dialog), QStringList());
        for (const QMenu *each : bench.window().findChildren<QMenu *>())
            QCOMPARE(repeated(textsOf(each->actions())), QStringList());
    }

    // What the buttons and keys of the list do, the menus do too, and Preferences say the same.
    void theMenusHaveWhatTheListHas()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        const auto inMenu = [&bench](const QString &menu, const QString &entry) -> QAction * {
            for (const QAction *each : bench.window().findChild<QMenuBar *>()->actions()) {
                for (QAction *action : each->text() == menu ? each->menu()->actions() : QList<QAction *>()) {
                    if (action->text().remove(u'&').startsWith(entry))
                        return action;
                }
            }
            return nullptr;
        };
        QVERIFY(inMenu(u"&Batch"_s, u"Rename"_s));
        QCOMPARE(inMenu(u"&Batch"_s, u"Rename"_s)->shortcut(), QKeySequence(Qt::Key_F2));
        QAction *comfortable = inMenu(u"&View"_s, u"Comfortable list"_s);
        QVERIFY(comfortable && comfortable->isCheckable() && !comfortable->isChecked());
        auto *list = bench.batches().findChild<QListView *>();
        const int compact = list->sizeHintForRow(0);
        comfortable->trigger();
        QVERIFY(list->sizeHintForRow(0) > compact);
        trigger(bench, u"P&references…"_s);
        QCOMPARE(bench.find<QComboBox>(u"List of batches"_s)->currentIndex(), 1);
        bench.find<QComboBox>(u"List of batches"_s)->setCurrentIndex(0);
        QVERIFY(!comfortable->isChecked());
        QCOMPARE(list->sizeHintForRow(0), compact);
    }

    void everyKeyOfTheMenusIsOnThePageOfKeys()
    {
        WindowBench bench;
        bench.start();
        trigger(bench, u"&Shortcuts and search"_s);
        QStringList lines;
        for (const QLabel *label : bench.window().findChild<HelpDialog *>()->findChildren<QLabel *>())
            lines.append(label->text());
        for (const QAction *action : bench.window().findChildren<QAction *>()) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keys.isEmpty() || lines.contains(keys), qPrintable(keys + u' ' + action->text()));
        }
    }

    void cardsAreSpoken()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        for (const QString &part : {u"E-mail search"_s, u"2 of 3 found"_s, u"100"_s})
            QVERIFY2(bench.card(0).contains(part), qPrintable(bench.card(0)));
    }

private:
    static void openDialogs(WindowBench &bench)
    {
        bench.clickExport();
        for (const QString &opener :
             {u"API &key…"_s, u"Match a &list…"_s, u"Label an&d note…"_s, u"Report a &problem…"_s,
              u"&About Enrow Desk"_s, u"P&references…"_s, u"&Shortcuts and search"_s})
            trigger(bench, opener);
    }

    // What Tab reaches in a window and a screen reader has no name for.
    static QStringList nameless(QWidget &window, int leastControls)
    {
        int controls = 0;
        QStringList found;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            // A combo box's own parts and the viewports of scroll areas are spoken of with their owner.
            const bool part = widget->objectName().startsWith("qt_"_L1) || qobject_cast<QComboBox *>(widget->parent());
            if (!widget->isVisible() || part || widget->window() != &window || widget->focusPolicy() == Qt::NoFocus)
                continue;
            ++controls;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                found.append(u"%1 '%2' in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                    widget->objectName(),
                                                    QLatin1StringView(widget->parent()->metaObject()->className())));
        }
        return controls < leastControls ? QStringList{u"only %1 controls"_s.arg(controls)} : found;
    }
};

ENROW_TEST(tst_Accessibility, QApplication)
#include "tst_Accessibility.moc"
