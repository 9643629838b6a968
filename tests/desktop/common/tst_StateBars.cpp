// SPDX-License-Identifier: MIT
#include "desktop/common/MessageBar.h"
#include "desktop/common/StateBars.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_StateBars : public QObject
{
    Q_OBJECT

private slots:
    void showsTheWorstOfThem()
    {
        QWidget window;
        StateBars bars(&window);
        auto *demo = new MessageBar(Tone::Neutral);
        auto *key = new MessageBar(Tone::Negative);
        auto *disk = new MessageBar(Tone::Negative);
        for (MessageBar *bar : {key, disk}) {
            bar->hide();
            bars.add(bar);
        }
        bars.add(demo);
        window.show();
        QVERIFY(bars.isVisible() && demo->isVisible());
        disk->show();
        QVERIFY(disk->isVisible() && !demo->isVisible());
        key->show();
        QVERIFY(key->isVisible() && !disk->isVisible());
        QVERIFY(!disk->isHidden()); // it comes again
        key->hide();
        QVERIFY(disk->isVisible());
        disk->hide();
        QVERIFY(demo->isVisible());
    }

    void takesNoRoomWhileThereIsNone()
    {
        QWidget window;
        StateBars bars(&window);
        auto *bar = new MessageBar(Tone::Caution);
        bar->hide();
        bars.add(bar);
        QVERIFY(bars.isHidden());
        bar->show();
        QVERIFY(!bars.isHidden());
        bar->hide();
        QVERIFY(bars.isHidden());
    }
};

ENROW_TEST(tst_StateBars, QApplication)
#include "tst_StateBars.moc"
