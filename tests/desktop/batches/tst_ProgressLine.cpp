// SPDX-License-Identifier: MIT
#include "desktop/batches/ProgressLine.h"

#include "store/ListProgress.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QLocale>

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ProgressLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysHowFarAllAre()
    {
        ListProgress progress = running(2);
        QCOMPARE(ProgressLine::textsOf(progress).first(), u"Running: 2 batches"_s);
        progress.amounts = {6651, 9000};
        QCOMPARE(ProgressLine::textsOf(progress).first(), u"Running: 2 batches \u00b7 6,651 of 9,000"_s);
        progress.timeLeft = 1020s;
        QCOMPARE(ProgressLine::textsOf(progress),
                 (QStringList{u"Running: 2 batches \u00b7 6,651 of 9,000 \u00b7 about 17 min left"_s,
                              u"Running: 2 batches \u00b7 6,651 of 9,000"_s, u"Running: 2 batches"_s}));
        progress.counts[size_t(BatchGroup::Running)] = 1; // its own row says it
        QCOMPARE(ProgressLine::textsOf(progress), QStringList{u"Running: 1 batch"_s});
        QCOMPARE(ProgressLine::textsOf(ListProgress()), QStringList());
        progress = running(2); // nothing comes, however far they were
        progress.amounts = {6651, 9000};
        progress.trouble = ErrorKind::Offline;
        QCOMPARE(ProgressLine::textsOf(progress), QStringList{u"Offline \u00b7 2 batches wait"_s});
    }

    void saysAsMuchAsThereIsRoomFor()
    {
        ListProgress progress = running(2);
        progress.amounts = {6651, 9000};
        progress.timeLeft = 1020s;
        ProgressLine line;
        line.setProgress(progress);
        const QStringList texts = ProgressLine::textsOf(progress);
        line.show();
        for (const QString &text : texts) {
            line.resize(line.fontMetrics().horizontalAdvance(text), line.height());
            QCOMPARE(line.text(), text);
            QCOMPARE(line.toolTip(), texts.first());
            QCOMPARE(line.accessibleName(), texts.first());
        }
        line.resize(30, line.height());
        QVERIFY(line.fontMetrics().horizontalAdvance(line.text()) <= 30);
        line.setProgress({});
        QCOMPARE(line.text(), QString());
    }

    void isAsHighWhereNothingRuns()
    {
        ProgressLine line;
        const int empty = line.sizeHint().height();
        line.setProgress(running(3));
        QCOMPARE(line.sizeHint().height(), empty);
        QCOMPARE(line.minimumSizeHint().width(), 0); // it makes no list wider
    }

private:
    static ListProgress running(int count)
    {
        ListProgress progress;
        progress.all = count;
        progress.counts[size_t(BatchGroup::Running)] = count;
        return progress;
    }
};

ENROW_TEST(tst_ProgressLine, QApplication)
#include "tst_ProgressLine.moc"
