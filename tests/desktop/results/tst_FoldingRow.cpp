// SPDX-License-Identifier: MIT
#include "desktop/results/FoldingRow.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace enrow;

class tst_FoldingRow : public QObject
{
    Q_OBJECT

private slots:
    // With no event in between: what is below makes room at once.
    void foldsAtOnce()
    {
        QWidget window;
        auto *row = new FoldingRow(80, 40); // the first needs 100 now, and 120 is what is kept free for it
        row->setContentsMargins(5, 0, 5, 8);
        row->setSpacing(6);
        QWidget *widgets[] = {new QWidget, new QWidget, new QWidget};
        for (QWidget *widget : widgets)
            widget->setMinimumSize(100, 30);
        row->addWidget(widgets[0]);
        row->addWidget(widgets[1]);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addLayout(row);
        column->addWidget(widgets[2], 1);
        window.resize(236, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.minimumSizeHint().width(), 110);
        QCOMPARE(widgets[1]->y(), 0);
        QVERIFY(widgets[2]->y() < 2 * 30);
        window.resize(235, 200);
        QVERIFY(widgets[1]->y() >= 36);
        QCOMPARE(widgets[0]->width(), 225);
        QVERIFY(widgets[2]->y() >= 36 + 30 + 8);
        window.resize(236, 200);
        QCOMPARE(widgets[1]->y(), 0);
        QVERIFY(widgets[2]->y() < 2 * 30);
        widgets[0]->setMinimumSize(120, 30); // up to there nothing changes
        row->activate();
        QCOMPARE(widgets[1]->y(), 0);
        widgets[0]->setMinimumSize(130, 30);
        QTRY_VERIFY(widgets[1]->y() >= 36);
    }
};

ENROW_TEST(tst_FoldingRow, QApplication)
#include "tst_FoldingRow.moc"
