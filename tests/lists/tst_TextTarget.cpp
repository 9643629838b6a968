// SPDX-License-Identifier: MIT
#include "lists/TextTarget.h"

#include "lists/RowScanner.h"
#include "support/FailingDevice.h"
#include "support/TestProgram.h"

#include <QBuffer>

using namespace enrow;
using namespace Qt::StringLiterals;

// How a row is written; what is added to it is in tst_ListWriter.
class tst_TextTarget : public QObject
{
    Q_OBJECT

private slots:
    void unchanged();
    void whatDoesNotFit();
    void fails();

private:
    using Cells = std::vector<std::string_view>;

    static ListRow rowOf(std::string_view bytes, const ListDialect &dialect = {})
    {
        ListRow row;
        RowScanner(dialect).scan(bytes, true, row);
        return row;
    }
    static QByteArray written(TextTarget &target)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return target.settle(buffer) && target.finish(buffer) ? buffer.data() : QByteArray("fails");
    }
};

void tst_TextTarget::unchanged()
{
    TextTarget target({}, ListEncoding::Utf8, true);
    target.begin("sep=,\n");
    QVERIFY(target.add(rowOf("\"a\",=b\n")));
    QVERIFY(target.add(rowOf("c\n"), 3, Cells{"", "=d", "e,f"}));
    QCOMPARE(written(target), "sep=,\n\"a\",=b\nc,,,'=d,\"e,f\"\n"_ba);
    QVERIFY(target.fits() && !target.isRecoded() && target.cutCells() == 0);
}

void tst_TextTarget::whatDoesNotFit()
{
    const ListDialect dialect{.encoding = ListEncoding::Windows1252};
    TextTarget narrow(dialect, ListEncoding::Windows1252, true);
    QVERIFY(!narrow.add(rowOf("\xe9\n", dialect), 1, Cells{"", "東京"}));
    QVERIFY(!narrow.fits());
    TextTarget wide(dialect, ListEncoding::Utf8, true);
    wide.begin({});
    QVERIFY(wide.add(rowOf("\xe9\n", dialect), 1, Cells{"", "東京"}));
    QCOMPARE(written(wide), "\xef\xbb\xbfé,東京\n"_ba);
    QVERIFY(wide.isRecoded());
}

void tst_TextTarget::fails()
{
    TextTarget target({}, ListEncoding::Utf8, true);
    QVERIFY(target.add(rowOf("abcdef\n")));
    test::FailingDevice device(3);
    QVERIFY(target.settle(device)); // it waits for more
    QCOMPARE(target.finish(device).error().kind, ErrorKind::DiskFull);
}

ENROW_TEST(tst_TextTarget, QCoreApplication)
#include "tst_TextTarget.moc"
