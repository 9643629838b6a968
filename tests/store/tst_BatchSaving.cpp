// SPDX-License-Identifier: MIT
#include "store/BatchSaving.h"

#include "store/Batches.h"

#include "simulator/SeedReplies.h"
#include "store/SyncFixture.h"
#include "support/Keys.h"
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
    void whatTheArchiveKeepsIsShown();
    void aKindIsNeverForgotten();
    void whatThePersonWritesComesBack();
    void whatIsFetchedAnewComesBack();
    void aKindThatAnotherProgramDetectedIsNoRemoval();
};

void tst_BatchSaving::whatAnotherProgramRemovedStaysRemovedAndIsTold()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    QVERIFY(m_fixture->open()->removeForGood({keyIn(*m_store, search)}));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_store->setPollStatus(keyIn(*m_store, search), {PollState::Paused, {}, {}});
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<QList<BatchKey>>(), QList{keyIn(*m_store, search)});
    QVERIFY(!told.at(0).at(1).toBool());
    m_store->setPollStatus(keyIn(*m_store, search), {PollState::Done, {}, {}});
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
    QVERIFY(m_fixture->open()->remove({keyIn(*m_store, search)}, m_clock.wall()));
    m_sync->tryAgain();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<QList<BatchKey>>(), QList{keyIn(*m_store, search)});
    QVERIFY(!told.at(0).at(1).toBool());
    // Once; and what this program removes itself is no news.
    m_store->remove(m_store->at(1).key);
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
    m_store->setPollStatus(keyIn(*m_store, running), {PollState::Paused, {}, {}});
    QTRY_COMPARE(inArchive().poll.state, PollState::Paused);
    QCOMPARE(inArchive().label, u"Theirs"_s);
    m_store->setNote(keyIn(*m_store, running), u"Ours"_s);
    QTRY_COMPARE(inArchive().note, u"Ours"_s);
    QCOMPARE(inArchive().label, u"Theirs"_s);
    m_store->setLabel(keyIn(*m_store, running), u"Ours too"_s);
    QTRY_COMPARE(inArchive().label, u"Ours too"_s);
    // Nor by one that comes back.
    Batches desk(*m_store, *m_sync, m_clock);
    desk.remove({keyIn(*m_store, running)});
    QTRY_COMPARE(archived().size(), size_t(2));
    theirs.note = u"Theirs"_s;
    QVERIFY(m_fixture->open()->save(theirs));
    desk.undo();
    QCOMPARE(m_store->count(), 3);
    QTRY_COMPARE(archived().size(), size_t(3));
    m_store->setPollStatus(keyIn(*m_store, running), {PollState::Waiting, {}, {}});
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
        m_sync->keepReply(keyIn(*m_store, fresh), reply, this, [&](auto) {
            m_store->applyReply(keyIn(*m_store, fresh), reply, m_clock.wall(), m_clock.steady());
            done = true;
        });
        QTRY_VERIFY(done);
    };
    open();
    add({fresh});
    keep(withRows(1));
    QVERIFY(m_fixture->open()->saveReply(keyFor(fresh), withRows(3), m_clock.wall()));
    keep(withRows(2));
    QTRY_COMPARE(batchIn(*m_store, fresh)->head.resultRows, 3);
    QVERIFY(!batchIn(*m_store, fresh)->chunk && batchIn(*m_store, fresh)->replyArchived);
    QVERIFY(!batchIn(*m_store, fresh)->passedOver);
    keep(withRows(3));
    QCOMPARE(batchIn(*m_store, fresh)->head.resultRows, 3);
}

// The archive keeps what another program fetched, and the window shows that, though it had no rows itself.
void tst_BatchSaving::whatTheArchiveKeepsIsShown()
{
    const auto withValid = [](qint64 valid) {
        BatchReply reply = replyWithRows(BatchKind::PhoneFinder, BatchStatus::Completed, 3);
        reply.head.requested = 3;
        reply.head.valid = valid;
        return reply;
    };
    open();
    add({fresh});
    QVERIFY(m_fixture->open()->saveReply(keyFor(fresh), withValid(3), m_clock.wall()));
    m_clock.advance(std::chrono::minutes(1));
    const BatchReply less = withValid(2);
    m_sync->keepReply(keyFor(fresh), less, this, [&](auto taken) {
        m_store->applyReply(keyFor(fresh), less, m_clock.wall(), m_clock.steady(), taken);
    });
    QTRY_COMPARE(m_store->at(0).head.valid, 3);
    QVERIFY(m_store->at(0).replyArchived);
}

// Another program finds out the kind of a batch that is undetected here.
void tst_BatchSaving::aKindIsNeverForgotten()
{
    open();
    add({undetected});
    const BatchKey key = keyFor(undetected);
    QVERIFY(m_fixture->open()->saveReply(key, seedDecoded(), m_clock.wall()));
    m_store->setPollStatus(key, {PollState::Paused, {}, {}});
    bool saved = false;
    m_sync->save(this, [&] { saved = true; });
    QTRY_VERIFY(saved);
    QCOMPARE(archived().at(0).ref.kind, BatchKind::EmailFinder);
    QVERIFY(archived().at(0).replyArchived);
    m_sync->tryAgain();
    QTRY_COMPARE(m_store->at(0).ref.kind, BatchKind::EmailFinder);
    QCOMPARE(m_store->at(0).head.credits, seedDecoded().head.credits);
}

void tst_BatchSaving::whatThePersonWritesComesBack()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const BatchRef second = m_store->at(1).ref;
    QVERIFY(m_fixture->open()->removeForGood({keyIn(*m_store, search)}));
    QVERIFY(m_fixture->open()->remove({keyIn(*m_store, second)}, m_clock.wall()));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_store->setLabel(keyIn(*m_store, search), u"Mine"_s);
    m_store->setNote(keyIn(*m_store, second), u"Mine too"_s);
    QTRY_COMPARE(archived().size(), size_t(3));
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(told.at(0).at(1).toBool());
    QTRY_VERIFY(!batchIn(*m_store, search)->replyArchived); // it is to be asked for again
    restart();
    QCOMPARE(batchIn(*m_store, search)->label, u"Mine"_s);
    QCOMPARE(batchIn(*m_store, second)->note, u"Mine too"_s);
}

void tst_BatchSaving::whatIsFetchedAnewComesBack()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    QVERIFY(m_fixture->open()->removeForGood({keyIn(*m_store, search)}));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_sync->keepReply(keyIn(*m_store, search), seedDecoded(), this, [&](auto) {
        m_store->applyReply(keyIn(*m_store, search), seedDecoded(), m_clock.wall(), m_clock.steady());
    });
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.at(0).at(1).toBool());
    restart();
    QCOMPARE(m_store->count(), 3);
    QVERIFY(batchIn(*m_store, search)->replyArchived);
    QCOMPARE(m_fixture->open()->loadReply(keyIn(*m_store, search))->unpack().value(), seedSearchReply());
}

void tst_BatchSaving::aKindThatAnotherProgramDetectedIsNoRemoval()
{
    open();
    add({undetected});
    QVERIFY(m_fixture->open()->removeForGood({keyFor(undetected)}));
    Batch detected;
    detected.ref = {BatchKind::EmailFinder, undetected.id};
    detected.key = keyFor(detected.ref);
    detected.added = m_clock.wall();
    QVERIFY(m_fixture->open()->add({detected}));
    QSignalSpy told(m_sync.get(), &ArchiveSync::removedElsewhere);
    m_store->setPollStatus(keyIn(*m_store, undetected), {PollState::Paused, {}, {}});
    QTest::qWait(50);
    QCOMPARE(told.size(), 0);
}

ENROW_TEST(tst_BatchSaving, QCoreApplication)
#include "tst_BatchSaving.moc"
