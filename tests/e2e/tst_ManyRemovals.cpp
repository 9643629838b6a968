// SPDX-License-Identifier: MIT
#include "store/Batches.h"

#include "store/SyncFixture.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QRandomGenerator>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

// Where the batches of a store are while many come and go.
class tst_ManyRemovals : public QObject, private SyncFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { finish(); }

    void removesRunsOfNeighbours();
    void knowsPlacesAfterEveryChange();
    void removesManyInOneTransaction();
};

void tst_ManyRemovals::removesRunsOfNeighbours()
{
    BatchStore store;
    QList<BatchRef> refs;
    for (int i = 0; i < 8; ++i) {
        refs.append({BatchKind::EmailFinder, QString::number(i)});
        QVERIFY(store.add(refs[i], {}, {}));
    }
    QList<QPair<int, int>> runs;
    connect(&store, &BatchStore::aboutToRemove, this, [&](int first, int last) {
        QCOMPARE(store.at(last).ref, refs[last]); // they are still there
        runs.append({first, last});
    });
    store.remove({keyIn(store, refs[2]), keyIn(store, refs[6]), keyIn(store, refs[3]), keyIn(store, refs[1]),
                  keyIn(store, refs[6]), keyIn(store, {std::nullopt, u"not there"_s})});
    QCOMPARE(runs, (QList<QPair<int, int>>{{6, 6}, {1, 3}}));
    QCOMPARE(store.count(), 4);
    QCOMPARE(store.rowOf(keyIn(store, refs[7])), 3);
    QCOMPARE(store.rowOf(keyIn(store, refs[2])), -1);
}

// In any order, and whether anybody asks between or not.
void tst_ManyRemovals::knowsPlacesAfterEveryChange()
{
    QRandomGenerator random(20260102);
    BatchStore store;
    QList<BatchRef> expected;
    for (int step = 0; step < 2'000; ++step) {
        Batch batch;
        batch.ref = {BatchKind::PhoneFinder, QString::number(step)};
        batch.key = keyFor(batch.ref);
        const int row = int(random.bounded(expected.size() + 1));
        if (random.bounded(5) < 3) {
            expected.insert(row, batch.ref);
            QVERIFY(store.restore(batch, row));
        } else {
            QList<BatchRef> some;
            for (int i = 0; i < random.bounded(4) && !expected.isEmpty(); ++i)
                some.append(expected.takeAt(random.bounded(expected.size())));
            store.remove(keysIn(store, some));
        }
        if (random.bounded(3) == 0 && !expected.isEmpty()) {
            const int asked = int(random.bounded(expected.size()));
            QCOMPARE(store.rowOf(keyIn(store, expected[asked])), asked);
        }
    }
    QCOMPARE(store.count(), int(expected.size()));
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(store.at(row).ref, expected[row]);
}

void tst_ManyRemovals::removesManyInOneTransaction()
{
    QList<BatchRef> refs;
    for (int i = 0; i < 100; ++i)
        refs.append({std::nullopt, u"batch-%1"_s.arg(i)});
    open();
    add(refs);
    const auto other = m_fixture->connection();
    const auto commits = [&] { return other->value(u"PRAGMA data_version"_s)->toLongLong(); };
    QSet<qint64> seen{commits()};
    QList<BatchRef> every;
    for (int i = 0; i < refs.size(); i += 2) // no neighbours
        every.append(refs[i]);
    Batches desk(*m_store, *m_sync, m_clock);
    desk.remove(keysIn(*m_store, every));
    const auto left = [&] { return other->value(u"SELECT count(*) FROM batch WHERE removed IS NULL"_s)->toInt(); };
    QTRY_VERIFY2((seen.insert(commits()), left() == 50), qPrintable(QString::number(left())));
    seen.insert(commits());
    QCOMPARE(seen.size(), 2);
    // All come back where they were.
    desk.undo();
    for (int row = 0; row < refs.size(); ++row)
        QCOMPARE(m_store->at(row).ref, refs[row]);
}

ENROW_TEST(tst_ManyRemovals, QCoreApplication)
#include "tst_ManyRemovals.moc"
