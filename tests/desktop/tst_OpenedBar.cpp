// SPDX-License-Identifier: MIT
#include "desktop/OpenedBar.h"

#include "store/ArchiveQueue.h"
#include "store/ArchiveSync.h"
#include "store/BatchStore.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/TestProgram.h"

#include <QApplication>
#include <QToolButton>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;
using How = BatchOpening::How;

class tst_OpenedBar : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_fixture = std::make_unique<ArchiveFixture>();
        m_store = std::make_unique<BatchStore>();
        m_thread = std::make_unique<ArchiveQueue>(m_fixture->path(), ArchiveFixture::patience);
        m_sync = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock);
        m_desk = std::make_unique<Batches>(*m_store, *m_sync, m_clock);
        m_bar = std::make_unique<OpenedBar>(*m_desk);
        m_sync->open();
        m_desk->add({{BatchKind::EmailFinder, u"a"_s}});
        QTRY_COMPARE(m_store->count(), 1);
        m_desk->add({{BatchKind::EmailFinder, u"b"_s}});
        QTRY_COMPARE(m_store->count(), 2);
    }

    void cleanup()
    {
        m_bar.reset();
        m_desk.reset();
        m_sync.reset();
        m_thread.reset();
    }

    void saysWhatCame_data()
    {
        QTest::addColumn<QList<How>>("opened");
        QTest::addColumn<int>("named");
        QTest::addColumn<QStringList>("failures");
        QTest::addColumn<QString>("text");
        const QStringList none;
        QTest::newRow("one") << QList{How::Added} << 0 << none << u"Opened 1 batch."_s;
        QTest::newRow("several") << QList{How::Added, How::Added, How::There} << 0 << none
                                 << u"Opened 2 batches. 1 was already in the list."_s;
        QTest::newRow("completed")
            << QList{How::Completed, How::MoreThere} << 0 << none
            << u"1 batch of the list has its results now. For 1 batch the list already holds more than the file, and keeps it."_s;
        QTest::newRow("named") << QList<How>() << 2 << none
                               << u"2 batches came without results: they are requested from Enrow."_s;
        QTest::newRow("failed") << QList{How::Added} << 0 << QStringList{u"x.json is cut off"_s}
                                << u"Opened 1 batch. Not all could be read: x.json is cut off."_s;
        QTest::newRow("many failed") << QList<How>() << 0 << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}
                                     << u"Not all could be read: a; b; c; and 2 more."_s;
        QTest::newRow("nothing") << QList<How>() << 0 << none << u""_s;
    }

    void saysWhatCame()
    {
        QFETCH(const QList<How>, opened);
        QFETCH(const int, named);
        QFETCH(const QStringList, failures);
        QFETCH(const QString, text);
        QList<OpenedBatch> batches;
        for (const How how : opened)
            batches.append({newBatchKey(), how});
        m_bar->tell(batches, named, failures, 0);
        QCOMPARE(m_bar->text(), text);
        QCOMPARE(m_bar->isVisible(), !text.isEmpty());
        QVERIFY(!undoButton()->isVisible());
    }

    void takesBackAllThatWasAdded()
    {
        m_bar->tell({{newBatchKey(), How::Added}}, 0, {}, 2);
        QVERIFY(undoButton()->isVisible());
        undoButton()->click();
        QCOMPARE(m_store->count(), 0);
        QVERIFY(!m_bar->isVisible());
    }

    void goesWhenSomethingElseWasDoneButForWhatFailed()
    {
        m_bar->tell({{newBatchKey(), How::Added}}, 0, {}, 1);
        m_desk->rename(m_store->keys(), u"x"_s);
        QVERIFY(!m_bar->isVisible());
        m_bar->tell({{newBatchKey(), How::Added}}, 0, {u"x.json is cut off"_s}, 1);
        m_desk->rename(m_store->keys(), u"y"_s);
        QVERIFY(m_bar->isVisible());
        QVERIFY(!undoButton()->isVisible());
    }

private:
    QToolButton *undoButton() const { return m_bar->findChild<QToolButton *>(u"undoOpening"_s); }

    FakeClock m_clock;
    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveQueue> m_thread;
    std::unique_ptr<ArchiveSync> m_sync;
    std::unique_ptr<Batches> m_desk;
    std::unique_ptr<OpenedBar> m_bar;
};

ENROW_TEST(tst_OpenedBar, QApplication)
#include "tst_OpenedBar.moc"
