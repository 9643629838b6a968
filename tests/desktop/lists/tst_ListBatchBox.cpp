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
    void allForWhatIsNew();
    void nothingToChoose();
};

void tst_ListBatchBox::offersWhatThereIs()
{
    const test::ListBench bench;
    ListBatchBox box(bench.offer());
    QCOMPARE(box.currentText(), u"The selected batches (1)"_s);
    QCOMPARE(box.keys(), QList<BatchKey>{BatchKey{1}});
    box.setCurrentIndex(1);
    QCOMPARE(box.currentText(), u"All completed batches (2)"_s);
    QCOMPARE(box.keys(), (QList<BatchKey>{BatchKey{2}, BatchKey{1}}));
    box.setCurrentText(u"All of one kind: E-mail verification (1)"_s);
    QCOMPARE(box.keys(), QList<BatchKey>{BatchKey{2}});
}

void tst_ListBatchBox::allForWhatIsNew()
{
    const test::ListBench bench;
    ListBatchBox box(bench.offer());
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
