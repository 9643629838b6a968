// SPDX-License-Identifier: MIT
#include "desktop/results/ScrollMemory.h"

#include "ResultFixtures.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/results/ResultTable.h"
#include "desktop/results/ResultTableModel.h"
#include "jobs/JobQueue.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <numeric>

using namespace enrow;

class tst_ScrollMemory : public QObject
{
    Q_OBJECT

private slots:
    void eachChoiceHasItsPlace()
    {
        ScrollMemory memory;
        const auto finder = setOf({finderBatch()});
        const auto both = setOf({finderBatch(), phoneBatch()});
        const ScrollPlace place{ScrollPlace::Row{finder->batches()[0].key, 3}, 40};
        QVERIFY(memory.placeIn(keysOf(*finder)) == ScrollPlace());
        memory.keep(keysOf(*finder), place);
        QVERIFY(memory.placeIn(keysOf(*finder)) == place);
        QVERIFY(memory.placeIn(keysOf(*both)) == ScrollPlace());
        memory.keep(keysOf(*finder), {});
        QVERIFY(memory.placeIn(keysOf(*finder)) == ScrollPlace());
    }

    void scrollingBelongsToTheBatch()
    {
        JobQueue jobs{1};
        ResultTableModel model;
        ResultTable table(model, jobs);
        table.resize(400, 300);
        const auto show = [&model](const ResultBatch &batch) {
            model.setView(std::make_shared<ResultView>(setOf({batch})));
            QCoreApplication::processEvents();
        };
        show(largeBatch(300));
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.columnsHeader()->resizeSection(model.sectionOf(ColumnId::Email), 600);
        QTRY_VERIFY(table.horizontalScrollBar()->maximum() > 60);
        table.verticalScrollBar()->setValue(150);
        table.horizontalScrollBar()->setValue(60);
        QCOMPARE(table.horizontalScrollBar()->value(), 60);
        auto other = largeBatch(500);
        other.key = keyFor({BatchKind::EmailFinder, QStringLiteral("another")});
        show(other);
        QCOMPARE(table.verticalScrollBar()->value(), 0);
        QCOMPARE(table.horizontalScrollBar()->value(), 0);
        model.setView(nullptr); // while it is read
        show(largeBatch(300));
        QCOMPARE(table.verticalScrollBar()->value(), 150);
        QCOMPARE(table.horizontalScrollBar()->value(), 60);
        show(phoneBatch());
        show(other);
        QCOMPARE(table.verticalScrollBar()->value(), 0);
    }

    void aFilterBeginsAtTheTop()
    {
        JobQueue jobs{1};
        ResultTableModel model;
        ResultTable table(model, jobs);
        table.resize(400, 300);
        const auto set = setOf({largeBatch(300)});
        model.setView(std::make_shared<ResultView>(set));
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.verticalScrollBar()->setValue(150);
        ResultQuery query;
        query.text = QStringLiteral("a");
        std::vector<uint32_t> rows(100);
        std::iota(rows.begin(), rows.end(), 0);
        model.setView(std::make_shared<ResultView>(set, query, rows));
        QTRY_COMPARE(table.verticalScrollBar()->value(), 0);
        // Unless somebody looks at a row that stays.
        table.setCurrentIndex(model.index(80, 0));
        query.text = QStringLiteral("ab");
        model.setView(std::make_shared<ResultView>(set, query, rows));
        QCoreApplication::processEvents();
        QVERIFY(table.viewport()->rect().intersects(table.visualRect(model.index(80, 0))));
    }

    void batchesAreComparedByTheirKeys()
    {
        QVERIFY(haveSameBatches(*setOf({finderBatch(), phoneBatch()}), *setOf({finderBatch(), phoneBatch()})));
        QVERIFY(!haveSameBatches(*setOf({finderBatch()}), *setOf({finderBatch(), phoneBatch()})));
        QVERIFY(!haveSameBatches(*setOf({finderBatch()}), *setOf({phoneBatch()})));
    }
};

ENROW_TEST(tst_ScrollMemory, QApplication)
#include "tst_ScrollMemory.moc"
