// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "desktop/common/MessageBar.h"
#include "desktop/results/ResultHeader.h"
#include "desktop/settings/KeyDialog.h"

#include "support/TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// What a person meets when something goes wrong, and that the program goes on afterwards.
class tst_Troubles : public QObject
{
    Q_OBJECT

private slots:
    void aRefusedKeyIsAskedForAndThenItGoesOn()
    {
        WindowBench bench;
        bench.setup.key = ApiKey::parse(u"wrong-key"_s).value();
        bench.start();
        bench.enterIds(seedSearch + u' ' + seedVerification);
        QTRY_VERIFY(bench.says(u"Enrow refused the API key."_s));
        QTRY_VERIFY2(bench.card(0).contains(u"key"_s), qPrintable(bench.card(0)));
        enterKey(bench, u"demo-key"_s);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
        QVERIFY(!bench.says(u"Enrow refused the API key."_s));
    }

    void withoutAKeyNothingIsSent()
    {
        WindowBench bench;
        bench.setup.key.reset();
        bench.start();
        const QSignalSpy requests(&bench.simulator, &Simulator::requested);
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.window().findChild<KeyDialog *>());
        QTRY_VERIFY2(bench.card(0).contains(u"key"_s), qPrintable(bench.card(0)));
        QCOMPARE(requests.count(), 0);
        enterKey(bench, u"demo-key"_s);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
    }

    void offlineShowsAndRecoversByItself()
    {
        WindowBench bench;
        const quint16 port = quint16(bench.simulator.baseUrl().port());
        bench.simulator.stop();
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY2(bench.card(0).contains(u"Offline"_s), qPrintable(bench.card(0)));
        QVERIFY(bench.simulator.start(port));
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        QTRY_COMPARE(bench.rows(), 3);
    }

    void unknownBatchesSaySo()
    {
        WindowBench bench;
        bench.start();
        const QSignalSpy requests(&bench.simulator, &Simulator::requested);
        bench.enterIds(u"no-such-batch"_s);
        QTRY_VERIFY2(bench.card(0).contains(u"does not know this batch"_s), qPrintable(bench.card(0)));
        QCOMPARE(requests.count(), 3); // one a kind, then never again
    }

    void passingFaultsAreRetried()
    {
        WindowBench bench;
        bench.simulator.faults().add({Fault::Unavailable, 1});
        bench.simulator.faults().add({Fault::BadGateway, 1});
        bench.simulator.faults().add({Fault::Truncate, 1});
        bench.simulator.faults().add({Fault::Empty, 1});
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
    }

    void malformedIdsAreRefusedAtTheField()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(QString(201, u'x'));
        QTRY_VERIFY(bench.says(u"200 characters"_s));
        QCOMPARE(bench.batchModel().rowCount(), 0);
    }

    void aRepetitionIsNotAddedTwice()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        bench.enterIds(seedSearch);
        QTRY_VERIFY(bench.says(u"already"_s));
        QCOMPARE(bench.batchModel().rowCount(), 1);
    }

    void theListSurvivesARestartAndTheKeyDoesNot()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch + u' ' + seedVerification);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
        QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
        const int height = 740; // newer Qt keeps a window within the screen, which is narrow here
        bench.window().resize(bench.window().width(), height);
        bench.window().close();
        bench.start();
        QCOMPARE(bench.window().height(), height);
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QTRY_COMPARE(bench.rows(), 5); // both were selected
        bench.context.reset();
        QFile settings(bench.setup.settingsFile);
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains(bench.simulator.key()));
    }

    void whatWasUndoneIsNotSaidAnyMore()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch + u' ' + seedVerification);
        QTRY_VERIFY(bench.says(u"Added 2 batches."_s));
        QTest::keyClick(bench.batches().findChild<QListView *>(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.batchModel().rowCount(), 0);
        QVERIFY(!bench.says(u"Added 2 batches."_s));
    }

    void aRemovalCanBeUndone()
    {
        WindowBench bench;
        bench.start();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        auto *list = bench.batches().findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(bench.batchModel().rowCount(), 0);
        bench.window().findChild<QAbstractButton *>(u"undo"_s)->click();
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s));
    }

    void copiedCellsPasteIntoASpreadsheet()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        bench.find<ResultHeader>()->setColumnHidden(ColumnId::FirstName, false);
        bench.table().setFocus();
        const int email = bench.columnTitled(u"E-mail"_s);
        bench.table().selectionModel()->select(
            QItemSelection(bench.table().model()->index(0, email), bench.table().model()->index(1, email + 1)),
            QItemSelectionModel::ClearAndSelect);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&bench.table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                     u"dwight.schrute@dundermifflin.com\tDwight\njim.halpert@dundermifflin.com\tJim\n"_s);
    }

private:
    static void enterKey(WindowBench &bench, const QString &key)
    {
        const auto dialog = [&bench] { return bench.window().findChild<KeyDialog *>(); };
        const auto button = [&bench]() -> QPushButton * {
            for (auto *each : bench.window().findChildren<QPushButton *>()) {
                if (each->isVisible() &&
                    (each->text() == u"Enter API key\u2026"_s || each->text() == u"Enter another key\u2026"_s))
                    return each;
            }
            return nullptr;
        };
        QTRY_VERIFY(dialog() || button()); // the page may come a moment after the words
        if (!dialog())
            button()->click();
        QTRY_VERIFY(dialog());
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), key);
        dialog()->accept();
    }
};

ENROW_TEST(tst_Troubles, QApplication)
#include "tst_Troubles.moc"
