// SPDX-License-Identifier: MIT
#include "WindowBench.h"

#include "desktop/batches/BatchSearch.h"
#include "desktop/batches/StartPage.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// The main job without a mouse: every key goes to what has the focus, as at a real keyboard.
class tst_KeyboardOnly : public QObject
{
    Q_OBJECT

private slots:
    void fromAnEmptyWindowToTheCellsAndBack()
    {
        WindowBench bench;
        const QString key = QString::fromLatin1(bench.simulator.key());
        bench.setup.key.reset();
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));

        // The key.
        QGuiApplication::clipboard()->setText(seedSearch + u'\n' + seedVerification);
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return); // the field has the focus, where what is pasted can be looked at first
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QTRY_VERIFY2(openDialog(), "it asks for the key by itself");
        QVERIFY(QTest::qWaitForWindowActive(openDialog()));
        type(key);
        press(Qt::Key_Return);
        backTo(bench);
        QCOMPARE(QApplication::focusWidget(), bench.find<QLineEdit>(u"Batch IDs"_s));

        // What was added is selected: its results come.
        QTRY_COMPARE(bench.rows(), 5);
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);

        sortsAndFilters(bench);
        exports(bench);
        removesAndUndoes(bench);
    }

    void whatIsPastedOutsideAFieldIsSelected()
    {
        WindowBench bench;
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.find<StartPage>()->findChildren<QPushButton *>().at(1)->setFocus();
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(bench.says(u"There is no text on the clipboard."_s));
        QGuiApplication::clipboard()->setText(seedVerification);
        press(Qt::Key_V, Qt::ControlModifier);
        const auto *list = bench.find<QListView>(u"List of batches"_s);
        QTRY_COMPARE(bench.batches().selected(), bench.keysOf({seedVerification}));
        QTRY_COMPARE(QApplication::focusWidget(), list);
        QTRY_VERIFY(bench.table().isVisible()); // what is hidden would take the focus later
        bench.table().setFocus();
        QGuiApplication::clipboard()->setText(longSearch + u'\n' + seedSearch);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(bench.batches().selected().size(), 2);
        QCOMPARE(bench.batches().selected(), bench.keysOf({seedSearch, longSearch}));
        QTRY_COMPARE(QApplication::focusWidget(), list);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    }

    // From the field over the buttons beside it to the list, and on in the order that the eye takes.
    void tabGoesWhereTheEyeGoes()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.find<QLineEdit>(u"Batch IDs"_s)->setFocus();
        QStringList path;
        const auto tabsTo = [&path](const QWidget *widget) {
            for (int tabs = 0; tabs < 15; ++tabs) {
                if (QApplication::focusWidget() == widget)
                    return tabs;
                press(Qt::Key_Tab);
                path.append(QApplication::focusWidget()->accessibleName());
            }
            return 99;
        };
        const auto verify = [&](const QWidget *widget, int most) {
            const int tabs = tabsTo(widget);
            QVERIFY2(tabs <= most, qPrintable(u"%1: %2"_s.arg(widget->accessibleName(), path.join(u" > "_s))));
        };
        verify(bench.find<BatchSearch>(), 4);
        verify(bench.find<QListView>(u"List of batches"_s), 4);
        verify(bench.find<QLineEdit>(u"Filter rows"_s), 3);
        verify(bench.find<ExportButton>(), 3);
        verify(&bench.table(), 1);
        bench.table().setCurrentIndex(bench.table().model()->index(0, 0));
        verify(bench.find<QTabBar>(), 2);
    }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = nullptr;
        QTRY_VERIFY2((target = whatKeysReach()), "nothing has the focus");
        QTest::keyClick(target, key, modifiers);
    }

    // The end of a dialog leaves no window active until a window manager, which there is none of here, chooses one.
    static QWidget *whatKeysReach()
    {
        for (QWidget *widget :
             {QApplication::activePopupWidget(), QApplication::focusWidget(), QApplication::activeWindow()}) {
            if (widget)
                return widget;
        }
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                window->activateWindow();
        }
        return nullptr;
    }

    static void type(const QString &text)
    {
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    static QDialog *openDialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    // As window managers do when a dialog or a menu has gone.
    static void backTo(WindowBench &bench)
    {
        QTRY_VERIFY(!openDialog());
        bench.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
    }

    // As pressing F6 until it is there.
    static void goTo(const QWidget &widget)
    {
        for (int i = 0; i < 8 && QApplication::focusWidget() != &widget; ++i)
            press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &widget);
    }

    static void sortsAndFilters(WindowBench &bench)
    {
        goTo(bench.table());
        press(Qt::Key_Home, Qt::ControlModifier);
        while (bench.table().currentIndex().column() != bench.columnTitled(u"Person"_s))
            press(Qt::Key_Right);
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &menuKey);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Z); // Sort Z to A
        backTo(bench);
        QTRY_COMPARE(bench.cell(0, u"Person"_s), u"Ryan Howard"_s);

        press(Qt::Key_F, Qt::ControlModifier);
        type(u"dwight"_s);
        QTRY_COMPARE(bench.rows(), 1);
        goTo(bench.table());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"dwight.schrute@dundermifflin.com"_s));
    }

    static void exports(WindowBench &bench)
    {
        bench.dialogs.path = bench.folder.filePath(u"rows.csv"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(openDialog());
        openDialog()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), openDialog());
        press(Qt::Key_Return);
        backTo(bench);
        QTRY_VERIFY(QFile::exists(bench.dialogs.path));
        QFile file(bench.dialogs.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("dwight.schrute@dundermifflin.com"));
    }

    static void removesAndUndoes(WindowBench &bench)
    {
        auto *list = bench.find<QListView>(u"List of batches"_s);
        goTo(*list);
        press(Qt::Key_Delete);
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        press(Qt::Key_Delete);
        QTRY_COMPARE(bench.batchModel().rowCount(), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        goTo(*list); // a field would undo its own text
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
    }
};

ENROW_TEST(tst_KeyboardOnly, QApplication)
#include "tst_KeyboardOnly.moc"
