// SPDX-License-Identifier: MIT
#include "desktop/common/FieldShortcuts.h"

#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_FieldShortcuts : public QObject
{
    Q_OBJECT

private slots:
    // Which keys a text field takes for editing depends on the desktop; Ctrl+X stands for them here, Ctrl+E is one on
    // X11.
    void worksFromATextField()
    {
        QMainWindow window;
        auto *field = new QLineEdit(&window);
        QMenu *menu = window.menuBar()->addMenu(u"Menu"_s);
        menu->addAction(u"Export"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_X));
        menu->addAction(u"Undo"_s)->setShortcut(QKeySequence(QKeySequence::Undo));
        menu->addAction(u"Paste"_s)->setShortcut(QKeySequence(QKeySequence::Paste));
        new FieldShortcuts(&window);
        const auto takenByField = [field](Qt::Key key) {
            QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            asked.ignore();
            QCoreApplication::sendEvent(field, &asked);
            return asked.isAccepted();
        };
        QVERIFY(!takenByField(Qt::Key_X));
        QVERIFY(takenByField(Qt::Key_Z) && takenByField(Qt::Key_Y)); // never the batches
        QTest::keyClicks(field, u"a"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // it undoes its own text
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(field->text(), u"a"_s);
        QVERIFY(takenByField(Qt::Key_V)); // and pastes
        QVERIFY(takenByField(Qt::Key_C));
    }
};

ENROW_TEST(tst_FieldShortcuts, QApplication)
#include "tst_FieldShortcuts.moc"
