// SPDX-License-Identifier: MIT
#include "desktop/export/PreviewTable.h"

#include "support/TestProgram.h"

#include <QApplication>

using namespace enrow;
using namespace Qt::StringLiterals;

// The first rows of a table, cell by cell.
class tst_PreviewTable : public QObject
{
    Q_OBJECT

private slots:
    void showsEachCellAsItIs();
    void showsTheBeginningOfWhatIsLong();
};

void tst_PreviewTable::showsEachCellAsItIs()
{
    PreviewTable table(u"The first rows"_s);
    table.fill({u"name"_s, u"note"_s}, {{u"Zoë"_s, u"  '=1+1"_s, u"more"_s}, {u"Roy\nKent"_s}});
    QCOMPARE(table.accessibleName(), u"The first rows"_s);
    QCOMPARE(table.columnCount(), 3); // also what stands beside the last header
    QCOMPARE(table.horizontalHeaderItem(1)->text(), u"note"_s);
    QCOMPARE(table.item(0, 0)->text(), u"Zoë"_s);
    QCOMPARE(table.item(0, 1)->text(), u"  '=1+1"_s);
    QCOMPARE(table.item(1, 0)->text(), u"Roy Kent"_s);
    QCOMPARE(table.item(1, 2)->text(), QString());
    table.fill({u"one"_s}, {});
    QCOMPARE(table.columnCount(), 1);
    QCOMPARE(table.rowCount(), 0);
}

void tst_PreviewTable::showsTheBeginningOfWhatIsLong()
{
    PreviewTable table({});
    table.fill(QStringList(1000, u"header"_s), {{QString(5000, u'x')}});
    QVERIFY(table.columnCount() < 100);
    QVERIFY(table.item(0, 0)->text().size() < 300);
    QVERIFY(table.columnWidth(0) < 250);
}

ENROW_TEST(tst_PreviewTable, QApplication)
#include "tst_PreviewTable.moc"
