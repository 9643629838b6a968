// SPDX-License-Identifier: MIT
#include "desktop/common/EscapeKey.h"

#include "support/TestProgram.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>

using namespace enrow;

class tst_EscapeKey : public QObject
{
    Q_OBJECT

private slots:
    void isHeardAnywhereInTheWindow()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *message = new QWidget;
        row->addWidget(field);
        row->addWidget(message);
        const EscapeKey key(message);
        QSignalSpy pressed(&key, &EscapeKey::pressed);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!pressed.isEmpty());
        pressed.clear();
        QTest::keyClick(field, Qt::Key_Return);
        QWidget other;
        QTest::keyClick(&other, Qt::Key_Escape);
        QVERIFY(pressed.isEmpty());
    }
};

ENROW_TEST(tst_EscapeKey, QApplication)
#include "tst_EscapeKey.moc"
