// SPDX-License-Identifier: MIT
#include "SampleBatches.h"
#include "desktop/batches/BatchCard.h"
#include "desktop/batches/BatchListModel.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchListModel : public QObject
{
    Q_OBJECT

private slots:
    void followsTheStore();
    void changesOneRowAtATime();
    void answersEveryRole();
    void whatItHoldsIsNeverOutOfDate();
    void asksForARename_data();
    void asksForARename();
    void aNameThatIsNotChangedIsNoLabel();
};

void tst_BatchListModel::followsTheStore()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    QCOMPARE(before, samples.store.count());

    const BatchRef added = samples.add({}, "new");
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(model.index(before).data(BatchListModel::IdRole).toString(), added.id);
    samples.store.setLabel(keyIn(samples.store, added), u"Mine"_s);
    QCOMPARE(model.index(before).data().toString(), u"Mine"_s);
    while (samples.store.count() > 0)
        samples.store.remove(samples.store.at(samples.store.count() / 2).key);
    QCOMPARE(model.rowCount(), 0);
}

void tst_BatchListModel::changesOneRowAtATime()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const BatchRef ref = samples.store.at(1).ref;
    samples.poll(ref, PollState::Fetching);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 1);
    samples.poll(ref, PollState::Fetching);
    QCOMPARE(changed.size(), 1);
}

void tst_BatchListModel::answersEveryRole()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    const QModelIndex index = model.index(0);
    const auto card = index.data(BatchListModel::CardRole).value<BatchCard>();
    QCOMPARE(card, BatchCard::of(samples.store.at(0), samples.clock));
    QCOMPARE(index.data(Qt::DisplayRole).toString(), card.title);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), BatchCard::spoken(samples.store.at(0), samples.clock));
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), BatchCard::details(samples.store.at(0), samples.clock));
    QCOMPARE(index.data(Qt::EditRole).toString(), samples.store.at(0).label);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.data(QModelIndex(), BatchListModel::CardRole).isValid());
}

// A card is made once, until the batch, the second of a countdown or the day is another.
void tst_BatchListModel::whatItHoldsIsNeverOutOfDate()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    const auto isFresh = [&] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.cardAt(row) != BatchCard::of(samples.store.at(row), samples.clock))
                return false;
        }
        return true;
    };
    QVERIFY(isFresh());
    const BatchRef done = samples.store.at(1).ref;
    samples.store.setNote(samples.store.at(1).key, u"a note"_s);
    QVERIFY(isFresh());
    samples.poll(done, PollState::BackingOff, Error{ErrorKind::Offline, {}, 0, {}}, 5);
    QVERIFY(isFresh());
    samples.clock.advance(std::chrono::seconds(3));
    QVERIFY(isFresh());
    samples.clock.advance(std::chrono::hours(24));
    QVERIFY(isFresh());
    const Batch gone = samples.store.at(1);
    samples.store.remove(gone.key);
    QVERIFY(isFresh());
    Batch back = gone;
    back.label = u"Renamed elsewhere"_s;
    QVERIFY(samples.store.restore(back, 1));
    QVERIFY(isFresh());
}

void tst_BatchListModel::asksForARename_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("new") << u"Spring"_s << QStringList{u"Spring"_s};
    QTest::newRow("space around it") << u"  Spring \n fair "_s << QStringList{u"Spring fair"_s};
    QTest::newRow("cleared") << QString() << QStringList{QString()};
    QTest::newRow("the same") << u"Newsletter"_s << QStringList();
    QTest::newRow("very long") << QString(1000, u'x') << QStringList{QString(BatchListModel::maxLabelLength, u'x')};
}

void tst_BatchListModel::asksForARename()
{
    QFETCH(QString, typed);
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    QStringList asked;
    connect(&model, &BatchListModel::renameRequested, this, [&](BatchKey key, const QString &label) {
        QCOMPARE(key, samples.store.at(2).key);
        asked.append(label);
    });
    model.setData(model.index(2), typed, Qt::EditRole);
    QTEST(asked, "asked");
}

// Who opens the editor and leaves it has given no label.
void tst_BatchListModel::aNameThatIsNotChangedIsNoLabel()
{
    SampleBatches samples;
    BatchListModel model(samples.store, samples.clock);
    samples.store.setLabel(samples.store.at(2).key, {});
    const QString shown = model.index(2).data().toString();
    QVERIFY(!shown.isEmpty());
    QCOMPARE(model.index(2).data(Qt::EditRole).toString(), shown);
    const QSignalSpy asked(&model, &BatchListModel::renameRequested);
    model.setData(model.index(2), shown, Qt::EditRole);
    QCOMPARE(asked.size(), 0);
    model.setData(model.index(2), shown + u'!', Qt::EditRole);
    QCOMPARE(asked.size(), 1);
}

ENROW_TEST(tst_BatchListModel, QCoreApplication)
#include "tst_BatchListModel.moc"
