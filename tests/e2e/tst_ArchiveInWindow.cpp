// SPDX-License-Identifier: MIT
#include "WindowBench.h"
#include "desktop/MessageBar.h"
#include "desktop/batches/BatchNotesDialog.h"
#include "store/ArchiveConnection.h"
#include "support/FaultyServer.h"

#include <QDir>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

const QString archiveName = u"enrow-batches.sqlite"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

// What the archive means to a person: nothing that was shown is lost, nothing is asked for twice, and what goes wrong
// with it is said.
class tst_ArchiveInWindow : public QObject
{
    Q_OBJECT

private slots:
    void aCompletedBatchIsShownWithoutARequest()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch + u' ' + seedVerification);
        bench.start();
        const QSignalSpy requests(&bench.simulator, &Simulator::requested);
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.cell(0, u"E-mail"_s), u"dwight.schrute@dundermifflin.com"_s);
        QCOMPARE(bench.credit(u"Final cost"_s), u"2"_s);
        QVERIFY(bench.card(1).contains(u"Completed"_s));
        // What would have been asked for at the start would have been asked for by the time of this reply.
        bench.batches().select({{BatchKind::EmailVerifier, seedVerification}});
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
        const auto *json = bench.find<QPlainTextEdit>(u"JSON as it came"_s);
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
        QTRY_VERIFY2(bench.card(0).contains(u"Paused"_s), qPrintable(bench.card(0)));
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(u"Paused"_s), qPrintable(bench.card(0)));
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
        bench.setup.origin = server.origin();
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        refresh(bench);
        QTRY_VERIFY(!server.requests().isEmpty());
        // The reply was taken when the card waits for it no more.
        QTRY_VERIFY2(!bench.card(0).contains(u"checking"_s), qPrintable(bench.card(0)));
        QCOMPARE(bench.rows(), 3);
        bench.setup.origin = ApiOrigin::parse(bench.simulator.baseUrl().toString()).value();
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.cell(0, u"E-mail"_s), u"dwight.schrute@dundermifflin.com"_s);
    }

    void aDamagedReplyIsSaidAndFetchedAgain()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        bench.context.reset();
        {
            auto archive = ArchiveConnection::open(bench.folder.filePath(archiveName), std::chrono::seconds(1));
            QVERIFY(archive);
            QVERIFY(archive.value()->execute(u"UPDATE reply SET zstd = x'00'"_s));
        }
        bench.start();
        QTRY_VERIFY(bench.says(u"results cannot be read"_s));
        QVERIFY2(bench.card(0).contains(u"Completed"_s), qPrintable(bench.card(0)));
        refresh(bench);
        QTRY_COMPARE(bench.rows(), 3);
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
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

    void aRemovalIsFinalAtTheEnd()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch + u' ' + seedVerification);
        bench.batches().select({{BatchKind::EmailFinder, seedSearch}});
        trigger(bench, u"&Remove from the list"_s);
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        bench.window().findChild<QAbstractButton *>(u"undo"_s)->click();
        QTRY_COMPARE(bench.batchModel().rowCount(), 2);
        QVERIFY2(bench.card(0).contains(seedSearch), qPrintable(bench.card(0)));
        bench.batches().select({{BatchKind::EmailFinder, seedSearch}});
        QTRY_COMPARE(bench.rows(), 3);
        trigger(bench, u"&Remove from the list"_s);
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 1);
        QVERIFY2(bench.card(0).contains(seedVerification), qPrintable(bench.card(0)));
    }

    void aDamagedArchiveIsMovedAsideAndSaidSo()
    {
        WindowBench bench;
        const QByteArray damaged(8192, 'x');
        write(bench.folder.filePath(archiveName), damaged);
        bench.start();
        QTRY_VERIFY(says(bench, u"could not be read"_s));
        const QStringList aside = QDir(bench.folder.path()).entryList({u"enrow-batches.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(says(bench, bench.folder.filePath(aside.first())));
        QCOMPARE(bytesOf(bench.folder.filePath(aside.first())), damaged);
        complete(bench, seedSearch);
        barWith(bench, u"could not be read"_s)->findChild<QToolButton *>()->click();
        QVERIFY(!says(bench, u"could not be read"_s));
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(!says(bench, u"could not be read"_s));
    }

    void anArchiveOfANewerProgramIsLeftAlone()
    {
        WindowBench bench;
        const QString path = bench.folder.filePath(archiveName);
        const QByteArray newer = bytesOf(QStringLiteral(ENROW_TEST_DATA "/archives/newer.sqlite"));
        write(path, newer);
        bench.start();
        QTRY_VERIFY(says(bench, u"newer Enrow Desk"_s));
        QVERIFY(says(bench, path));
        complete(bench, seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        bench.context.reset();
        QCOMPARE(bytesOf(path), newer);
    }

    void withoutAFolderItGoesOnInMemoryUntilThereIsOne()
    {
        WindowBench bench;
        // A folder that is a file cannot be made, whoever runs the test.
        const QString folder = bench.folder.filePath(u"data"_s);
        write(folder, "a file");
        bench.setup.dataFolder = folder;
        bench.start();
        QTRY_VERIFY(says(bench, u"until the program ends"_s));
        QVERIFY(says(bench, folder));
        complete(bench, seedSearch);
        QTRY_COMPARE(bench.rows(), 3);
        QVERIFY(says(bench, u"until the program ends"_s));

        QVERIFY(QFile::remove(folder));
        barWith(bench, u"until the program ends"_s)->findChild<QToolButton *>()->click();
        QTRY_VERIFY(!says(bench, u"until the program ends"_s));
        bench.start();
        QTRY_COMPARE(bench.rows(), 3);
    }

    void whileTheFileIsLockedItGoesOnInMemory()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedVerification);
        {
            auto other = ArchiveConnection::open(bench.folder.filePath(archiveName), std::chrono::seconds(1));
            QVERIFY(other);
            QVERIFY(other.value()->execute(u"BEGIN IMMEDIATE"_s));
            bench.enterIds(seedSearch);
            QTRY_VERIFY_WITH_TIMEOUT(says(bench, u"would be lost"_s), 30'000);
            QVERIFY(says(bench, bench.folder.filePath(archiveName)));
            QTRY_COMPARE_WITH_TIMEOUT(bench.batchModel().rowCount(), 2, 30'000);
        }
        // The next thing that is saved shows that it works again, and all is made up for.
        bench.enterIds(longSearch);
        QTRY_VERIFY_WITH_TIMEOUT(!says(bench, u"would be lost"_s), 30'000);
        QTRY_VERIFY2(bench.card(1).contains(u"Completed"_s), qPrintable(bench.card(1)));
        bench.start();
        QTRY_COMPARE(bench.batchModel().rowCount(), 3);
        bench.batches().select({{BatchKind::EmailFinder, seedSearch}});
        QTRY_COMPARE(bench.rows(), 3);
    }

    void backsUpAndRestores()
    {
        WindowBench bench;
        bench.start();
        complete(bench, seedSearch);
        bench.dialogs.path = bench.folder.filePath(u"backup.sqlite"_s);
        write(bench.dialogs.path, "to be replaced");
        trigger(bench, u"&Back up…"_s);
        QCOMPARE(bench.dialogs.askedToReplace, QStringList{bench.dialogs.path});
        QCOMPARE(bytesOf(bench.dialogs.path), "to be replaced"_ba);
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
        bench.dialogs.path = bench.dialogs.openPath + u"/below.sqlite"_s;
        trigger(bench, u"&Back up…"_s);
        QTRY_VERIFY(says(bench, u"There is no backup"_s));
    }

private:
    static void complete(WindowBench &bench, const QString &ids)
    {
        const int before = bench.batchModel().rowCount();
        bench.enterIds(ids);
        QTRY_VERIFY(bench.batchModel().rowCount() > before);
        QTRY_VERIFY2(bench.card(bench.batchModel().rowCount() - 1).contains(u"Completed"_s),
                     qPrintable(bench.card(bench.batchModel().rowCount() - 1)));
        QTRY_VERIFY2(bench.card(before).contains(u"Completed"_s), qPrintable(bench.card(before)));
    }

    static void refresh(WindowBench &bench)
    {
        for (QAction *action : bench.batches().findChild<QListView *>()->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Refresh))
                action->trigger();
        }
    }

    static void trigger(WindowBench &bench, const QString &text)
    {
        for (QAction *action : bench.window().findChildren<QAction *>()) {
            if (action->text() == text)
                return action->trigger();
        }
        qFatal("no action %s", qPrintable(text));
    }

    static void answer(WindowBench &bench, QMessageBox::ButtonRole role)
    {
        QTRY_VERIFY(bench.window().findChild<QMessageBox *>());
        auto *box = bench.window().findChild<QMessageBox *>();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!bench.window().findChild<QMessageBox *>());
    }

    static MessageBar *barWith(WindowBench &bench, const QString &text)
    {
        for (auto *bar : bench.window().findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(text))
                return bar;
        }
        return nullptr;
    }

    static bool says(WindowBench &bench, const QString &text) { return barWith(bench, text); }
};

QTEST_MAIN(tst_ArchiveInWindow)
#include "tst_ArchiveInWindow.moc"
