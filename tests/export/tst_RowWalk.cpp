// SPDX-License-Identifier: MIT
#include "export/RowWalk.h"

#include "results/ResultChunkBuilder.h"
#include "support/SampleResults.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace enrow;

// Each row of a view once, in its order, however many there are.
class tst_RowWalk : public QObject
{
    Q_OBJECT

private slots:
    void meetsEachRowOnce_data()
    {
        QTest::addColumn<uint32_t>("rows");
        for (const uint32_t rows : {0U, 1U, 31U, 32U, 33U, 64U, 65U, 1'000U})
            QTest::addRow("%u", rows) << rows;
    }

    void meetsEachRowOnce()
    {
        QFETCH(const uint32_t, rows);
        ResultChunkBuilder builder(BatchKind::EmailFinder);
        for (uint32_t i = 0; i < rows; ++i) {
            builder.setQualification("valid");
            builder.endRow();
        }
        const auto set = test::setOf({builder.finish()});
        const ResultView view(set);
        const RowCells cells(*set, exportColumns(set->columns()));
        RowWalk walk(view, cells);
        uint32_t met = 0;
        for (auto some = walk.next(); !some.empty(); some = walk.next()) {
            for (const RowAddress address : some)
                QCOMPARE(address.row, met++);
        }
        QCOMPARE(met, rows);
    }
};

ENROW_TEST(tst_RowWalk, QCoreApplication)
#include "tst_RowWalk.moc"
