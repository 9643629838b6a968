// SPDX-License-Identifier: MIT
#include "desktop/common/PaneSwitcher.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>

using namespace enrow;

class tst_PaneSwitcher : public QObject
{
    Q_OBJECT

private slots:
    void goesFromPaneToPane()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        QList<QWidget *> panes;
        for (int i = 0; i < 5; ++i) {
            panes.append(new QWidget);
            row->addWidget(panes.last());
            if (i != 1) { // nothing in it takes the keyboard
                auto *column = new QHBoxLayout(panes.last());
                column->addWidget(new QLineEdit);
                column->addWidget(new QListView);
            }
        }
        panes[3]->hide();
        new PaneSwitcher(panes, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        panes[4]->findChild<QLineEdit *>()->setFocus();
        for (const int expected : {0, 2, 4, 0}) {
            QTest::keyClick(&window, Qt::Key_F6);
            QCOMPARE(QApplication::focusWidget(), panes[expected]->findChild<QListView *>());
        }
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), panes[4]->findChild<QListView *>());
    }

    // As the figures of the credits, while they fit without scrolling.
    void reachesWhatIsOnlyRead()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *figures = new QWidget;
        row->addWidget(field);
        row->addWidget(figures);
        auto *scroll = new QScrollArea;
        scroll->setFocusPolicy(Qt::NoFocus);
        (new QHBoxLayout(figures))->addWidget(scroll);
        new PaneSwitcher({field, figures}, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), scroll);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), field);
    }
};

ENROW_TEST(tst_PaneSwitcher, QApplication)
#include "tst_PaneSwitcher.moc"
