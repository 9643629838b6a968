// SPDX-License-Identifier: MIT
#include "desktop/export/FormulaGuardBox.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

// Says what it does, to those who hear it too.
class tst_FormulaGuardBox : public QObject
{
    Q_OBJECT

private slots:
    void choosesAndExplains()
    {
        FormulaGuardBox box(u"Puts a ' before it."_s);
        QSignalSpy changed(&box, &FormulaGuardBox::changed);
        QVERIFY(!box.isGuarding());
        box.setGuarding(true);
        box.setGuarding(true);
        QVERIFY(box.isGuarding());
        auto *check = box.findChild<QCheckBox *>();
        QCOMPARE(check->accessibleDescription(), u"Puts a ' before it."_s);
        check->click();
        QVERIFY(!box.isGuarding());
        QCOMPARE(changed.size(), 2);
    }
};

ENROW_TEST(tst_FormulaGuardBox, QApplication)
#include "tst_FormulaGuardBox.moc"
