// SPDX-License-Identifier: MIT
#include "desktop/common/MoreButton.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;

// Its symbol says what is open.
class tst_MoreButton : public QObject
{
    Q_OBJECT

private slots:
    void showsItsState()
    {
        MoreButton button;
        const auto symbol = [&button] { return button.icon().pixmap(16).toImage(); };
        const QImage closed = symbol();
        QVERIFY(!closed.isNull());
        button.click();
        QVERIFY(button.isChecked());
        QVERIFY(symbol() != closed);
        button.click();
        QVERIFY(symbol() == closed);
    }
};

ENROW_TEST(tst_MoreButton, QApplication)
#include "tst_MoreButton.moc"
