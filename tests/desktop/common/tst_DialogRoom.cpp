// SPDX-License-Identifier: MIT
#include "desktop/common/DialogRoom.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>

using namespace enrow;

// No part of a dialog is where nobody can reach it.
class tst_DialogRoom : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithinTheScreen()
    {
        QDialog dialog;
        DialogRoom::begin(dialog, {300, 100});
        QCOMPARE(dialog.size(), QSize(300, 100));
        DialogRoom::begin(dialog, {90'000, 90'000});
        QVERIFY(dialog.height() < dialog.screen()->availableSize().height());
        QVERIFY(dialog.width() <= dialog.screen()->availableSize().width());
    }
    void becomesLargerAroundItsMiddle()
    {
        QDialog dialog;
        dialog.resize(300, 200);
        dialog.show();
        dialog.move(200, 200);
        const QPoint middle = dialog.frameGeometry().center();
        DialogRoom::become(dialog, {400, 300});
        QCOMPARE(dialog.size(), QSize(400, 300));
        const QPoint moved = dialog.frameGeometry().center() - middle;
        QVERIFY(moved.manhattanLength() <= 2);
        dialog.move(0, 0);
        DialogRoom::become(dialog, {600, 400}); // no part of it leaves the screen
        QVERIFY(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
    }
    void growsNoHigherThanItsWindow()
    {
        QWidget window;
        window.resize(800, 560);
        QDialog dialog(&window);
        dialog.resize(300, 400);
        DialogRoom::grow(dialog, 500);
        QCOMPARE(dialog.height(), 500);
        DialogRoom::grow(dialog, 700);
        QCOMPARE(dialog.height(), 560);
        DialogRoom::grow(dialog, 100);
        QCOMPARE(dialog.height(), 560);
    }
    void staysOnTheScreen()
    {
        QDialog dialog;
        dialog.resize(300, 200);
        dialog.show();
        const QRect screen = dialog.screen()->availableGeometry();
        dialog.move(40, screen.bottom() - 200);
        DialogRoom::grow(dialog, 400);
        QCOMPARE(dialog.height(), 400);
        QVERIFY(dialog.frameGeometry().bottom() <= screen.bottom());
        QVERIFY(dialog.frameGeometry().top() >= screen.top());
    }
};

ENROW_TEST(tst_DialogRoom, QApplication)
#include "tst_DialogRoom.moc"
