// SPDX-License-Identifier: MIT
#include "lists/ListRow.h"

#include "ListFile.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// The text of a cell is read as Python's csv reads it.
class tst_ListRow : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void cellsThatAreNotThere();
    void quotesAsCharacters();
};

void tst_ListRow::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"plain"_s;
    QTest::newRow("\"\"") << u""_s;
    QTest::newRow("\"a, b\"") << u"a, b"_s;
    QTest::newRow("\"say \"\"hi\"\"\"") << u"say \"hi\""_s;
    QTest::newRow("\"a\" b\"c\"") << u"a b\"c\""_s;
    QTest::newRow("12\" pipe") << u"12\" pipe"_s;
    QTest::newRow(" \"a\"") << u" \"a\""_s;
    QTest::newRow("\"\"\"\"") << u"\""_s;
    QTest::newRow("\"Zo\xeb\"") << u"Zoë"_s;
}

void tst_ListRow::cells()
{
    QFETCH(QString, text);
    QCOMPARE(readAll(QTest::currentDataTag(), {.encoding = ListEncoding::Windows1252}).rows.value(0),
             QStringList(text));
}

void tst_ListRow::cellsThatAreNotThere()
{
    const RowScanner scanner({});
    ListRow row;
    QVERIFY(scanner.scan("a,b\n", true, row));
    std::string room = "full";
    QCOMPARE(row.cellCount(), 2U);
    QCOMPARE(row.text(2, room), std::string_view());
}

void tst_ListRow::quotesAsCharacters()
{
    const ListRows expected{{u"\"a"_s, u"b\""_s}};
    QCOMPARE(readAll("\"a,b\"\n", {.hasQuotes = false}).rows, expected);
}

ENROW_TEST(tst_ListRow, QCoreApplication)
#include "tst_ListRow.moc"
