// SPDX-License-Identifier: MIT
#include "pasted/PastedTable.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

// The cells that are meant, in brackets; "none" for what is no table.
QString cellsOf(QStringView text)
{
    const auto cells = idCellsOfTable(text);
    if (!cells)
        return u"none"_s;
    QString all;
    for (const QStringView cell : *cells)
        all += u'[' + cell.toString() + u']';
    return all;
}

} // namespace

class tst_PastedTable : public QObject
{
    Q_OBJECT

private slots:
    void readsTables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        QTest::newRow("commas") << u"batch_id,name\na,b\nc,d"_s << u"[a][c]"_s;
        QTest::newRow("semicolons") << u"name;Batch ID\r\na;b\r\nc;d\r\n"_s << u"[b][d]"_s;
        QTest::newRow("tabs") << u"name\tid\na\tb"_s << u"[b]"_s;
        QTest::newRow("bars") << u"name | id\na | b"_s << u"[b]"_s;
        QTest::newRow("one column") << u"Bulk ID\na\nb"_s << u"[a][b]"_s;
        QTest::newRow("tabs before commas") << u"id\tname, first\na\tb, c"_s << u"[a]"_s;
        QTest::newRow("surely before perhaps") << u"id,batch_id\na,b"_s << u"[b]"_s;
        QTest::newRow("two that are equally sure") << u"batch_id,enrow_id\na,b"_s << u"[a][b]"_s;
        QTest::newRow("search ID") << u"Search-ID,x\na,b"_s << u"[a]"_s;
        QTest::newRow("all but positions") << u"index,email\n0,a\n1,b"_s << u"[a][b]"_s;
        QTest::newRow("quotes") << u"\"batch_id\",name\n\"a\",\"b, c\nd\"\n\"e\"\"f\",g"_s << u"[a][e\"\"f]"_s;
        QTest::newRow("a quote within a cell") << u"id,x\n\"a\" b,c"_s << u"[\"a\" b]"_s;
        QTest::newRow("blanks and a byte order mark before it") << u"\ufeff\n  id , x\n  a , b"_s << u"[a]"_s;
        QTest::newRow("a later row that is shorter") << u"x,id\na,b\nc\nd,e"_s << u"[b][e]"_s;
        QTest::newRow("a later row that is longer") << u"x,id\na,b\nc,d,e"_s << u"[b][d]"_s;
        QTest::newRow("an empty cell") << u"id,x\n,b\nc,d"_s << u"[][c]"_s;
    }

    void readsTables()
    {
        QFETCH(const QString, text);
        QTEST(cellsOf(text), "cells");
    }

    void readsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \n\ufeff"_s;
        QTest::newRow("names without rows") << u"batch_id,name"_s;
        QTest::newRow("no known name") << u"email,name\na,b"_s;
        QTest::newRow("positions alone") << u"index\n0\n1"_s;
        QTest::newRow("a name within a sentence") << u"my id, and more\na, b"_s;
        const QString id = u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s;
        QTest::newRow("a letter") << u"Batch, please check\nHello, here it is: "_s + id;
        QTest::newRow("a letter with the ID above") << u"Batch, please check "_s + id + u"\nThanks, a"_s;
        QTest::newRow("a first row of another size") << u"id,x\na\nb,c"_s;
        QTest::newRow("a quote that does not end") << u"id,x\n\"a,b\nc,d"_s;
        QTest::newRow("a quote that does not end among the names") << u"id,\"x\na,b"_s;
        QTest::newRow("names that are too long") << u"id,"_s + QString(16 * 1024, u'x') + u"\na,b"_s;
    }

    void readsNone()
    {
        QFETCH(const QString, text);
        QCOMPARE(cellsOf(text), u"none"_s);
    }
};

ENROW_TEST(tst_PastedTable, QCoreApplication)
#include "tst_PastedTable.moc"
