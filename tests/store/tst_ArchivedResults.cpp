// SPDX-License-Identifier: MIT
#include "store/ArchivedResults.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"
#include "store/ArchiveSync.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/Replies.h"

#include <QSignalSpy>
#include <QTest>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const BatchRef search{BatchKind::EmailFinder, u"3d4cb64e-i64d-41e8-a686-736751004a32"_s};

} // namespace

class TestArchivedResults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsResultsWhenAsked();
    void saysWhenResultsCannotBeRead();
    void forgetsABatchThatIsRemoved();
    void readsRawReplies();

private:
    std::unique_ptr<ArchiveFixture> m_fixture;
    FakeClock m_clock;
    JobQueue m_jobs{1};
    std::unique_ptr<ArchiveThread> m_thread;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveSync> m_sync;
    std::unique_ptr<ArchivedResults> m_results;
};

void TestArchivedResults::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_fixture->use(u"v2.sqlite"_s);
    m_thread = std::make_unique<ArchiveThread>(m_fixture->path(), ArchiveFixture::patience);
    m_store = std::make_unique<BatchStore>();
    m_sync = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock);
    m_results = std::make_unique<ArchivedResults>(*m_store, *m_thread, m_jobs, decodeBatchReply);
    m_sync->open();
    QTRY_COMPARE(m_store->count(), 3);
}

void TestArchivedResults::cleanup()
{
    m_results.reset();
    m_sync.reset();
    m_thread.reset();
    m_store.reset();
    m_fixture.reset();
}

void TestArchivedResults::readsResultsWhenAsked()
{
    QSignalSpy changed(m_store.get(), &BatchStore::changed);
    m_results->load(search);
    m_results->load(search);
    QTRY_VERIFY(m_store->find(search)->chunk);
    QCOMPARE(m_store->find(search)->chunk->rowCount(), 3u);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).value<BatchChanges>(), BatchChanges(BatchChange::Results));
    m_results->load(search);                                   // has them
    m_results->load(m_store->at(1).ref);                       // has none
    m_results->load({BatchKind::EmailFinder, u"elsewhere"_s}); // is not there
    QVERIFY(!m_store->at(1).chunk);
}

void TestArchivedResults::saysWhenResultsCannotBeRead()
{
    m_fixture->execute(u"UPDATE reply SET sha256 = zeroblob(32)"_s);
    QSignalSpy failed(m_results.get(), &ArchivedResults::failed);
    m_results->load(search);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<BatchRef>(), search);
    QCOMPARE(failed.at(0).at(1).value<Error>().kind, ErrorKind::ArchiveDamaged);
    m_fixture->execute(u"DELETE FROM reply"_s);
    m_results->load(search);
    QTRY_COMPARE(failed.size(), 2);
}

void TestArchivedResults::readsRawReplies()
{
    std::optional<Result<std::shared_ptr<const QByteArray>>> raw;
    const auto take = [&](Result<std::shared_ptr<const QByteArray>> result) { raw = std::move(result); };
    m_results->loadRaw(search, this, take);
    QTRY_VERIFY(raw);
    QCOMPARE(*raw->value(), ArchiveFixture::bytes(QStringLiteral(ENROW_TEST_DATA "/simulator/seed-search.json")));
    raw.reset();
    const BatchRef ongoing = m_store->at(1).ref;
    m_results->loadRaw(ongoing, this, take);
    QTRY_VERIFY(raw);
    QVERIFY(!*raw);
    raw.reset();
    const BatchReply reply = ::replyOf(*ongoing.kind, BatchStatus::Ongoing, 5);
    m_store->applyReply(ongoing, reply, m_clock.wall(), m_clock.steady());
    m_results->loadRaw(ongoing, this, take); // from memory
    QTRY_VERIFY(raw);
    QCOMPARE(*raw->value(), *reply.raw);
}

void TestArchivedResults::forgetsABatchThatIsRemoved()
{
    const Batch batch = *m_store->find(search);
    m_results->load(search);
    m_store->remove(search);
    QVERIFY(m_store->restore(batch, 0));
    m_results->load(search);
    QTRY_VERIFY(m_store->find(search)->chunk);
}

QTEST_GUILESS_MAIN(TestArchivedResults)
#include "tst_ArchivedResults.moc"
