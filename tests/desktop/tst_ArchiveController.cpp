// SPDX-License-Identifier: MIT
#include "desktop/ArchiveController.h"

#include "desktop/MainWindow.h"
#include "desktop/common/MessageBar.h"
#include "desktop/common/StateBars.h"
#include "desktop/export/FakeFileDialogs.h"
#include "settings/Settings.h"
#include "store/ArchiveSync.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/Keys.h"
#include "support/ReadOnlyFolder.h"
#include "support/TestProgram.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace enrow;
using namespace enrow::test;

namespace
{

const BatchRef fresh{BatchKind::PhoneFinder, u"fresh"_s};

} // namespace

class tst_ArchiveController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        m_dialogs = {};
        start();
    }

    void cleanup() { end(); }

    void saysNothingWhereAllIsWell()
    {
        open();
        add();
        QVERIFY(!barWith({}));
    }

    void saysWhereADamagedArchiveLies()
    {
        m_fixture->write("damaged, quite damaged");
        open();
        const QStringList aside = m_fixture->folder().entryList({u"archive.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(barWith(m_fixture->file(aside.first())));
        buttonOf(barWith(u"could not be read"_s))->click();
        QVERIFY(!barWith({}));
    }

    // Whoever moved it and whatever came of that run: until the person has read it.
    void saysWhatAnEarlierRunMovedUntilItIsRead()
    {
        m_fixture->write("damaged", u"archive.damaged-20260102-030405.sqlite"_s);
        open();
        QTRY_VERIFY(barWith(m_fixture->file(u"archive.damaged-20260102-030405.sqlite"_s)));
        m_sync->open();
        restart();
        open();
        QTRY_VERIFY(barWith(u"archive.damaged-20260102-030405.sqlite"_s));
        buttonOf(barWith(u"archive.damaged-"_s))->click();
        restart();
        QSignalSpy found(m_sync.get(), &ArchiveSync::movedAsideFound);
        open();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!barWith({}));
    }

    void saysWhyTheArchiveCanBeReadOnly_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("its batches are shown") << true;
        QTest::newRow("there is none") << false;
    }

    void saysWhyTheArchiveCanBeReadOnly()
    {
        QFETCH(const bool, isThere);
        if (isThere)
            m_fixture->use(u"v2.sqlite"_s);
        {
            // The thread of the archive starts with the rights of this one.
            const ReadOnlyFolder readOnly(m_fixture->folder().path());
            restart();
            QSignalSpy opened(m_sync.get(), &ArchiveSync::opened);
            QSignalSpy failed(m_sync.get(), &ArchiveSync::openFailed);
            m_sync->open();
            QTRY_COMPARE(opened.size() + failed.size(), 1);
            QCOMPARE(opened.size(), isThere ? 1 : 0);
            QCOMPARE(m_store->count(), isThere ? 3 : 0);
            QVERIFY(barWith(u"is read-only"_s));
            QCOMPARE(bool(barWith(u"are shown"_s)), isThere);
            add();
            QVERIFY(barWith(u"is read-only"_s));
        }
        buttonOf(barWith(u"is read-only"_s))->click();
        QTRY_VERIFY(!barWith({}));
        QTRY_VERIFY(batchIn(*m_store, fresh)->archived);
    }

    void asksBeforeUnsavedBatchesAreLost()
    {
        m_fixture->use(u"newer.sqlite"_s);
        QSignalSpy failed(m_sync.get(), &ArchiveSync::openFailed);
        m_sync->open();
        QTRY_COMPARE(failed.size(), 1);
        m_window->show();
        add();
        QVERIFY(!m_window->close());
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(u"1 batch is not saved: fresh"_s), qPrintable(box->text()));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->close());
        const QList<QAbstractButton *> buttons = m_window->findChild<QMessageBox *>()->buttons();
        for (QAbstractButton *button : buttons) {
            if (button->text().contains(u"anyway"_s))
                button->click();
        }
        QTRY_VERIFY(!m_window->isVisible());
    }

    void quitsWithoutAWordWhereAllIsSaved()
    {
        open();
        add();
        m_window->show();
        QVERIFY(m_window->close());
    }

    void tellsWhatAnotherProgramRemoved()
    {
        open();
        add();
        QVERIFY(m_fixture->open()->removeForGood({keyFor(fresh)}));
        m_store->setPollStatus(keyIn(*m_store, fresh), {PollState::Paused, {}, {}});
        QTRY_VERIFY(barWith(u"removed from the archive: fresh. What was removed stays in this list"_s));
        m_store->setLabel(keyIn(*m_store, fresh), u"Spring"_s);
        QTRY_VERIFY(barWith(u"removed from the archive: Spring. They changed here"_s));
        QVERIFY(!barWith(u"stays in this list"_s)); // what was said before is true no more
        // And so it is when the other program takes its removal back.
        const BatchKey key = keyFor(fresh);
        QVERIFY(m_fixture->open()->remove({key}, m_clock.wall()));
        m_sync->tryAgain();
        QTRY_VERIFY(barWith(u"removed from the archive: Spring. What was removed stays"_s));
        QVERIFY(m_fixture->open()->undoRemoval({key}));
        m_sync->tryAgain();
        QTRY_VERIFY(!barWith(u"stays in this list"_s));
    }

    void saysThatTheArchiveWasDeleted()
    {
        open();
        add();
        QVERIFY(QFile::remove(m_fixture->path()));
        m_store->setLabel(keyIn(*m_store, fresh), u"Spring"_s);
        m_sync->tryAgain();
        QTRY_VERIFY(barWith(u"was deleted while the program ran"_s));
        QTRY_COMPARE(m_fixture->value(u"SELECT label FROM batch"_s).toString(), u"Spring"_s);
        QVERIFY(!barWith(u"would be lost"_s));
    }

    void saysThatAnotherFileTookItsPlace()
    {
        open();
        add();
        QVERIFY(QFile::remove(m_fixture->path()));
        m_fixture->use(u"v2.sqlite"_s);
        m_sync->tryAgain();
        QTRY_VERIFY(barWith(u"Another file took the place"_s));
        QCOMPARE(m_store->count(), 4);
        QCOMPARE(m_fixture->value(u"SELECT count(*) FROM batch WHERE removed IS NULL"_s).toInt(), 4);
    }

    void saysWhichEntriesAreDamaged()
    {
        m_fixture->use(u"v4.sqlite"_s);
        m_fixture->execute(u"UPDATE batch SET credits_final = 7 WHERE number = 1"_s);
        open();
        QVERIFY(barWith(u"Spring"_s) && barWith(u"are damaged"_s));
        QVERIFY(!m_store->at(0).head.credits.final.amount()); // this thread decodes nothing
        QTRY_COMPARE(m_fixture->value(u"SELECT credits_final FROM batch WHERE number = 1"_s).toString(), QString());
        restart();
        open();
        QVERIFY(!barWith({})); // it was written anew
    }

    void triesToOpenAgain()
    {
        QVERIFY(m_fixture->folder().mkdir(u"archive.sqlite"_s));
        QSignalSpy failed(m_sync.get(), &ArchiveSync::openFailed);
        m_sync->open();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(barWith(m_fixture->path()));
        add();
        QVERIFY(barWith(u"until the program ends"_s)); // still the one that matters
        QVERIFY(m_fixture->folder().rmdir(u"archive.sqlite"_s));
        QSignalSpy opened(m_sync.get(), &ArchiveSync::opened);
        buttonOf(barWith(u"until the program ends"_s))->click();
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(!barWith({}));
        QTRY_VERIFY(batchIn(*m_store, fresh)->archived);
    }

    void triesToSaveAgain()
    {
        open();
        {
            const auto other = m_fixture->connection();
            QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
            add();
            QVERIFY(barWith(u"would be lost"_s));
            QVERIFY(barWith(m_fixture->path()));
        }
        buttonOf(barWith(u"would be lost"_s))->click();
        QTRY_VERIFY(!barWith({}));
        QVERIFY(batchIn(*m_store, fresh)->archived);
    }

    void backsUp_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<bool>("replace");
        QTest::addColumn<bool>("isWritten");
        QTest::newRow("new") << false << false << true;
        QTest::newRow("replace") << true << true << true;
        QTest::newRow("leave") << true << false << false;
    }

    void backsUp()
    {
        QFETCH(const bool, isThere);
        QFETCH(const bool, replace);
        QFETCH(const bool, isWritten);
        open();
        m_dialogs.path = m_fixture->file(u"backup.sqlite"_s);
        m_dialogs.replace = replace;
        m_dialogs.pathInstead = QString(); // gives up then
        if (isThere)
            m_fixture->write("old", u"backup.sqlite"_s);
        emit m_window->backUpRequested();
        QCOMPARE(m_dialogs.askedToReplace.size(), isThere ? 1 : 0);
        add(); // comes after the backup
        QCOMPARE(ArchiveFixture::bytes(m_dialogs.path).startsWith("SQLite"), isWritten);
        QVERIFY(!barWith({}));
    }

    void saysThatThereIsNoBackup()
    {
        open();
        m_dialogs.path = m_fixture->path() + u"/impossible"_s;
        emit m_window->backUpRequested();
        QTRY_VERIFY(barWith(u"The backup could not be written to "_s + m_dialogs.path));
    }

    void restoresAtOnceWhereNothingIsReplaced()
    {
        open();
        m_dialogs.openPath = QStringLiteral(ENROW_TEST_DATA "/archives/v2.sqlite");
        emit m_window->restoreRequested();
        QTRY_COMPARE(m_store->count(), 3);
        QVERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(!barWith({}));
        QVERIFY2(QFileInfo(m_dialogs.openFolder).isDir(), qPrintable(m_dialogs.openFolder));
    }

    // Whoever opens a file need not know that it replaces something.
    void asksAboutABackupThatWasOpened()
    {
        open();
        m_controller->offer(QStringLiteral(ENROW_TEST_DATA "/archives/v2.sqlite"));
        answer(QMessageBox::RejectRole);
        QCOMPARE(m_store->count(), 0);
        m_controller->offer(QStringLiteral(ENROW_TEST_DATA "/archives/v2.sqlite"));
        answer(QMessageBox::DestructiveRole);
        QTRY_COMPARE(m_store->count(), 3);
    }

    void asksBeforeItReplaces()
    {
        open();
        add();
        m_dialogs.openPath = QStringLiteral(ENROW_TEST_DATA "/archives/v2.sqlite");
        emit m_window->restoreRequested();
        answer(QMessageBox::RejectRole);
        QCOMPARE(m_store->count(), 1);
        emit m_window->restoreRequested();
        answer(QMessageBox::DestructiveRole);
        QTRY_COMPARE(m_store->count(), 3);
        const QStringList kept = m_fixture->folder().entryList({u"archive.before-restore-*"_s});
        QCOMPARE(kept.size(), 1);
        QTRY_VERIFY(barWith(m_fixture->file(kept.first())));
    }

    void saysThatItsPlaceDoesNotAnswer()
    {
        open();
        QSemaphore server;
        m_thread->run(
            this, [&](BatchArchive &) { return server.acquire(), true; }, [](bool) {});
        QTRY_VERIFY(barWith(u"Its place does not respond"_s));
        QVERIFY(barWith(m_fixture->path()));
        server.release();
        QTRY_VERIFY(!barWith(u"Its place does not respond"_s));
        // While it is opened, too.
        restart();
        m_thread->run(
            this, [&](BatchArchive &) { return server.acquire(), true; }, [](bool) {});
        m_sync->open();
        QTRY_VERIFY(barWith(u"Its place does not respond"_s));
        server.release();
        QTRY_VERIFY(!barWith(u"Its place does not respond"_s));
    }

    void saysThatNothingWasRestored()
    {
        open();
        m_fixture->write("none", u"none.sqlite"_s);
        m_dialogs.openPath = m_fixture->file(u"none.sqlite"_s);
        emit m_window->restoreRequested();
        QTRY_VERIFY(barWith(u"Nothing was restored from "_s + m_dialogs.openPath));
        QVERIFY(barWith(u"This file is no backup of Enrow Desk"_s));
        QVERIFY(!barWith(u"The archive is damaged"_s));
    }

private:
    void start()
    {
        m_thread = std::make_unique<ArchiveQueue>(m_fixture->path(), ArchiveFixture::patience, std::nullopt,
                                                  DecodeReply(), std::chrono::seconds(1));
        m_store = std::make_unique<BatchStore>();
        m_sync = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock);
        m_export = std::make_unique<QAction>();
        m_undo = std::make_unique<QAction>();
        m_window = std::make_unique<MainWindow>(MainWindow::Panels{new QWidget,
                                                                   new QWidget,
                                                                   new QWidget,
                                                                   new QWidget,
                                                                   new QWidget,
                                                                   new QWidget,
                                                                   new QWidget,
                                                                   m_export.get(),
                                                                   {m_undo.get()}});
        m_ini = std::make_unique<QSettings>(m_fixture->file(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_ini);
        m_controller = std::make_unique<ArchiveController>(
            ArchiveController::Parts{*m_sync, *m_store, m_dialogs, *m_settings, *m_window}, m_fixture->path());
        m_window->show();
    }

    void end()
    {
        m_controller.reset();
        m_window.reset();
        m_sync.reset();
        m_thread.reset();
    }

    void restart()
    {
        end();
        start();
    }

    void open()
    {
        QSignalSpy opened(m_sync.get(), &ArchiveSync::opened);
        m_sync->open();
        QTRY_COMPARE(opened.size(), 1);
    }

    void add()
    {
        bool done = false;
        m_sync->add(freshBatches({fresh}), this, [&](const QList<BatchKey> &) { done = true; });
        QTRY_VERIFY(done);
    }

    void answer(QMessageBox::ButtonRole role)
    {
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }

    MessageBar *barWith(const QString &text) const
    {
        for (auto *bar : m_window->findChild<StateBars *>()->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(text))
                return bar;
        }
        return nullptr;
    }

    static QToolButton *buttonOf(MessageBar *bar)
    {
        auto *button = bar ? bar->findChild<QToolButton *>() : nullptr;
        if (!button)
            qFatal("no such message");
        return button;
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
    FakeClock m_clock;
    std::unique_ptr<ArchiveQueue> m_thread;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveSync> m_sync;
    std::unique_ptr<QAction> m_export;
    std::unique_ptr<QAction> m_undo;
    std::unique_ptr<MainWindow> m_window;
    FakeFileDialogs m_dialogs;
    std::unique_ptr<QSettings> m_ini;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ArchiveController> m_controller;
};

ENROW_TEST(tst_ArchiveController, QApplication)
#include "tst_ArchiveController.moc"
