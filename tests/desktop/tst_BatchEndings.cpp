// SPDX-License-Identifier: MIT
#include "desktop/BatchEndings.h"

#include "store/BatchStore.h"
#include "support/FakeClock.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_BatchEndings : public QObject
{
    Q_OBJECT

private slots:
    void tellsThoseThatEndTogetherOnce();
    void whatEndedBeforeIsNoNews();
    void whatIsAskedAgainEndsAgain();
    void whatLeftIsNotTold();

private:
    static BatchRef refOf(const QString &id) { return {BatchKind::EmailFinder, id}; }
    BatchKey add(BatchStore &store, const QString &id) const { return *store.add(refOf(id), {}, m_clock.wall()); }
    void reply(BatchStore &store, BatchKey key, BatchStatus status) const
    {
        store.applyReply(key, replyOf(BatchKind::EmailFinder, status, 3), m_clock.wall(), m_clock.steady());
    }

    const FakeClock m_clock{};
};

void tst_BatchEndings::tellsThoseThatEndTogetherOnce()
{
    BatchStore store;
    const BatchKey before = add(store, u"before"_s);
    const BatchEndings endings(store, std::chrono::milliseconds(20));
    const QSignalSpy ended(&endings, &BatchEndings::ended);
    const BatchKey completed = add(store, u"completed"_s);
    const BatchKey failed = add(store, u"failed"_s);
    const BatchKey stopped = add(store, u"stopped"_s);
    const BatchKey running = add(store, u"running"_s);
    reply(store, running, BatchStatus::Ongoing);
    reply(store, failed, BatchStatus::Failed);
    reply(store, completed, BatchStatus::Completed);
    reply(store, before, BatchStatus::Completed);
    store.setPollStatus(stopped, {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 400, {}}});
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().value<QList<BatchKey>>(), (QList{failed, completed, before, stopped}));
    reply(store, running, BatchStatus::Completed);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(ended.last().first().value<QList<BatchKey>>(), QList{running});
}

void tst_BatchEndings::whatEndedBeforeIsNoNews()
{
    BatchStore store;
    const BatchEndings endings(store, std::chrono::milliseconds(0));
    const QSignalSpy ended(&endings, &BatchEndings::ended);
    Batch batch;
    batch.ref = refOf(u"archived"_s);
    batch.key = keyFor(batch.ref);
    batch.head.status = BatchStatus::Completed;
    QVERIFY(store.restore(batch, 0));
    reply(store, batch.key, BatchStatus::Completed);
    QTest::qWait(50);
    QCOMPARE(ended.size(), 0);
}

void tst_BatchEndings::whatIsAskedAgainEndsAgain()
{
    BatchStore store;
    const BatchEndings endings(store, std::chrono::milliseconds(0));
    const QSignalSpy ended(&endings, &BatchEndings::ended);
    const BatchKey key = add(store, u"a"_s);
    store.setPollStatus(key, {PollState::Stopped, {}, Error{ErrorKind::NoCredits, {}, 402, {}}});
    QTRY_COMPARE(ended.size(), 1);
    store.setPollStatus(key, {PollState::Fetching, {}, {}});
    reply(store, key, BatchStatus::Completed);
    QTRY_COMPARE(ended.size(), 2);
}

void tst_BatchEndings::whatLeftIsNotTold()
{
    BatchStore store;
    const BatchEndings endings(store, std::chrono::milliseconds(0));
    const QSignalSpy ended(&endings, &BatchEndings::ended);
    const BatchKey key = add(store, u"a"_s);
    reply(store, key, BatchStatus::Completed);
    store.remove(key);
    QTest::qWait(50);
    QCOMPARE(ended.size(), 0);
}

ENROW_TEST(tst_BatchEndings, QCoreApplication)
#include "tst_BatchEndings.moc"
