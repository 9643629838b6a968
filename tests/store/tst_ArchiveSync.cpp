// SPDX-License-Identifier: MIT
#include "store/ArchiveSync.h"

#include "store/SyncFixture.h"
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
    void undoesRemovals();
    void makesRemovalsFinalAtTheEnd();
    void aRefreshThatBringsLessChangesNothing();
    void backsUpAndRestores();
    void goesOnInMemoryWhereTheArchiveCannotOpen();
    void savesOnceTheArchiveIsFreeAgain();
    void removesOnceTheArchiveIsFreeAgain();
    void undoesARemovalThatFailed();
    void anUndoThatFailedIsMadeUpFor();
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
    QSignalSpy added(m_sync.get(), &ArchiveSync::added);
    m_sync->add({fresh, undetected}, u"Sales"_s);
    QCOMPARE(m_store->count(), 0);
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(shown, 2);
    QCOMPARE(added.at(0).at(0).value<QList<BatchRef>>(), (QList<BatchRef>{fresh, undetected}));
    QCOMPARE(m_store->at(0).keyName, u"Sales"_s);
    QCOMPARE(m_store->at(0).added, m_clock.wall());
    QCOMPARE(m_store->at(0).poll, PollStatus());
}

void tst_ArchiveSync::addsNothingTwice()
{
    open();
    QSignalSpy added(m_sync.get(), &ArchiveSync::added);
    m_sync->add({fresh, fresh});
    m_sync->add({fresh});
    QTRY_COMPARE(added.size(), 2);
    QCOMPARE(added.at(0).at(0).value<QList<BatchRef>>(), QList<BatchRef>{fresh});
    QCOMPARE(added.at(1).at(0).value<QList<BatchRef>>(), QList<BatchRef>());
    QCOMPARE(m_store->count(), 1);
}

void tst_ArchiveSync::bringsWhatAnotherProgramKnows()
{
    open();
    {
        const auto other = m_fixture->open();
        Batch batch;
        batch.ref = search;
        batch.added = m_clock.wall();
        QVERIFY(other->add({batch}));
        QVERIFY(other->saveReply(search, seedDecoded(), m_clock.wall()));
    }
    add({{std::nullopt, search.id}});
    QCOMPARE(m_store->at(0).ref, search);
    QCOMPARE(m_store->at(0).poll.state, PollState::Done);
}

void tst_ArchiveSync::savesWhatThePersonWrites()
{
    open();
    add({fresh});
    m_store->setLabel(fresh, u"Spring"_s);
    m_store->setNote(fresh, u"for the fair"_s);
    m_store->setPollStatus(fresh, {PollState::Paused, std::nullopt, std::nullopt});
    restart();
    QCOMPARE(m_store->count(), 1);
    QCOMPARE(m_store->at(0).label, u"Spring"_s);
    QCOMPARE(m_store->at(0).note, u"for the fair"_s);
    QCOMPARE(m_store->at(0).poll.state, PollState::Paused);
    // Without an end, too.
    m_store->setLabel(fresh, u"Summer"_s);
    QTRY_COMPARE(archived().at(0).label, u"Summer"_s);
}

void tst_ArchiveSync::savesTheDetectedKind()
{
    open();
    add({undetected});
    const BatchRef detected = m_store->identify(undetected, BatchKind::EmailVerifier);
    m_store->applyReply(detected, ::replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 4), m_clock.wall(),
                        m_clock.steady());
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
    m_sync->keepReply(search, reply, this, [&] {
        const auto packed = m_fixture->open()->loadReply(search);
        wasArchived = packed && packed->unpack().value() == seedReply();
        m_store->identify({std::nullopt, search.id}, *search.kind);
        m_store->applyReply(search, reply, m_clock.wall(), m_clock.steady());
        done = true;
    });
    QVERIFY(!done);
    QTRY_VERIFY(done);
    QVERIFY(wasArchived);
    const Batch *batch = m_store->find(search);
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
    m_sync->keepReply(fresh, ::replyOf(BatchKind::PhoneFinder, BatchStatus::Ongoing, 1), this, [&] { ++calls; });
    QCOMPARE(calls, 1);
}

void tst_ArchiveSync::keepsTheReplyOfABatchNobodyWaitsFor()
{
    open();
    add({search});
    auto context = std::make_unique<QObject>();
    m_sync->keepReply(search, seedDecoded(), context.get(), [] { QFAIL("its context is gone"); });
    context.reset();
    QTRY_VERIFY(archived().at(0).replyArchived);
}

void tst_ArchiveSync::undoesRemovals()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const QList<BatchRef> refs{m_store->at(0).ref, m_store->at(1).ref};
    for (const BatchRef &ref : refs)
        m_store->remove(ref);
    QTRY_COMPARE(archived().size(), size_t(1));
    QSignalSpy added(m_sync.get(), &ArchiveSync::added);
    m_sync->undoRemoval(refs + QList<BatchRef>{fresh});
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.at(0).at(0).value<QList<BatchRef>>(), refs);
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(m_store->at(0).ref, refs.at(0));
    QCOMPARE(m_store->at(1).ref, refs.at(1));
    restart();
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(m_store->at(0).label, u"Spring"_s);
}

void tst_ArchiveSync::makesRemovalsFinalAtTheEnd()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    const BatchRef ofAnotherWindow = m_store->at(1).ref;
    QVERIFY(m_fixture->open()->remove({ofAnotherWindow}, m_clock.wall()));
    m_store->remove(search);
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
    const BatchHead before = m_store->find(search)->head;
    for (const BatchReply &less : {replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 0),
                                   replyWithRows(BatchKind::EmailFinder, BatchStatus::Ongoing, 3),
                                   ::replyOf(BatchKind::EmailFinder, BatchStatus::Failed, 0)}) {
        bool done = false;
        m_sync->keepReply(search, less, this, [&] {
            m_store->applyReply(search, less, m_clock.wall(), m_clock.steady());
            done = true;
        });
        QTRY_VERIFY(done);
        QCOMPARE(m_store->find(search)->head, before);
        QVERIFY(m_store->find(search)->replyArchived);
    }
    QCOMPARE(m_fixture->open()->loadReply(search)->unpack().value(), seedReply());
}

void tst_ArchiveSync::backsUpAndRestores()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    m_store->setLabel(search, u"At the backup"_s);
    const QString file = m_fixture->file(u"backup.sqlite"_s);
    std::optional<Result<void>> backedUp;
    m_sync->backUp(file, this, [&](const Result<void> &result) { backedUp = result; });
    QTRY_VERIFY(backedUp);
    QVERIFY(*backedUp);
    m_store->remove(search);
    add({fresh});
    m_store->setLabel(fresh, u"Written just now"_s);
    std::optional<Result<QString>> kept;
    m_sync->restore(file, this, [&](const Result<QString> &result) { kept = result; });
    QTRY_VERIFY(kept);
    QVERIFY(*kept);
    BatchArchive before(kept->value());
    QVERIFY(before.open());
    QCOMPARE(before.find(fresh).value()->label, u"Written just now"_s);
    QCOMPARE(m_store->count(), 3);
    QCOMPARE(m_store->find(search)->label, u"At the backup"_s);
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
    m_sync->keepReply(search, seedDecoded(), this, [&] {
        m_store->applyReply(search, seedDecoded(), m_clock.wall(), m_clock.steady());
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
        m_sync->keepReply(search, reply, this, [&] {
            m_store->applyReply(search, reply, m_clock.wall(), m_clock.steady());
            done = true;
        });
        QTRY_VERIFY(done);
        QCOMPARE(problem.size(), 1);
        QCOMPARE(problem.at(0).at(0).value<std::optional<Error>>()->detail, u"database is locked"_s);
    }
    add({fresh}); // succeeds, and with it the rest is tried again
    QTRY_VERIFY(m_store->find(search)->replyArchived);
    QVERIFY(!m_store->find(search)->raw);
    QVERIFY(!problem.last().at(0).value<std::optional<Error>>());
    restart();
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(m_store->find(search)->head, reply.head);
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
        m_store->remove(search);
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(problem.at(0).at(0).value<std::optional<Error>>());
    }
    QTRY_COMPARE(problem.size(), 2);
    QVERIFY(!problem.at(1).at(0).value<std::optional<Error>>());
    QCOMPARE(archived().size(), size_t(2));
}

void tst_ArchiveSync::undoesARemovalThatFailed()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    {
        const auto other = m_fixture->connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        QSignalSpy problem(m_sync.get(), &ArchiveSync::problemChanged);
        m_store->remove(search);
        QTRY_COMPARE(problem.size(), 1);
    }
    QSignalSpy added(m_sync.get(), &ArchiveSync::added);
    m_sync->undoRemoval({search});
    m_sync->tryAgain();
    QTRY_COMPARE(added.size(), 1);
    restart();
    QCOMPARE(m_store->count(), 3);
}

void tst_ArchiveSync::anUndoThatFailedIsMadeUpFor()
{
    m_fixture->use(u"v2.sqlite"_s);
    open();
    m_store->remove(search);
    QTRY_COMPARE(archived().size(), size_t(2));
    {
        const auto other = m_fixture->connection();
        QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
        QSignalSpy added(m_sync.get(), &ArchiveSync::added);
        m_sync->undoRemoval({search});
        QTRY_COMPARE(added.size(), 1);
    }
    QCOMPARE(m_store->count(), 3);
    restart();
    QCOMPARE(m_store->count(), 3);
    QVERIFY(m_store->find(search)->replyArchived);
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
    QTRY_VERIFY(m_store->find(search)->archived);
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
