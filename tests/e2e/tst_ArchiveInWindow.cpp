// SPDX-License-Identifier: MIT
#include "ArchiveSteps.h"
#include "desktop/batches/BatchNotesDialog.h"
#include "support/FaultyServer.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

// What the archive means to a person: nothing that was shown is lost, and nothing is asked for twice.
class tst_ArchiveInWindow : public QObject
{
    Q_OBJECT

private slots:
    void aCompletedBatchIsShownWithoutARequest()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch + u' ' + seedVerification);
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
        bench.start();
        const QSignalSpy requests(&bench.simulator, &Simulator::requested);
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.cell(0, u"E-mail"_s), u"dwight.schrute@dundermifflin.com"_s);
        QVERIFY(bench.says(u"2 credits paid"_s));
        QVERIFY(bench.card(1).contains(u"Completed"_s));
        // What would have been asked for at the start would have been asked for by the time of this reply.
        bench.select({seedVerification});
        refresh(bench);
        QTRY_COMPARE(requests.count(), 1);
        QVERIFY(requests.first().at(1).toByteArray().contains(seedVerification.toUtf8()));
        QTRY_VERIFY(bench.card(1).contains(u"Completed"_s));
        QCOMPARE(requests.count(), 1);
    }

    void theJsonOfARowComesFromTheArchive()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        const auto *json = bench.find<QPlainTextEdit>(u"JSON"_s);
        bench.table().setCurrentIndex(bench.table().model()->index(0, 0));
        QTRY_VERIFY2(json->toPlainText().contains(u"dwight.schrute"_s), qPrintable(json->toPlainText()));
        bench.table().setCurrentIndex(bench.table().model()->index(1, 0));
        QTRY_VERIFY2(json->toPlainText().contains(u"jim.halpert"_s), qPrintable(json->toPlainText()));
    }

    void anUnfinishedBatchResumesAndAPausedOneDoesNot()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(longSearch);
        QTRY_VERIFY2(bench.card(0).contains(u" of 5,000"_s), qPrintable(bench.card(0)));
        bench.start();
        const QSignalSpy requests(&bench.simulator, &Simulator::requested);
        QTRY_VERIFY2(requests.count() > 1, qPrintable(bench.card(0)));

        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        auto *list = bench.batches().findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(bench.card(0).contains(u"Not watched"_s), qPrintable(bench.card(0)));
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(u"Not watched"_s), qPrintable(bench.card(0)));
        QVERIFY2(bench.card(0).contains(u" of 5,000"_s), qPrintable(bench.card(0)));
        const QSignalSpy later(&bench.simulator, &Simulator::requested);
        complete(bench, seedSearch);
        for (const auto &request : later)
            QVERIFY(!request.at(1).toByteArray().contains(longSearch.toUtf8()));
    }

    void aReplyThatBringsLessReplacesNothing_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("forgotten") << FaultyServer::http(404, R"({"message":"Could not retrieve"})");
        QTest::newRow("no rows") << FaultyServer::http(
            200, R"({"general":{"status":"completed","total_requested":3},"results":[]})");
        QTest::newRow("no results") << FaultyServer::http(
            200, R"({"general":{"status":"ongoing","total_requested":3,"total_finished":0}})");
        QTest::newRow("nothing") << FaultyServer::http(200, "");
    }

    void aReplyThatBringsLessReplacesNothing()
    {
        QFETCH(const QByteArray, reply);
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        FaultyServer server;
        server.reply(reply);
        // The same server, as far as the archive knows.
        bench.context.reset();
        {
            auto archive = ArchiveConnection::open(ArchiveFile::pathIn(bench.folder.path()), std::chrono::seconds(1));
            QVERIFY(archive);
            QVERIFY(archive.value()->execute(u"UPDATE batch SET origin = ?"_s, {server.origin().baseUrl().toString()}));
        }
        bench.setup.origin = server.origin();
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        refresh(bench);
        QTRY_VERIFY(!server.requests().isEmpty());
        // The reply was taken when the card waits for it no more.
        QTRY_VERIFY2(!bench.card(0).contains(u"checking"_s), qPrintable(bench.card(0)));
        QCOMPARE(bench.rows(), 3);
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.cell(0, u"E-mail"_s), u"dwight.schrute@dundermifflin.com"_s);
    }

    void eachServerHasItsOwnBatches()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        Simulator other;
        QVERIFY(other.start());
        const QSignalSpy otherRequests(&other, &Simulator::requested);
        const ApiOrigin first = bench.setup.origin;
        bench.setup.origin = ApiOrigin::parse(other.baseUrl().toString()).value();
        bench.start();
        complete(bench, seedVerification);
        QCOMPARE(bench.batchModel().rowCount(), 1);
        for (const auto &request : otherRequests)
            QVERIFY(!request.at(1).toByteArray().contains(seedSearch.toUtf8()));
        complete(bench, seedSearch); // it has one of that ID, too

        bench.setup.origin = first;
        const QSignalSpy requests(&bench.simulator, &Simulator::requested);
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(seedSearch), qPrintable(bench.card(0)));
        QCOMPARE(requests.count(), 0);
    }

    void labelAndNoteComeBack()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        trigger(bench, u"Label an&d note…"_s);
        auto *dialog = bench.find<BatchNotesDialog>();
        dialog->findChild<QLineEdit *>()->setText(u"Scranton"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"paper people"_s);
        dialog->accept();
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(u"Scranton"_s), qPrintable(bench.card(0)));
        QVERIFY2(bench.card(0).contains(u"paper people"_s), qPrintable(bench.card(0)));
        bench.find<QLineEdit>(u"Search batches"_s)->setText(u"PAPER"_s);
        QCOMPARE(bench.batches().selected().size(), 1);
        bench.find<QLineEdit>(u"Search batches"_s)->setText(u"stone"_s);
        QCOMPARE(bench.batches().selected().size(), 0);
    }

    void whatWasSelectedIsSelectedAgain()
    {
        WindowBench bench;
        bench.start();
        bench.enterIds(QStringList{seedSearch, seedVerification, u"0b7f2c9d-aaaa-4bbb-8ccc-64f0a2b3c999"_s}.join(u' '));
        QTRY_VERIFY(bench.card(0).contains(u"Completed"_s) && bench.card(1).contains(u"Completed"_s));
        bench.select({seedVerification});
        QTRY_COMPARE(bench.rows(), 2);
        bench.start();
        QTRY_COMPARE(bench.batches().selected(), bench.keysOf({seedVerification}));
        QTRY_COMPARE(bench.rows(), 2);
        const auto *list = bench.batches().findChild<QListView *>();
        QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
    }

    void aRemovalIsFinalAtTheEnd()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch + u' ' + seedVerification);
        bench.select({seedSearch});
        trigger(bench, u"removeBatches"_s);
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        bench.window().findChild<QAbstractButton *>(u"undo"_s)->click();
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QVERIFY2(bench.card(0).contains(seedSearch), qPrintable(bench.card(0)));
        bench.select({seedSearch});
        QTRY_COMPARE(bench.rows(), 3);
        trigger(bench, u"removeBatches"_s);
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(seedVerification), qPrintable(bench.card(0)));
    }

    void backsUpAndRestores()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        bench.dialogs.path = bench.folder.filePath(u"backup.sqlite"_s);
        write(bench.dialogs.path, "to be replaced");
        const QString backup = bench.dialogs.path;
        bench.dialogs.pathInstead = QString(); // gives up then
        trigger(bench, u"&Back up…"_s);
        QCOMPARE(bench.dialogs.askedToReplace, QStringList{backup});
        QCOMPARE(bytesOf(backup), "to be replaced"_ba);
        bench.dialogs.path = backup;
        bench.dialogs.replace = true;
        trigger(bench, u"&Back up…"_s);
        QTRY_VERIFY(bytesOf(bench.dialogs.path).startsWith("SQLite format 3"));

        QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
        auto *list = bench.batches().findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        complete(bench, seedVerification);
        bench.dialogs.openPath = bench.dialogs.path;
        trigger(bench, u"&Restore…"_s);
        answer(bench, QMessageBox::RejectRole);
        QVERIFY2(bench.card(0).contains(seedVerification), qPrintable(bench.card(0)));
        trigger(bench, u"&Restore…"_s);
        answer(bench, QMessageBox::DestructiveRole);
        QTRY_VERIFY2(bench.card(0).contains(seedSearch), qPrintable(bench.card(0)));
        QCOMPARE(bench.batchModel().rowCount(), 1);
        QTRY_COMPARE(bench.rows(), 3);

        // What it replaced is beside it, and comes back in the same way.
        const QStringList kept = QDir(bench.folder.path()).entryList({u"enrow-batches.before-restore-*.sqlite"_s});
        QCOMPARE(kept.size(), 1);
        bench.dialogs.openPath = bench.folder.filePath(kept.first());
        QTRY_VERIFY(says(bench, bench.dialogs.openPath));
        trigger(bench, u"&Restore…"_s);
        answer(bench, QMessageBox::DestructiveRole);
        QTRY_VERIFY2(bench.card(0).contains(seedVerification), qPrintable(bench.card(0)));
    }

    void aBackupThatIsNoneChangesNothing()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        bench.dialogs.openPath = bench.folder.filePath(u"none.sqlite"_s);
        write(bench.dialogs.openPath, "no backup");
        trigger(bench, u"&Restore…"_s);
        answer(bench, QMessageBox::DestructiveRole);
        QTRY_VERIFY(says(bench, u"Nothing was restored"_s));
        QVERIFY(says(bench, bench.dialogs.openPath));
        QCOMPARE(bench.rows(), 3);
        QVERIFY(QDir(bench.folder.path()).entryList({u"*before-restore*"_s}).isEmpty());
        bench.dialogs.path = bench.dialogs.openPath + u"/below.sqlite"_s;
        trigger(bench, u"&Back up…"_s);
        QTRY_VERIFY(says(bench, u"The backup could not be written"_s));
    }
};

ENROW_TEST(tst_ArchiveInWindow, QApplication)
#include "tst_ArchiveInWindow.moc"
