// SPDX-License-Identifier: MIT
#include "store/BatchSaving.h"

#include "store/SyncFixture.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_BatchSaving : public QObject, private SyncFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { finish(); }

    void whatAnotherProgramRemovedStaysRemovedAndIsTold();
    void aLookFindsWhatAnotherProgramRemoved();
    void whatAnotherWindowWroteIsNotOverwritten();
    void whatAnotherProgramFetchedMoreOfIsTaken();
    void whatThePersonWritesComesBack();
    void whatIsFetchedAnewComesBack();
    void aKindThatAnotherProgramDetectedIsNoRemoval();
};

void tst_BatchSaving::whatAnotherProgramRemovedStaysRemovedAndIsTold()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    QVERIFY(m_fixture->open()->removeForGood({search}));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_store->setPollStatus(search, {PollState::Fetching, {}, {}});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<QList<BatchRef>>(), QList{search});
    QVERIFY(!told.at(0).at(1).toBool());
    m_store->setPollStatus(search, {PollState::Done, {}, {}});
    m_sync->tryAgain();
    QTest::qWait(50);
    QCOMPARE(told.size(), 1);
    QCOMPARE(archived().size(), size_t(2));
}

void tst_BatchSaving::aLookFindsWhatAnotherProgramRemoved()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    QVERIFY(m_fixture->open()->remove({search}, m_clock.wall()));
    m_sync->tryAgain();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<QList<BatchRef>>(), QList{search});
    QVERIFY(!told.at(0).at(1).toBool());
    // Once; and what this program removes itself is no news.
    m_store->remove({m_store->at(1).ref});
    m_sync->tryAgain();
    m_sync->tryAgain();
    QTRY_COMPARE(archived().size(), size_t(1));
    QTest::qWait(50);
    QCOMPARE(told.size(), 1);
}

void tst_BatchSaving::whatAnotherWindowWroteIsNotOverwritten()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const BatchRef running = m_store->at(1).ref;
    const auto inArchive = [&] { return m_fixture->open()->find(running)->value(); };
    Batch theirs = inArchive();
    theirs.label = u"Theirs"_s;
    QVERIFY(m_fixture->open()->save(theirs));
    m_store->setPollStatus(running, {PollState::Paused, {}, {}});
    QTRY_COMPARE(inArchive().poll.state, PollState::Paused);
    QCOMPARE(inArchive().label, u"Theirs"_s);
    m_store->setNote(running, u"Ours"_s);
    QTRY_COMPARE(inArchive().note, u"Ours"_s);
    QCOMPARE(inArchive().label, u"Theirs"_s);
    m_store->setLabel(running, u"Ours too"_s);
    QTRY_COMPARE(inArchive().label, u"Ours too"_s);
    // Nor by one that comes back.
    m_store->remove({running});
    QTRY_COMPARE(archived().size(), size_t(2));
    theirs.note = u"Theirs"_s;
    QVERIFY(m_fixture->open()->save(theirs));
    m_sync->undoRemoval({running});
    QTRY_COMPARE(archived().size(), size_t(3));
    m_store->setPollStatus(running, {PollState::Waiting, {}, {}});
    QTRY_COMPARE(inArchive().poll.state, PollState::Waiting);
    QCOMPARE(inArchive().note, u"Theirs"_s);
}

void tst_BatchSaving::whatAnotherProgramFetchedMoreOfIsTaken()
{
    const auto withRows = [](qint64 rows) {
        BatchReply reply = replyWithRows(BatchKind::PhoneFinder, BatchStatus::Completed, rows);
        reply.head.requested = 3;
        return reply;
    };
    const auto keep = [&](const BatchReply &reply) {
        bool done = false;
        m_sync->keepReply(fresh, reply, this, [&] {
            m_store->applyReply(fresh, reply, m_clock.wall(), m_clock.steady());
            done = true;
        });
        QTRY_VERIFY(done);
    };
    open();
    add({fresh});
    keep(withRows(1));
    QVERIFY(m_fixture->open()->saveReply(fresh, withRows(3), m_clock.wall()));
    keep(withRows(2));
    QTRY_COMPARE(m_store->find(fresh)->head.resultRows, 3);
    QVERIFY(!m_store->find(fresh)->chunk && m_store->find(fresh)->replyArchived);
    QVERIFY(!m_store->find(fresh)->passedOver);
    keep(withRows(3));
    QCOMPARE(m_store->find(fresh)->head.resultRows, 3);
}

void tst_BatchSaving::whatThePersonWritesComesBack()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const BatchRef second = m_store->at(1).ref;
    QVERIFY(m_fixture->open()->removeForGood({search}));
    QVERIFY(m_fixture->open()->remove({second}, m_clock.wall()));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_store->setLabel(search, u"Mine"_s);
    m_store->setNote(second, u"Mine too"_s);
    QTRY_COMPARE(archived().size(), size_t(3));
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(told.at(0).at(1).toBool());
    QTRY_VERIFY(!m_store->find(search)->replyArchived); // it is to be asked for again
    restart();
    QCOMPARE(m_store->find(search)->label, u"Mine"_s);
    QCOMPARE(m_store->find(second)->note, u"Mine too"_s);
}

void tst_BatchSaving::whatIsFetchedAnewComesBack()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    QVERIFY(m_fixture->open()->removeForGood({search}));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_sync->keepReply(search, seedDecoded(), this,
                      [&] { m_store->applyReply(search, seedDecoded(), m_clock.wall(), m_clock.steady()); });
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(1).toBool());
    restart();
    QCOMPARE(m_store->count(), 3);
    QVERIFY(m_store->find(search)->replyArchived);
    QCOMPARE(m_fixture->open()->loadReply(search)->unpack().value(), seedReply());
}

void tst_BatchSaving::aKindThatAnotherProgramDetectedIsNoRemoval()
{
    open();
    add({undetected});
    QVERIFY(m_fixture->open()->removeForGood({undetected}));
    Batch detected;
    detected.ref = {BatchKind::EmailFinder, undetected.id};
    detected.added = m_clock.wall();
    QVERIFY(m_fixture->open()->add({detected}));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_store->setPollStatus(undetected, {PollState::Paused, {}, {}});
    QTest::qWait(50);
    QCOMPARE(told.size(), 0);
}

ENROW_TEST(tst_BatchSaving, QCoreApplication)
#include "tst_BatchSaving.moc"
