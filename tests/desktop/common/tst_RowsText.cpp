// SPDX-License-Identifier: MIT
#include "desktop/common/RowsText.h"

#include "support/TestProgram.h"

#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

BatchHead completed(std::optional<qint64> requested, qint64 came, bool furtherPage = false)
{
    BatchHead head;
    head.status = BatchStatus::Completed;
    head.requested = requested;
    head.resultRows = came;
    head.hasFurtherPage = furtherPage;
    return head;
}

RowsLeftOut of(int batches, int running)
{
    RowsLeftOut left;
    left.batches = batches;
    left.running = running;
    return left;
}

} // namespace

class tst_RowsText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsHowManyRowsCame_data()
    {
        QTest::addColumn<BatchHead>("head");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all") << completed(3, 3) << QString();
        QTest::newRow("a page") << completed(5000, 2) << u"2 of 5,000 rows received."_s;
        QTest::newRow("one row") << completed(5000, 1) << u"1 of 5,000 rows received."_s;
        QTest::newRow("no row") << completed(5000, 0) << u"0 of 5,000 rows received."_s;
        QTest::newRow("too many") << completed(3, 5) << u"5 rows received, but the reply announces 3."_s;
        QTest::newRow("a further page") << completed(2, 2, true)
                                        << u"2 rows received, and the reply mentions another page."_s;
        QTest::newRow("a further page, nothing announced")
            << completed({}, 1, true) << u"1 row received, and the reply mentions another page."_s;
        QTest::newRow("both") << completed(5000, 2, true)
                              << u"2 of 5,000 rows received. The reply mentions another page."_s;
        QTest::newRow("nothing known") << BatchHead() << QString();
    }

    void tellsHowManyRowsCame()
    {
        QFETCH(BatchHead, head);
        QTEST(RowsText::sentence(head), "sentence");
    }

    void severalBatchesAreSummedUp()
    {
        RowArrival arrival;
        arrival.add(completed(3, 3));
        arrival.add(completed(3, 3));
        QCOMPARE(RowsText::sentence(arrival), QString());
        arrival.add(completed(5000, 2));
        QCOMPARE(RowsText::sentence(arrival),
                 u"1 of 3 batches returned other numbers of rows than announced: 4,998 missing."_s);
        arrival.add(completed(3, 4));
        arrival.add(completed(2, 2, true));
        QCOMPARE(RowsText::sentence(arrival),
                 u"3 of 5 batches returned other numbers of rows than announced: 4,998 missing, "
                 "1 too many, more pages of 1."_s);
    }

    void namesCountsThatCannotBe()
    {
        RowsLeftOut left;
        left.batches = left.oddCounts = 1;
        left.lastOddCounts = u"requested 1e30"_s;
        QCOMPARE(RowsText::sentence(left), u"The reply gives counts that cannot be: requested 1e30."_s);
        left.batches = 3;
        QCOMPARE(RowsText::sentence(left), u"Counts that cannot be came with 1 of 3 batches."_s);
    }

    // What is only not there yet is no fault.
    void whatIsToComeStandsApart()
    {
        RowsLeftOut left;
        left.batches = 10;
        left.failed = 1;
        left.failedRequested = 40;
        left.running = 4;
        QCOMPARE(RowsText::sentence(left), u"1 of 10 batches failed and returned no rows."_s);
        QCOMPARE(RowsText::toCome(left), u"4 batches still running."_s);
        QCOMPARE(RowsText::brief(left, {}), u"1 failed · 4 running"_s);
        left.silent = 2;
        RowArrival missing;
        missing.missing = 12;
        RowArrival surplus;
        surplus.surplus = 1;
        QCOMPARE(RowsText::brief(left, missing), u"12 rows missing · 1 failed · 2 without rows · 4 running"_s);
        QCOMPARE(RowsText::brief(left, surplus), QString());
        QCOMPARE(RowsText::brief(of(1, 1), {}), QString());
        left.running = 1;
        QCOMPARE(RowsText::toCome(left), u"1 batch still running."_s);
        QCOMPARE(RowsText::toCome(of(1, 1)), u"Still running: more rows may come."_s);
        QCOMPARE(RowsText::toCome(of(3, 0)), QString());
    }
};

ENROW_TEST(tst_RowsText, QCoreApplication)
#include "tst_RowsText.moc"
