// SPDX-License-Identifier: MIT
#include "WindowBench.h"

#include "desktop/results/DetailsPanel.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

// With which a spreadsheet takes a file for UTF-8, as the first export is meant for one.
const QByteArray byteOrderMark = "\xEF\xBB\xBF";

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ENROW_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

// The main job, from pasted IDs to a file, as a person does it.
class tst_MainJob : public QObject
{
    Q_OBJECT

private slots:
    void enterWatchReadCheckExport()
    {
        WindowBench bench;
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.enterIds(seedSearch);
        QTRY_VERIFY2(bench.card(0).contains(u"Completed"_s), qPrintable(bench.card(0)));
        QTRY_COMPARE(bench.rows(), 3);

        QCOMPARE(bench.cell(0, u"E-mail"_s), u"dwight.schrute@dundermifflin.com"_s);
        QCOMPARE(bench.cell(1, u"Last name"_s), u"Halpert"_s);
        QCOMPARE(bench.cell(2, u"Qualification"_s), u"Invalid"_s);
        QCOMPARE(bench.cell(2, u"E-mail"_s), QString());

        QVERIFY(bench.says(u"2 credits paid"_s));
        QVERIFY(bench.says(u"1 of 3 refunded"_s));
        QVERIFY(bench.says(u"1 invalid row, 1 credit refunded"_s));

        const QByteArray exported = bench.exportTo(u"stored.csv"_s);
        QCOMPARE(exported, byteOrderMark + fixture(u"csv/seed-search.csv"_s));
    }

    void looksIntoARow()
    {
        WindowBench bench;
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        const auto *details = bench.window().findChild<DetailsPanel *>();
        QVERIFY2(!details->isVisible(), "they take no room before there is something to say");
        bench.table().setCurrentIndex(bench.table().model()->index(0, 0));
        QTRY_VERIFY(details->isVisible());
        bench.find<QToolButton>(u"Write an e-mail to this address"_s)->click();
        QCOMPARE(bench.opened, QList{QUrl(u"mailto:dwight.schrute@dundermifflin.com"_s)});
        bench.find<QToolButton>(u"Close the details"_s)->click();
        QVERIFY(!details->isVisible());
        QCOMPARE(QApplication::focusWidget(), &bench.table());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY2(details->isVisible(), "Enter asks for them again");
        bench.find<QToolButton>(u"Close the details"_s)->click();
        bench.table().setCurrentIndex(bench.table().model()->index(1, 0));
        QVERIFY2(details->isVisible(), "they were closed for that row only");
        bench.find<QToolButton>(u"Details"_s)->click();
        QVERIFY(!details->isVisible());
        QTest::keyClick(&bench.window(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(details->isVisible());
        QTRY_VERIFY(bench.find<QPlainTextEdit>(u"JSON"_s)->toPlainText().contains(u"\"jim.halpert@"_s));
    }

    void sortsFiltersAndExportsWhatIsSeen()
    {
        WindowBench bench;
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);

        bench.clickHeader(u"Person"_s);
        bench.clickHeader(u"Person"_s);
        QTRY_COMPARE(bench.cell(0, u"Person"_s), u"Ryan Howard"_s);
        QCOMPARE(bench.cell(2, u"Person"_s), u"Dwight Schrute"_s);

        QTest::keyClick(&bench.window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(bench.find<QLineEdit>(u"Filter rows"_s), u"dwight"_s);
        QTRY_COMPARE(bench.rows(), 1);

        const QByteArray exported = bench.exportTo(u"filtered.csv"_s);
        QCOMPARE(exported.count("\r\n"), 2);
        QVERIFY(exported.contains("\r\n0,valid,dwight.schrute@dundermifflin.com,"));
        QTRY_VERIFY(bench.says(u"filtered.csv"_s));
    }

    // Both kinds are found by asking; the table shows the batches together, the panel their totals.
    void severalBatchesTogether()
    {
        WindowBench bench;
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.enterIds(seedSearch + u", "_s + seedVerification);
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));

        auto *list = bench.batches().findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(bench.rows(), 5);
        QVERIFY(bench.columnTitled(u"Batch"_s) >= 0);
        QTRY_COMPARE(bench.credit(u"Total, Cost"_s), QLocale().toString(2.5));

        const QByteArray exported = bench.exportTo(u"both.csv"_s);
        QVERIFY2(exported.startsWith(byteOrderMark + "batch_id,kind,index,qualification,email,"), exported.constData());
        QVERIFY(exported.contains("\r\n9d4fa0ed-f76b-409f-bee4-d5468ebda70e,email-verifier,"));
    }

    void progressMovesUntilItIsDone()
    {
        SimulatorOptions options;
        options.speed = 20;
        WindowBench bench(options);
        bench.start();
        bench.enterIds(longSearch);
        QList<int> percents;
        const QRegularExpression percent(u"(\\d+)%"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto match = percent.match(bench.card(0));
                if (match.hasMatch() && percents.value(percents.size() - 1, -1) != match.captured(1).toInt())
                    percents.append(match.captured(1).toInt());
                return bench.card(0).contains(u"Completed"_s);
            }(),
            30'000);
        QVERIFY2(percents.size() > 3, "the bar hardly moved");
        QVERIFY(std::is_sorted(percents.cbegin(), percents.cend()));
        QCOMPARE(percents.last(), 100);
        QTRY_COMPARE(bench.rows(), 5000);
    }

    // Each batch once, also after a refresh and another start.
    void exportsWhatCompletes()
    {
        WindowBench bench;
        const QTemporaryDir leads;
        {
            QSettings file(bench.setup.settingsFile, QSettings::IniFormat);
            Settings(file).setAutomaticExport({true, {}, leads.path()});
        }
        bench.start();
        bench.enterIds(seedSearch);
        const auto files = [&leads] { return QDir(leads.path()).entryInfoList(QDir::Files); };
        QTRY_COMPARE(files().size(), 1);
        QFile file(files().first().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), fixture(u"csv/seed-search.csv"_s));
        bench.makeCurrent(0);
        QTest::keyClick(&bench.window(), Qt::Key_F5);
        bench.start();
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        bench.enterIds(seedVerification);
        QTRY_COMPARE(files().size(), 2);
        QTest::qWait(2 * int(BatchEndings::usualPace.count()));
        QCOMPARE(files().size(), 2);
    }
};

ENROW_TEST(tst_MainJob, QApplication)
#include "tst_MainJob.moc"
