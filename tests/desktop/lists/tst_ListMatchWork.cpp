// SPDX-License-Identifier: MIT
#include "desktop/lists/ListMatchWork.h"

#include "ListBench.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is asked for anew takes the place of what was under way, and is counted once all has come.
class tst_ListMatchWork : public QObject
{
    Q_OBJECT

private slots:
    void countsOnceAllIsThere();
    void saysWhatIsInTheWay();
    void batchesThatAreGone();
    void stopsAtOnce();
};

namespace
{

const QByteArray twoPeople = "name,domain\nJim Halpert,dundermifflin.com\nRoy,dundermifflin.com\n";

} // namespace

void tst_ListMatchWork::countsOnceAllIsThere()
{
    test::ListBench bench;
    ListMatchWork work(bench.tools());
    QSignalSpy counted(&work, &ListMatchWork::counted);
    work.setBatches({BatchKey{1}});
    work.read({bench.write(twoPeople)});
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(work.report()->matched, 1U);
    QCOMPARE(work.report()->fresh, 1U);
    ListMapping none;
    QSignalSpy idle(&work, &ListMatchWork::idle);
    work.setMapping(none);
    QCOMPARE(idle.size(), 1);
    QVERIFY(!work.report());
}

void tst_ListMatchWork::saysWhatIsInTheWay()
{
    test::ListBench bench;
    ListMatchWork work(bench.tools());
    QSignalSpy idle(&work, &ListMatchWork::idle);
    work.setBatches({BatchKey{2}});
    work.read({bench.write(twoPeople)});
    QTRY_COMPARE(work.join().obstacles.size(), 1U);
    QCOMPARE(work.join().obstacles.front().missing, ListField::Email);
    QVERIFY(!idle.isEmpty());
    // Another kind can be joined, and is.
    QSignalSpy counted(&work, &ListMatchWork::counted);
    work.setBatches({BatchKey{2}, BatchKey{1}});
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(work.report()->matched, 1U);
    QSignalSpy failed(&work, &ListMatchWork::listFailed);
    work.read({bench.path(u"nowhere.csv"_s)});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!work.list());
}

void tst_ListMatchWork::batchesThatAreGone()
{
    test::ListBench bench;
    ListMatchWork work(bench.tools());
    work.setRows(MergeRows::New);
    QSignalSpy counted(&work, &ListMatchWork::counted);
    work.setBatches({BatchKey{9}});
    work.read({bench.write(twoPeople)});
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(work.unread(), 1);
    QCOMPARE(work.report()->fresh, 2U);
}

void tst_ListMatchWork::stopsAtOnce()
{
    test::ListBench bench;
    ListMatchWork work(bench.tools());
    QSignalSpy counted(&work, &ListMatchWork::counted);
    work.setBatches({BatchKey{1}});
    QByteArray many = "name,domain\n";
    for (int row = 0; row < 200'000; ++row)
        many += "Jim Halpert,dundermifflin.com\n";
    work.read({bench.write(many)});
    QTRY_COMPARE(work.step(), ListMatchWork::Step::Counting);
    work.stop();
    QCOMPARE(work.step(), ListMatchWork::Step::Nothing);
    QTest::qWait(50);
    QCOMPARE(counted.size(), 0);
    // What was being read is not taken for what was there before.
    work.setBatches({BatchKey{2}});
    work.stop();
    QVERIFY(work.results().empty());
    work.read({bench.write(twoPeople)});
    work.stop();
    QVERIFY(!work.list());
}

ENROW_TEST(tst_ListMatchWork, QApplication)
#include "tst_ListMatchWork.moc"
