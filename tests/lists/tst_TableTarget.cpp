// SPDX-License-Identifier: MIT
#include "lists/TableTarget.h"

#include "lists/RowScanner.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QBuffer>

using namespace enrow;
using namespace Qt::StringLiterals;

// How a row is written anew; what is added to it is in tst_ListWriter.
class tst_TableTarget : public QObject
{
    Q_OBJECT

private slots:
    void cellsStay();
    void isHarmless();
    void forSpreadsheets();
    void fails();

private:
    using Cells = std::vector<std::string_view>;

    static ListRow rowOf(std::string_view bytes, const ListDialect &dialect = {})
    {
        ListRow row;
        RowScanner(dialect).scan(bytes, true, row);
        return row;
    }
    static QByteArray written(TableTarget &target)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return target.settle(buffer) && target.finish(buffer) ? buffer.data() : QByteArray("fails");
    }
};

void tst_TableTarget::cellsStay()
{
    TableTarget target({.formulaGuard = false});
    target.begin("sep=,\n");
    QVERIFY(target.add(rowOf("\"a\",\"b \"\"c\"\"\"\r\n")));
    QVERIFY(target.add(rowOf("\r\n")));
    QVERIFY(target.add(rowOf("\"=c\"\r\n"), 3, Cells{"", "=d", "e"}));
    QCOMPARE(written(target), "a,\"b \"\"c\"\"\"\r\n\r\n=c,,,=d,e\r\n"_ba);
    QVERIFY(target.fits() && !target.isRecoded() && target.cutCells() == 0);
}

void tst_TableTarget::isHarmless()
{
    TableTarget target({});
    QVERIFY(target.add(rowOf("\"=1+1\",\"+1 570 555\"\r\n")));
    QCOMPARE(written(target), "'=1+1,+1 570 555\r\n"_ba);
}

// Of a list with commas in an old encoding, in a country of semicolons.
void tst_TableTarget::forSpreadsheets()
{
    const ListDialect dialect{.encoding = ListEncoding::Windows1252, .prologueSize = 6};
    TableTarget target({.delimiter = ';', .byteOrderMark = true});
    target.begin("sep=,\n");
    QVERIFY(target.add(rowOf("Zo\xeb,\"a,b\",c;d\n", dialect), 4, Cells{"", "東京"}));
    QCOMPARE(written(target), "\xef\xbb\xbfZoë;a,b;\"c;d\";;東京\r\n"_ba);
    QVERIFY(!target.isRecoded()); // it was asked for
}

void tst_TableTarget::fails()
{
    TableTarget target({});
    QVERIFY(target.add(rowOf("abcdef\n")));
    test::FailingDevice device(3);
    QVERIFY(target.settle(device)); // it waits for more
    QCOMPARE(target.finish(device).error().kind, ErrorKind::DiskFull);
}

ENROW_TEST(tst_TableTarget, QCoreApplication)
#include "tst_TableTarget.moc"
