// SPDX-License-Identifier: MIT
#include "desktop/lists/ListBatchBox.h"

#include "ListBench.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

// The selected batches, all of them, or all of a kind.
class tst_ListBatchBox : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatThereIs();
    void severalThatAreSelected();
    void allForWhatIsNew();
    void nothingToChoose();
};

void tst_ListBatchBox::offersWhatThereIs()
{
    const test::ListBench bench;
    ListBatchBox box(bench.offer());
    QCOMPARE(box.currentText(), u"All completed batches (2)"_s);
    QCOMPARE(box.keys(), (QList<BatchKey>{BatchKey{2}, BatchKey{1}}));
    box.setCurrentIndex(0);
    QCOMPARE(box.currentText(), u"The selected batches (1)"_s);
    QCOMPARE(box.keys(), QList<BatchKey>{BatchKey{1}});
    box.setCurrentText(u"All of one kind: E-mail verification (1)"_s);
    QCOMPARE(box.keys(), QList<BatchKey>{BatchKey{2}});
}

// One is always selected, several only on purpose.
void tst_ListBatchBox::severalThatAreSelected()
{
    const test::ListBench bench;
    ListOffer offer = bench.offer();
    offer.selected.append(BatchKey{2});
    ListBatchBox box(offer);
    QCOMPARE(box.currentText(), u"The selected batches (2)"_s);
    box.setAllOnly(true);
    QCOMPARE(box.currentText(), u"All completed batches (2)"_s);
}

void tst_ListBatchBox::allForWhatIsNew()
{
    const test::ListBench bench;
    ListBatchBox box(bench.offer());
    box.setCurrentIndex(0);
    QSignalSpy changed(&box, &QComboBox::currentIndexChanged);
    box.setAllOnly(true);
    QCOMPARE(box.currentText(), u"All completed batches (2)"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(box.findText(u"The selected batches (1)"_s) < 0);
    box.setAllOnly(false);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(box.currentText(), u"All completed batches (2)"_s);
}

void tst_ListBatchBox::nothingToChoose()
{
    const ListBatchBox box(ListOffer{});
    QVERIFY(!box.isEnabled());
    QVERIFY(box.keys().isEmpty());
}

ENROW_TEST(tst_ListBatchBox, QApplication)
#include "tst_ListBatchBox.moc"
