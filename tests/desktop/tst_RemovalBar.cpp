// SPDX-License-Identifier: MIT
#include "desktop/RemovalBar.h"

#include "store/ArchiveQueue.h"
#include "store/ArchiveSync.h"
#include "store/BatchStore.h"
#include "store/Batches.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QToolButton>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_RemovalBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        m_store = std::make_unique<BatchStore>();
        m_thread = std::make_unique<ArchiveQueue>(m_fixture->path(), ArchiveFixture::patience);
        m_sync = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock);
        m_desk = std::make_unique<Batches>(*m_store, *m_sync, m_clock);
        m_bar = std::make_unique<RemovalBar>(*m_desk);
        m_sync->open();
        m_desk->add({{BatchKind::EmailFinder, u"a"_s}, {BatchKind::EmailFinder, u"b"_s}});
        QTRY_COMPARE(m_store->count(), 2);
        QVERIFY(!m_bar->isVisible());
    }

    void undoesTheRemoval()
    {
        m_desk->remove(m_store->keys());
        QVERIFY(!m_bar->isVisible()); // until the archive has it
        QTRY_VERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), u"Removed 2 batches"_s);
        m_bar->findChild<QToolButton *>(u"undo"_s)->click();
        QCOMPARE(m_store->count(), 2);
        QVERIFY(!m_bar->isVisible());
    }

    void goesWhenSomethingElseWasDone()
    {
        m_desk->remove({m_store->at(0).key});
        QTRY_VERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), u"Removed 1 batch"_s);
        m_desk->rename({m_store->at(0).key}, u"Spring"_s);
        QVERIFY(!m_bar->isVisible());
    }

    void toCloseItTakesNothingBack()
    {
        m_desk->remove(m_store->keys());
        QTRY_VERIFY(m_bar->isVisible());
        m_bar->findChild<QToolButton *>(u"dismiss"_s)->click();
        QVERIFY(!m_bar->isVisible());
        m_desk->undo();
        QCOMPARE(m_store->count(), 2);
    }

    void cleanup()
    {
        m_bar.reset();
        m_desk.reset();
        m_sync.reset();
        m_thread.reset();
        m_store.reset();
        m_fixture.reset();
    }

private:
    std::unique_ptr<ArchiveFixture> m_fixture;
    FakeClock m_clock;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveQueue> m_thread;
    std::unique_ptr<ArchiveSync> m_sync;
    std::unique_ptr<Batches> m_desk;
    std::unique_ptr<RemovalBar> m_bar;
};

ENROW_TEST(tst_RemovalBar, QApplication)
#include "tst_RemovalBar.moc"
