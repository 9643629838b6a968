// SPDX-License-Identifier: MIT
#include "store/ArchiveSync.h"

#include "simulator/SeedReplies.h"
#include "store/SyncFixture.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_ArchiveSync : public QObject, private SyncFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { finish(); }

    void bringsBatchesToTheStore();
    void addsToTheArchiveFirst();
    void addsNothingTwice();
    void bringsWhatAnotherProgramKnows();
    void savesWhatThePersonWrites();
    void savesTheDetectedKind();
    void savesAReplyBeforeItIsShown();
    void callsAtOnceForARepliesNobodyKeeps();
    void keepsTheReplyOfABatchNobodyWaitsFor();
    void makesRemovalsFinalAtTheEnd();
    void aRefreshThatBringsLessChangesNothing();
    void backsUpAndRestores();
    void goesOnInMemoryWhereTheArchiveCannotOpen();
    void savesOnceTheArchiveIsFreeAgain();
    void removesOnceTheArchiveIsFreeAgain();
    void triesAgainThoughASaveIsUnderWay();
    void learnsWhatAnotherProgramWrites();
    void takesThePlaceOfABatchThatAnotherProgramAdded();
    void aPollThatBringsNothingWritesNothing();
    void writesAReplyOnce();
    void opensOnceTheArchiveIsFreeAgain();
    void refusesToRestoreRubbish();
};

void tst_ArchiveSync::bringsBatchesToTheStore()
{
    m_fixture->use(u"v1.sqlite"_s);
    open();
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(m_store->at(0).ref, search);
    QCOMPARE(m_store->at(0).poll.state, PollState::Done);
    QVERIFY(!m_store->at(0).chunk && m_store->at(0).holdsResults());
    QCOMPARE(m_store->at(1).poll.state, PollState::Waiting);
    QCOMPARE(m_store->at(2).poll.state, PollState::Paused);
}

void tst_ArchiveSync::addsToTheArchiveFirst()
{
    open();
    int shown = 0;
    connect(m_store.get(), &BatchStore::inserted, this, [&] { shown = int(archived().size()); });
    std::vector<Batch> batches = freshBatches({fresh, undetected}, m_clock.wall());
    batches.front().keyName = u"Sales"_s;
    QList<BatchKey> added;
    m_sync->add(batches, this, [&](const QList<BatchKey> &keys) { added = keys; });
    QCOMPARE(m_store->count(), 0);
    QTRY_COMPARE(added, (QList<BatchKey>{batches[0].key, batches[1].key}));
    QCOMPARE(shown, 2);
    QCOMPARE(m_store->at(0).keyName, u"Sales"_s);
    QCOMPARE(m_store->at(0).added, m_clock.wall());
    QCOMPARE(m_store->at(0).poll, PollStatus());
}

void tst_ArchiveSync::addsNothingTwice()
{
    open();
    add({fresh, fresh});
    QCOMPARE(m_added, QList<BatchKey>{keyFor(fresh)});
    add({fresh});
    QCOMPARE(m_added, QList<BatchKey>());
    QCOMPARE(m_store->count(), 1);
}

void tst_ArchiveSync::bringsWhatAnotherProgramKnows()
{
    open();
    {
        const auto other = m_fixture->open();
        QVERIFY(other->add(freshBatches({search}, m_clock.wall())));
        QVERIFY(other->saveReply(keyFor(search), seedDecoded(), m_clock.wall()));
    }
    add({{std::nullopt, search.id}});
    QCOMPARE(m_store->at(0).ref, search);
    QCOMPARE(m_store->at(0).poll.state, PollState::Done);
}

void tst_ArchiveSync::savesWhatThePersonWrites()
{
    open();
    add({fresh});
    m_store->setLabel(keyIn(*m_store, fresh), u"Spring"_s);
    m_store->setNote(keyIn(*m_store, fresh), u"for the fair"_s);
    m_store->setPollStatus(keyIn(*m_store, fresh), {PollState::Paused, std::nullopt, std::nullopt});
    restart();
    QCOMPARE(m_store->count(), 1);
    QCOMPARE(m_store->at(0).label, u"Spring"_s);
    QCOMPARE(m_store->at(0).note, u"for the fair"_s);
    QCOMPARE(m_store->at(0).poll.state, PollState::Paused);
    // Without an end, too.
    m_store->setLabel(keyIn(*m_store, fresh), u"Summer"_s);
    QTRY_COMPARE(archived().at(0).label, u"Summer"_s);
}

void tst_ArchiveSync::savesTheDetectedKind()
{
    open();
    add({undetected});
    const BatchRef detected{BatchKind::EmailVerifier, undetected.id};
    QVERIFY(m_store->setKind(keyFor(undetected), BatchKind::EmailVerifier));
    m_store->applyReply(keyFor(undetected), ::replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 4),
                        m_clock.wall(), m_clock.steady());
    restart();
    QCOMPARE(m_store->count(), 1);
    QCOMPARE(m_store->at(0).ref, detected);
    QCOMPARE(m_store->at(0).head.finished, std::optional<qint64>(4));
    QVERIFY(!m_store->at(0).replyArchived);
}

void tst_ArchiveSync::savesAReplyBeforeItIsShown()
{
    open();
    add({{std::nullopt, search.id}});
    bool wasArchived = false;
    bool done = false;
    const BatchReply reply = seedDecoded();
    const BatchKey key = m_store->at(0).key;
    m_sync->keepReply(key, reply, this, [&](auto) {
        const auto packed = m_fixture->open()->loadReply(key);
        wasArchived = packed && packed->unpack().value() == seedSearchReply();
        QVERIFY(m_store->setKind(key, *search.kind));
        m_store->applyReply(key, reply, m_clock.wall(), m_clock.steady());
        done = true;
    });
    QVERIFY(!done);
    QTRY_VERIFY(done);
    QVERIFY(wasArchived);
    const Batch *batch = batchIn(*m_store, search);
    QVERIFY(batch->chunk && batch->replyArchived);
    QVERIFY(!batch->raw); // the archive has it
    restart();
    QCOMPARE(m_store->count(), 1);
    QCOMPARE(m_store->at(0).head, reply.head);
    QCOMPARE(m_store->at(0).poll.state, PollState::Done);
}

void tst_ArchiveSync::callsAtOnceForARepliesNobodyKeeps()
{
    open();
    int calls = 0;
    m_sync->keepReply(keyIn(*m_store, fresh), ::replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, 1), this,
                      [&](auto) { ++calls; });
    QCOMPARE(calls, 1);
}

void tst_ArchiveSync::keepsTheReplyOfABatchNobodyWaitsFor()
{
    open();
    add({search});
    auto context = std::make_unique<QObject>();
    m_sync->keepReply(keyIn(*m_store, search), seedDecoded(), context.get(),
                      [](auto) { QFAIL("its context is gone"); });
    context.reset();
    QTRY_VERIFY(archived().at(0).replyArchived);
}

void tst_ArchiveSync::makesRemovalsFinalAtTheEnd()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const BatchKey ofAnotherWindow = m_store->at(1).key;
    QVERIFY(m_fixture->open()->remove({ofAnotherWindow}, m_clock.wall()));
    m_store->remove(keyIn(*m_store, search));
    restart();
    // Of removals by others nobody knows whether they can still be undone; the file has one of a program that is gone.
    QCOMPARE(m_fixture->value(u"SELECT count(*) FROM batch WHERE removed IS NOT NULL"_s).toInt(), 2);
    QCOMPARE(m_fixture->value(u"SELECT count(*) FROM reply"_s).toInt(), 0);
    m_clock.advance(std::chrono::hours(25));
    restart();
    QCOMPARE(m_fixture->value(u"SELECT count(*) FROM batch"_s).toInt(), 1);
}

void tst_ArchiveSync::aRefreshThatBringsLessChangesNothing()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const BatchHead before = batchIn(*m_store, search)->head;
    for (const BatchReply &less : {replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 0),
                                   replyWithRows(BatchKind::EmailFinder, BatchStatus::Ongoing, 3),
                                   ::replyOf(BatchKind::EmailFinder, BatchStatus::Failed, 0)}) {
        bool done = false;
        m_sync->keepReply(keyIn(*m_store, search), less, this, [&](auto) {
            m_store->applyReply(keyIn(*m_store, search), less, m_clock.wall(), m_clock.steady());
            done = true;
        });
        QTRY_VERIFY(done);
        QCOMPARE(batchIn(*m_store, search)->head, before);
        QVERIFY(batchIn(*m_store, search)->replyArchived);
    }
    QCOMPARE(m_fixture->open()->loadReply(keyIn(*m_store, search))->unpack().value(), seedSearchReply());
}

void tst_ArchiveSync::backsUpAndRestores()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    m_store->setLabel(keyIn(*m_store, search), u"At the backup"_s);
    const QString file = m_fixture->file(u"backup.sqlite"_s);
    std::optional<Result<void>> backedUp;
    m_sync->backUp(file, this, [&](const Result<void> &result) { backedUp = result; });
    QTRY_VERIFY(backedUp);
    QVERIFY(*backedUp);
    m_store->remove(keyIn(*m_store, search));
    add({fresh});
    m_store->setLabel(keyIn(*m_store, fresh), u"Written just now"_s);
    std::optional<Result<QString>> kept;
    m_sync->restore(file, this, [&](const Result<QString> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    BatchArchive before(kept->value());
    QVERIFY(before.open());
    QCOMPARE(before.find(fresh)->value().label, u"Written just now"_s);
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(batchIn(*m_store, search)->label, u"At the backup"_s);
    restart();
    QCOMPARE(m_store->count(), 3);
}

void tst_ArchiveSync::goesOnInMemoryWhereTheArchiveCannotOpen()
{
    m_fixture->use(u"newer.sqlite"_s);
    QSignalSpy failed(m_sync.get(), &ArchiveSync::openFailed);
    QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
    m_sync->open();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::ArchiveTooNew);
    add({search});
    QCOMPARE(m_store->count(), 1);
    QCOMPARE(problem.size(), 1);
    QCOMPARE(problem.at(0).at(0).value<std::optional<Error>>()->kind, ErrorKind::ArchiveTooNew);
    bool done = false;
    m_sync->keepReply(keyIn(*m_store, search), seedDecoded(), this, [&](auto) {
        m_store->applyReply(keyIn(*m_store, search), seedDecoded(), m_clock.wall(), m_clock.steady());
        done = true;
    });
    QTRY_VERIFY(done);
    QVERIFY(m_store->at(0).chunk && m_store->at(0).raw && !m_store->at(0).archived);
    QCOMPARE(problem.size(), 1);
}

void tst_ArchiveSync::savesOnceTheArchiveIsFreeAgain()
{
    open();
    QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
    const BatchReply reply = seedDecoded();
    {
        const auto other = m_fixture->connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        add({search});
        bool done = false;
        m_sync->keepReply(keyIn(*m_store, search), reply, this, [&](auto) {
            m_store->applyReply(keyIn(*m_store, search), reply, m_clock.wall(), m_clock.steady());
            done = true;
        });
        QTRY_VERIFY(done);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(problem.at(0).at(0).value<std::optional<Error>>()->detail, u"database is locked"_s);
    }
    add({fresh}); // succeeds, and with it the rest is tried again
    QTRY_VERIFY(batchIn(*m_store, search)->replyArchived);
    QVERIFY(!batchIn(*m_store, search)->raw);
    QVERIFY(!problem.last().at(0).value<std::optional<Error>>());
    restart();
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(batchIn(*m_store, search)->head, reply.head);
}

void tst_ArchiveSync::removesOnceTheArchiveIsFreeAgain()
{
    m_retryAfter = std::chrono::milliseconds(20);
    m_fixture->use(u"v2.sqlite"_s);
    restart();
    QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
    {
        const auto other = m_fixture->connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        m_store->remove(keyIn(*m_store, search));
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(problem.at(0).at(0).value<std::optional<Error>>());
    }
    QTRY_COMPARE(problem.size(), 2);
    QVERIFY(!problem.at(1).at(0).value<std::optional<Error>>());
    QCOMPARE(archived().size(), size_t(2));
}

void tst_ArchiveSync::triesAgainThoughASaveIsUnderWay()
{
    m_fixture->use(u"v5.sqlite"_s);
    open();
    const auto other = m_fixture->connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    // The disk is free again as soon as the save that is under way has failed.
    connect(m_sync.get(), &ArchiveSync::problemChanged, this, [&](const std::optional<Error> &problem) {
        if (problem)
            QVERIFY(other->execute(u"ROLLBACK"_s));
    });
    m_store->remove(keyIn(*m_store, search));
    QCoreApplication::processEvents(); // the save begins, and will fail
    m_sync->tryAgain();
    QTRY_COMPARE(archived().size(), size_t(2));
}

void tst_ArchiveSync::learnsWhatAnotherProgramWrites()
{
    m_retryAfter = std::chrono::milliseconds(20);
    restart();
    add({search, fresh});
    const auto other = m_fixture->open();
    m_store->setNote(keyFor(search), u"mine"_s);
    Batch renamed = other->find(search)->value();
    renamed.label = u"theirs"_s;
    QVERIFY(other->save(renamed, BatchChange::Label));
    QVERIFY(other->saveReply(keyFor(search), seedDecoded(), m_clock.wall()));
    QVERIFY(other->add(freshBatches({undetected}, m_clock.wall())));
    QTRY_COMPARE(m_store->find(keyFor(search))->label, u"theirs"_s);
    QTRY_COMPARE(m_store->count(), 3);
    QCOMPARE(m_store->find(keyFor(search))->note, u"mine"_s);
    QCOMPARE(m_store->find(keyFor(search))->head, seedDecoded().head);
    QVERIFY(m_store->find(keyFor(search))->replyArchived);
    QCOMPARE(m_store->at(2).key, keyFor(undetected));
    // What is theirs is not saved as if it had been given here.
    renamed.label = u"later"_s;
    QVERIFY(other->save(renamed, BatchChange::Label));
    QTRY_COMPARE(m_store->find(keyFor(search))->label, u"later"_s);
    m_store->remove(keyFor(undetected));
    QTRY_COMPARE(archived().size(), size_t(2));
    QCOMPARE(m_store->count(), 2); // it does not come back from there
}

// While the archive was locked, two programs added the same batch.
void tst_ArchiveSync::takesThePlaceOfABatchThatAnotherProgramAdded()
{
    open();
    {
        const auto lock = m_fixture->connection();
        QVERIFY(lock->execute(u"BEGIN IMMEDIATE"_s));
        add({fresh, search});
        m_store->setLabel(keyFor(search), u"mine"_s);
    }
    Batch theirs = freshBatches({search}, m_clock.wall()).front();
    theirs.key = BatchKey{42};
    Batch undetectedThere = freshBatches({{std::nullopt, fresh.id}}, m_clock.wall()).front();
    undetectedThere.key = BatchKey{43};
    const auto other = m_fixture->open();
    QVERIFY(other->add({undetectedThere}));
    QVERIFY(other->add({theirs}));
    QVERIFY(other->saveReply(theirs.key, seedDecoded(), m_clock.wall()));
    m_sync->tryAgain();
    QTRY_COMPARE(m_store->rowOf(theirs.key), 1);
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(m_store->at(1).label, u"mine"_s);
    QCOMPARE(m_store->at(1).head, seedDecoded().head);
    QTRY_COMPARE(other->find(search)->value().label, u"mine"_s);
    QCOMPARE(other->find(search)->value().key, theirs.key);
    // A kind that is known here is not forgotten for one that is not known there.
    QVERIFY(batchIn(*m_store, fresh));
    QTRY_COMPARE(batchIn(*m_store, fresh)->archived, true);
}

void tst_ArchiveSync::aPollThatBringsNothingWritesNothing()
{
    open();
    add({fresh});
    const BatchKey key = keyFor(fresh);
    const auto poll = [&](qint64 finished) {
        const BatchReply reply = ::replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, finished);
        m_store->setPollStatus(key, {PollState::Fetching, {}, {}});
        m_sync->keepReply(key, reply, this,
                          [&](auto) { m_store->applyReply(key, reply, m_clock.wall(), m_clock.steady()); });
        m_store->setPollStatus(key, {PollState::Waiting, m_clock.steady() + std::chrono::seconds(2), {}});
    };
    const auto settle = [&] {
        bool settled = false;
        m_sync->save(this, [&] { settled = true; });
        QTRY_VERIFY(settled);
    };
    poll(3);
    settle();
    QCOMPARE(archived().at(0).head.finished, 3);
    // Nobody else can write: a transaction would fail, and be told.
    QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
    const auto other = m_fixture->connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(std::chrono::minutes(5));
        poll(3);
    }
    settle();
    QCOMPARE(problem.size(), 0);
    poll(4);
    QTRY_COMPARE(problem.size(), 1);
}

void tst_ArchiveSync::writesAReplyOnce()
{
    open();
    add({search});
    const BatchKey key = keyFor(search);
    const auto other = m_fixture->connection();
    const auto writes = [&] { return other->value(u"PRAGMA data_version"_s)->toLongLong(); };
    m_store->setPollStatus(key, {PollState::Fetching, {}, {}});
    const qint64 before = writes();
    QSet<qint64> seen;
    bool done = false;
    const BatchReply reply = seedDecoded();
    m_sync->keepReply(key, reply, this, [&](auto) {
        seen.insert(writes());
        m_store->applyReply(key, reply, m_clock.wall(), m_clock.steady());
        m_store->setPollStatus(key, {PollState::Done, {}, {}});
        done = true;
    });
    QTRY_VERIFY(done);
    done = false;
    m_sync->save(this, [&] { done = true; });
    QTRY_VERIFY(done);
    seen.insert(writes());
    QCOMPARE(seen.size(), 1);
    QVERIFY(!seen.contains(before));
}

void tst_ArchiveSync::opensOnceTheArchiveIsFreeAgain()
{
    end();
    m_retryAfter = std::chrono::milliseconds(20);
    const QString folder = m_fixture->file(u"data"_s);
    m_fixture->write("a file where the folder should be", u"data"_s);
    start(folder + u"/archive.sqlite"_s);
    QSignalSpy opened(m_sync.get(), &ArchiveSync::opened);
    QSignalSpy failed(m_sync.get(), &ArchiveSync::openFailed);
    m_sync->open();
    QTRY_VERIFY(failed.size() > 1);
    add({search});
    QVERIFY(QFile::remove(folder));
    QTRY_COMPARE(opened.size(), 1);
    // What was added meanwhile is saved now.
    QTRY_VERIFY(batchIn(*m_store, search)->archived);
    const qsizetype failures = failed.size();
    end();
    BatchArchive archive(folder + u"/archive.sqlite"_s);
    QVERIFY(archive.open());
    QCOMPARE(archive.batches()->size(), size_t(1));
    QCOMPARE(failed.size(), failures);
}

void tst_ArchiveSync::refusesToRestoreRubbish()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    m_fixture->write("rubbish", u"backup"_s);
    std::optional<Result<QString>> result;
    m_sync->restore(m_fixture->file(u"backup"_s), this, [&](const Result<QString> &restored) { result = restored; });
    QTRY_VERIFY(result);
    QCOMPARE(result->error().kind, ErrorKind::ArchiveDamaged);
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(archived().size(), size_t(3));
}

ENROW_TEST(tst_ArchiveSync, QCoreApplication)
#include "tst_ArchiveSync.moc"
