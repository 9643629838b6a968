// SPDX-License-Identifier: MIT
#include "desktop/batches/KindBox.h"

#include "desktop/common/DeskStyle.h"
#include "desktop/common/Theme.h"
#include "support/TestProgram.h"

#include <QAbstractItemView>
#include <QApplication>

using namespace enrow;

class tst_KindBox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void detectsUnlessAKindIsChosen()
    {
        KindBox box;
        QVERIFY(!box.kind());
        box.setCurrentIndex(1);
        QCOMPARE(box.kind(), std::optional(allBatchKinds[0]));
        box.chooseDetection();
        QVERIFY(!box.kind());
    }

    void isAnIconWhereThereIsLittleRoom()
    {
        KindBox box;
        const int whole = box.sizeHint().width();
        QVERIFY(whole > box.fontMetrics().horizontalAdvance(box.currentText()));
        box.setIconOnly(true);
        QVERIFY(box.minimumSizeHint().width() < 60);
        QCOMPARE(box.sizeHint().height(), KindBox().sizeHint().height());
        QVERIFY(!box.accessibleName().isEmpty() && !box.toolTip().isEmpty());
        box.setIconOnly(false);
        QCOMPARE(box.sizeHint().width(), whole);
    }

    // Its own choices are not cut in it.
    void thePopupIsAsWideAsItsContents()
    {
        KindBox box;
        box.setIconOnly(true);
        box.resize(box.sizeHint());
        box.show();
        box.showPopup();
        const int text = box.fontMetrics().horizontalAdvance(box.itemText(0));
        constexpr int iconAndSpace = 16 + 4 * 8;
        QVERIFY(box.view()->viewport()->width() >= text + iconAndSpace);
        box.hidePopup();
    }
};

ENROW_TEST(tst_KindBox, QApplication)
#include "tst_KindBox.moc"
