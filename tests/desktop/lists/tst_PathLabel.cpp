// SPDX-License-Identifier: MIT
#include "desktop/lists/PathLabel.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

// Both ends of a path are read in any width.
class tst_PathLabel : public QObject
{
    Q_OBJECT

private slots:
    void elidesTheMiddle()
    {
        PathLabel label;
        label.resize(2000, 20);
        label.show();
        label.setPath(u"/home/pam/lists/of/this/very/long/year/leads.csv"_s);
        QCOMPARE(label.text(), label.path());
        label.resize(160, 20);
        QTRY_VERIFY(label.text() != label.path());
        QVERIFY2(label.text().startsWith(u"/home"_s) && label.text().endsWith(u"s.csv"_s), qPrintable(label.text()));
        QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= 160);
        QCOMPARE(label.accessibleName(), u"List: /home/pam/lists/of/this/very/long/year/leads.csv"_s);
        QVERIFY(label.toolTip().endsWith(u"/leads.csv"_s));
    }

    void hostileNames()
    {
        PathLabel label;
        label.resize(2000, 20);
        label.setPath(u"/<b>x</b>\u202egpj.csv"_s);
        QVERIFY(!label.text().contains(QChar(0x202e)));
        QVERIFY(!label.toolTip().contains(u'<'));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

ENROW_TEST(tst_PathLabel, QApplication)
#include "tst_PathLabel.moc"
