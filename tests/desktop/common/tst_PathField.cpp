// SPDX-License-Identifier: MIT
#include "desktop/common/PathField.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>

using namespace enrow;
using namespace Qt::StringLiterals;

// A long path tells where it begins and what it is of, and is whole on demand.
class tst_PathField : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutTheMiddle();
};

void tst_PathField::leavesOutTheMiddle()
{
    QWidget window;
    auto *other = new QLineEdit(&window);
    auto *field = new PathField(&window);
    field->move(0, 60);
    field->resize(200, 30);
    const QString path = QDir::toNativeSeparators(u"/home/"_s + u"sarah/"_s.repeated(20) + u"leads.csv"_s);
    field->setPath(path);
    QCOMPARE(field->text(), path); // it has no place yet
    other->setFocus();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY2(field->text().contains(u'…') && field->text().endsWith(u".csv"_s), qPrintable(field->text()));
    QVERIFY(field->fontMetrics().horizontalAdvance(field->text()) <= field->width());
    QCOMPARE(field->toolTip(), path.toHtmlEscaped());
    QCOMPARE(field->accessibleDescription(), path);
    field->setFocus();
    QTRY_COMPARE(field->text(), path);
    other->setFocus();
    QTRY_VERIFY(field->text() != path);
    field->resize(4000, 30);
    QCOMPARE(field->text(), path);
}

ENROW_TEST(tst_PathField, QApplication)
#include "tst_PathField.moc"
