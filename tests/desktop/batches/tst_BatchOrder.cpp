// SPDX-License-Identifier: MIT
#include "SampleBatches.h"
#include "desktop/batches/BatchListModel.h"
#include "desktop/batches/BatchOrder.h"

#include "support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchOrder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void namesComeBack();
    void runningFirstThenNewest();
    void sorts_data();
    void sorts();
    void followsWhatChanges();
    void whatCameTogetherStaysAsItWasGiven();
    void staysWhileHeld();
    void showsOneGroup();
    void searches();

private:
    void add(const char *id, const char *label, BatchStatus status, int cost);
    QString shown() const;

    std::unique_ptr<SampleBatches> m_samples;
    std::unique_ptr<BatchListModel> m_model;
    std::unique_ptr<BatchOrder> m_order;
    QString m_word;
};

void tst_BatchOrder::init()
{
    m_order.reset();
    m_model.reset();
    m_samples = std::make_unique<SampleBatches>();
    m_samples->store.remove(m_samples->store.keys());
    m_word.clear();
    add("a", "item 10", BatchStatus::Completed, 5);
    add("b", "Éclair", BatchStatus::Ongoing, -1);
    add("c", "item 2", BatchStatus::Failed, 0);
    add("d", "Zed", BatchStatus::Completed, 700);
    add("e", "eden", BatchStatus::Ongoing, 40);
    m_model = std::make_unique<BatchListModel>(m_samples->store, m_samples->clock);
    m_order =
        std::make_unique<BatchOrder>(*m_model, [this](const Batch &batch) { return batch.label.contains(m_word); });
}

// Each a minute later than the one before; no cost is -1.
void tst_BatchOrder::add(const char *id, const char *label, BatchStatus status, int cost)
{
    m_samples->clock.advance(std::chrono::minutes(1));
    const BatchRef ref = m_samples->add(BatchKind::EmailFinder, id, label);
    BatchReply reply;
    reply.kind = BatchKind::EmailFinder;
    reply.head.status = status;
    if (cost >= 0)
        reply.head.credits.final = Credits::fromThousandths(cost * 1000);
    m_samples->store.applyReply(keyIn(m_samples->store, ref), reply, m_samples->clock.wall(),
                                m_samples->clock.steady());
    m_samples->poll(ref, status == BatchStatus::Ongoing ? PollState::Waiting : PollState::Done);
}

// The IDs that are shown, in their order.
QString tst_BatchOrder::shown() const
{
    QString ids;
    for (int row = 0; row < m_order->rowCount(); ++row)
        ids += m_order->batchAt(m_order->index(row, 0)).ref.id;
    return ids;
}

void tst_BatchOrder::namesComeBack()
{
    QSet<QString> names;
    for (const BatchSort sort : allBatchSorts) {
        QCOMPARE(batchSortNamed(nameOf(sort)), sort);
        names.insert(nameOf(sort));
    }
    QCOMPARE(size_t(names.size()), allBatchSorts.size());
    QCOMPARE(batchSortNamed(u"of another version"_s), BatchSort::RunningFirst);
}

void tst_BatchOrder::runningFirstThenNewest()
{
    QCOMPARE(m_order->sortedBy(), BatchSort::RunningFirst);
    QCOMPARE(shown(), u"ebdca"_s);
}

void tst_BatchOrder::sorts_data()
{
    QTest::addColumn<BatchSort>("sort");
    QTest::addColumn<QString>("ids");
    QTest::newRow("newest") << BatchSort::Newest << u"edcba"_s;
    QTest::newRow("name") << BatchSort::Name << u"becad"_s;
    QTest::newRow("state") << BatchSort::State << u"ebcda"_s;
    QTest::newRow("cost") << BatchSort::Cost << u"deacb"_s;
}

void tst_BatchOrder::sorts()
{
    QFETCH(BatchSort, sort);
    m_order->sortBy(sort);
    QTEST(shown(), "ids");
}

void tst_BatchOrder::followsWhatChanges()
{
    QAbstractItemModelTester tester(m_order.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_samples->reply({BatchKind::EmailFinder, u"b"_s}, BatchStatus::Completed, 3, 3);
    m_samples->poll({BatchKind::EmailFinder, u"b"_s}, PollState::Done);
    QCOMPARE(shown(), u"edcba"_s);
    m_order->sortBy(BatchSort::Name);
    m_samples->store.setLabel(m_samples->store.at(3).key, u"Aaron"_s);
    QVERIFY(shown().startsWith(u'd'));
    add("f", "Aa", BatchStatus::Completed, 1);
    QVERIFY(shown().startsWith(u"fd"_s));
    m_samples->store.remove(m_samples->store.at(3).key);
    QCOMPARE(shown().size(), 5);
}

void tst_BatchOrder::whatCameTogetherStaysAsItWasGiven()
{
    for (const char *id : {"x", "y", "z"})
        m_samples->add(BatchKind::EmailFinder, id);
    m_order->sortBy(BatchSort::Newest);
    QVERIFY2(shown().contains(u"xyz"_s), qPrintable(shown()));
}

// A person who points at a batch clicks on that one, whatever ends meanwhile.
void tst_BatchOrder::staysWhileHeld()
{
    const QAbstractItemModelTester tester(m_order.get());
    m_order->showGroup(BatchGroup::Running);
    QCOMPARE(shown(), u"eb"_s);
    m_order->hold(true);
    m_samples->poll({BatchKind::EmailFinder, u"e"_s}, PollState::Done);
    QCOMPARE(shown(), u"eb"_s);
    m_order->hold(false);
    QCOMPARE(shown(), u"b"_s);
    m_order->showGroup({});
    const QString before = shown();
    m_order->hold(true);
    m_samples->poll({BatchKind::EmailFinder, u"b"_s}, PollState::Done);
    QCOMPARE(shown(), before);
    m_order->hold(false);
    QVERIFY(shown() != before);
}

void tst_BatchOrder::showsOneGroup()
{
    m_order->showGroup(BatchGroup::Running);
    QCOMPARE(shown(), u"eb"_s);
    m_order->showGroup(BatchGroup::NeedsYou);
    QCOMPARE(shown(), u"c"_s);
    // What leaves the group leaves the list.
    m_order->showGroup(BatchGroup::Running);
    m_samples->poll({BatchKind::EmailFinder, u"e"_s}, PollState::Paused);
    QCOMPARE(shown(), u"b"_s);
    m_order->showGroup({});
    QCOMPARE(shown().size(), 5);
}

void tst_BatchOrder::searches()
{
    m_word = u"item"_s;
    m_order->searchAnew();
    QCOMPARE(shown(), u"ca"_s);
    m_order->showGroup(BatchGroup::Done);
    QCOMPARE(shown(), u"a"_s);
    m_samples->store.setLabel(m_samples->store.at(0).key, u"else"_s);
    QCOMPARE(shown(), QString());
}

ENROW_TEST(tst_BatchOrder, QCoreApplication)
#include "tst_BatchOrder.moc"
