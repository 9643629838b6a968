// SPDX-License-Identifier: MIT
#include "polling/ArchivingSource.h"

#include "polling/BatchTracker.h"
#include "store/ArchiveSync.h"
#include "support/ArchiveFixture.h"
#include "support/FakeBatchSource.h"
#include "support/FakeClock.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const BatchRef search{BatchKind::EmailFinder, u"a"_s};

} // namespace

class tst_ArchivingSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void passesErrorsOn();
    void deliversWhatIsArchived();
    void deliversWhatCannotBeArchived();
    void dropsACallThatIsNotAnswered();
    void savesAReplyNobodyWaitsFor();
    void aCompletedBatchIsNeverAskedForAgain();

private:
    void open();
    void add(const BatchRef &ref);
    PendingWork fetch() { return m_source->fetch(BatchKind::EmailFinder, u"a"_s, this, m_done); }
    bool isArchived() { return m_fixture->open()->loadReply(search).ok(); }

    std::unique_ptr<ArchiveFixture> m_fixture;
    FakeClock m_clock;
    std::unique_ptr<FakeBatchSource> m_server;
    std::unique_ptr<ArchiveThread> m_thread;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveSync> m_archive;
    std::unique_ptr<ArchivingSource> m_source;

    QList<Result<BatchReply>> m_answers;
    const BatchSource::Done m_done = [this](Result<BatchReply> answer) { m_answers.append(std::move(answer)); };
    const BatchReply m_reply = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 2);
};

void tst_ArchivingSource::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_server = std::make_unique<FakeBatchSource>();
    m_answers.clear();
    open();
    add(search);
}

void tst_ArchivingSource::cleanup()
{
    m_source.reset();
    m_archive.reset();
    m_thread.reset();
    m_store.reset();
    m_server.reset();
    m_fixture.reset();
}

void tst_ArchivingSource::open()
{
    m_source.reset();
    m_archive.reset();
    m_thread = std::make_unique<ArchiveThread>(m_fixture->path(), ArchiveFixture::patience);
    m_store = std::make_unique<BatchStore>();
    m_archive = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock);
    m_source = std::make_unique<ArchivingSource>(*m_server, *m_archive);
    QSignalSpy opened(m_archive.get(), &ArchiveSync::opened);
    m_archive->open();
    QTRY_COMPARE(opened.size(), 1);
}

void tst_ArchivingSource::add(const BatchRef &ref)
{
    m_archive->add({ref});
    QTRY_COMPARE(m_store->count(), 1);
}

void tst_ArchivingSource::passesErrorsOn()
{
    const auto call = fetch();
    const Error error{ErrorKind::ServerFault, u"x"_s, 500, {}};
    QVERIFY(m_server->answer(u"a"_s, error));
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.at(0).error(), error);
}

void tst_ArchivingSource::deliversWhatIsArchived()
{
    const auto call = fetch();
    QVERIFY(m_server->answer(u"a"_s, m_reply));
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.at(0)->raw, m_reply.raw);
    QVERIFY(isArchived());
}

void tst_ArchivingSource::deliversWhatCannotBeArchived()
{
    QSignalSpy problem(m_archive.get(), &ArchiveSync::problemChanged);
    const auto other = m_fixture->connection();
    QVERIFY(other->execute(u"BEGIN IMMEDIATE"_s));
    const auto call = fetch();
    QVERIFY(m_server->answer(u"a"_s, m_reply));
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.at(0)->raw, m_reply.raw);
    QCOMPARE(problem.size(), 1);
}

void tst_ArchivingSource::dropsACallThatIsNotAnswered()
{
    {
        const auto call = fetch();
        QCOMPARE(m_server->openIds(), QStringList{u"a"_s});
    }
    QCOMPARE(m_server->openIds(), QStringList());
    QVERIFY(m_answers.isEmpty());
}

void tst_ArchivingSource::savesAReplyNobodyWaitsFor()
{
    {
        const auto call = fetch();
        QVERIFY(m_server->answer(u"a"_s, m_reply));
    }
    QTRY_VERIFY(isArchived());
    // Something that comes after it by the event loop has come: it never will.
    bool later = false;
    m_archive->backUp(m_fixture->file(u"backup"_s), this, [&](const Result<void> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(m_answers.isEmpty());
}

void tst_ArchivingSource::aCompletedBatchIsNeverAskedForAgain()
{
    m_store->remove(search);
    add({std::nullopt, u"b"_s});
    const BatchRef ref{BatchKind::EmailVerifier, u"b"_s};
    m_server->script(BatchKind::EmailVerifier, u"b"_s,
                     {replyOf(BatchKind::EmailVerifier, BatchStatus::Ongoing, 1),
                      replyWithRows(BatchKind::EmailVerifier, BatchStatus::Completed, 4)});
    {
        BatchTracker tracker(*m_store, *m_source, m_clock, {std::chrono::milliseconds(1)});
        tracker.watch(m_store->at(0).ref);
        QTRY_COMPARE(m_store->at(0).poll.state, PollState::Done);
    }
    QCOMPARE(m_server->callsAbout(u"b"_s), 3); // one for the kind before
    open();
    QCOMPARE(m_store->count(), 1);
    QCOMPARE(m_store->at(0).ref, ref);
    QCOMPARE(m_store->at(0).head.resultRows, 4);
    BatchTracker tracker(*m_store, *m_source, m_clock, {std::chrono::milliseconds(1)});
    tracker.watch(ref);
    QCOMPARE(m_store->at(0).poll.state, PollState::Done);
    QCOMPARE(m_server->callsAbout(u"b"_s), 3);
    tracker.refresh(ref);
    QTRY_COMPARE(m_server->callsAbout(u"b"_s), 4);
}

ENROW_TEST(tst_ArchivingSource, QCoreApplication)
#include "tst_ArchivingSource.moc"
