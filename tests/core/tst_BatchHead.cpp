// SPDX-License-Identifier: MIT
#include "core/BatchHead.h"

#include <QTest>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchHead : public QObject
{
    Q_OBJECT

private slots:
    void statusesHaveStableNames()
    {
        QCOMPARE(nameOf(BatchStatus::Unknown), QLatin1StringView("unknown"));
        QCOMPARE(nameOf(BatchStatus::Ongoing), QLatin1StringView("ongoing"));
        QCOMPARE(nameOf(BatchStatus::Completed), QLatin1StringView("completed"));
        QCOMPARE(nameOf(BatchStatus::Failed), QLatin1StringView("failed"));
    }

    void finalCostIsTheReportedOne()
    {
        CreditFigures figures;
        QVERIFY(!figures.finalCost());
        figures.initial = Credits::fromWhole(80);
        QVERIFY2(!figures.finalCost(), "a charge without a refund is no final cost");
        figures.refunded = Credits::parse("40.125");
        QCOMPARE(figures.finalCost()->toString(), u"39.875"_s);
        figures.final = Credits::fromWhole(7);
        QCOMPARE(figures.finalCost()->toString(), u"7"_s);
        figures.initial.reset();
        QCOMPARE(figures.finalCost()->toString(), u"7"_s);
    }

    void startsWithNothingKnown()
    {
        const BatchHead head;
        QCOMPARE(head.status, BatchStatus::Unknown);
        QVERIFY(!head.requested && !head.finished && !head.valid);
        QCOMPARE(head, BatchHead());
        BatchHead other;
        other.credits.final = Credits();
        QVERIFY(other != head);
    }
};

QTEST_APPLESS_MAIN(tst_BatchHead)
#include "tst_BatchHead.moc"
