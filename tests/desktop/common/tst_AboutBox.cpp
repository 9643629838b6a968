// SPDX-License-Identifier: MIT
#include "desktop/common/AboutBox.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QMessageBox>

using namespace enrow;

class tst_AboutBox : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatThisIs()
    {
        QWidget window;
        showAbout(&window);
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral(ENROW_VERSION)));
        QVERIFY(box->informativeText().contains(QStringLiteral("not affiliated")));
        box->close();
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
    }
};

ENROW_TEST(tst_AboutBox, QApplication)
#include "tst_AboutBox.moc"
