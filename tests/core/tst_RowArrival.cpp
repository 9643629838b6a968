// SPDX-License-Identifier: MIT
#include "core/RowArrival.h"

#include "support/TestProgram.h"

#include <limits>

using namespace enrow;

namespace
{

BatchHead completed(qint64 requested, qint64 came, bool furtherPage = false)
{
    BatchHead head;
    head.status = BatchStatus::Completed;
    head.requested = requested;
    head.resultRows = came;
    head.hasFurtherPage = furtherPage;
    return head;
}

RowArrival arrivalOf(const std::vector<BatchHead> &heads)
{
    RowArrival arrival;
    for (const BatchHead &head : heads)
        arrival.add(head);
    return arrival;
}

} // namespace

class tst_RowArrival : public QObject
{
    Q_OBJECT

private slots:
    void wholeBatchesAreOnlyCounted()
    {
        BatchHead running;
        running.status = BatchStatus::Ongoing;
        running.requested = 5000;
        const RowArrival arrival = arrivalOf({completed(3, 3), running, {}});
        QCOMPARE(arrival.batches, 3);
        QCOMPARE(arrival.doubtful, 0);
        QCOMPARE(arrival.missing, 0);
        QCOMPARE(arrival.surplus, 0);
    }

    void missingAndSurplusRowsDoNotMakeUpForEachOther()
    {
        const RowArrival arrival =
            arrivalOf({completed(5000, 2), completed(3, 3), completed(3, 5), completed(2, 2, true)});
        QCOMPARE(arrival.batches, 4);
        QCOMPARE(arrival.doubtful, 3);
        QCOMPARE(arrival.furtherPages, 1);
        QCOMPARE(arrival.missing, 4998);
        QCOMPARE(arrival.surplus, 2);
    }

    void tellsWhatOneBatchAnnounced()
    {
        BatchHead head = completed(5000, 2);
        head.skippedRows = 1;
        const RowArrival arrival = arrivalOf({head});
        QCOMPARE(arrival.came, 2); // what is no row has not come
        QCOMPARE(arrival.announced, std::optional<qint64>(5000));
        BatchHead paged;
        paged.status = BatchStatus::Completed;
        paged.hasFurtherPage = true;
        QVERIFY(!arrivalOf({paged}).announced);
    }

    void sumsStayInRange()
    {
        constexpr qint64 huge = std::numeric_limits<qint64>::max();
        QCOMPARE(arrivalOf({completed(huge, 0), completed(huge, 0)}).missing, huge);
    }
};

ENROW_TEST(tst_RowArrival, QCoreApplication)
#include "tst_RowArrival.moc"
