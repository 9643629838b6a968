// SPDX-License-Identifier: MIT
#include "store/ArchivedResults.h"

#include "api/ReplyDecoder.h"
#include "jobs/JobQueue.h"
#include "simulator/SeedReplies.h"
#include "store/ArchiveSync.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/FakeClock.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <algorithm>

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

class tst_ArchivedResults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsResultsWhenAsked();
    void saysWhenResultsCannotBeRead();
    void forgetsABatchThatIsRemoved();
    void readsRawReplies();
    void readsInTheOrderAskedFor();
    void givesUpWhatIsNotWantedAnyMore();
    void oneThatCannotBeReadStopsNoOther();
    void removedOnesMakePlaceForOthers();
    void itsEndWaitsForNothing();

private:
    QList<BatchRef> addMany(int count);
    int read(const QList<BatchRef> &refs) const;

    std::unique_ptr<ArchiveFixture> m_fixture;
    FakeClock m_clock;
    // What the worker decoded, in that order; it waits at the gate, when that is closed.
    QStringList m_decoded;
    QSemaphore m_atGate;
    QSemaphore m_gate;
    bool m_gateIsClosed = false;
    JobQueue m_jobs{1};
    std::unique_ptr<ArchiveQueue> m_thread;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<ArchiveSync> m_sync;
    std::unique_ptr<ArchivedResults> m_results;
};

void tst_ArchivedResults::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_fixture->use(u"v2.sqlite"_s);
    m_thread = std::make_unique<ArchiveQueue>(m_fixture->path(), ArchiveFixture::patience);
    m_store = std::make_unique<BatchStore>();
    m_sync = std::make_unique<ArchiveSync>(*m_store, *m_thread, m_clock);
    m_decoded.clear();
    m_gateIsClosed = false;
    m_atGate.acquire(m_atGate.available());
    const auto decode = [this](BatchKind kind, QByteArray bytes, std::stop_token stop) {
        auto reply = decodeBatchReply(kind, std::move(bytes), std::move(stop));
        m_decoded.append(reply ? reply->head.custom : u"unreadable"_s);
        m_atGate.release();
        if (m_gateIsClosed)
            m_gate.acquire();
        return reply;
    };
    m_results = std::make_unique<ArchivedResults>(*m_store, *m_thread, m_jobs, decode);
    m_sync->open();
    QTRY_COMPARE(m_store->count(), 3);
}

void tst_ArchivedResults::cleanup()
{
    m_results.reset();
    m_sync.reset();
    m_thread.reset();
    m_store.reset();
    m_fixture.reset();
}

void tst_ArchivedResults::readsResultsWhenAsked()
{
    QSignalSpy changed(m_store.get(), &BatchStore::changed);
    m_results->load({keyIn(*m_store, search)});
    m_results->load({keyIn(*m_store, search)});
    QTRY_VERIFY(batchIn(*m_store, search)->chunk);
    QCOMPARE(batchIn(*m_store, search)->chunk->rowCount(), 3u);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(1).value<BatchChanges>(), BatchChanges(BatchChange::Results));
    m_results->load({keyIn(*m_store, search)}); // has them
    m_results->load({m_store->at(1).key});      // has none
    m_results->load({BatchKey{}});              // is not there
    QVERIFY(!m_store->at(1).chunk);
}

void tst_ArchivedResults::saysWhenResultsCannotBeRead()
{
    m_fixture->execute(u"UPDATE reply SET zstd = zeroblob(length(zstd))"_s);
    QSignalSpy failed(m_results.get(), &ArchivedResults::failed);
    m_results->load({keyIn(*m_store, search)});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<BatchKey>(), keyIn(*m_store, search));
    QCOMPARE(failed.at(0).at(1).value<Error>().kind, ErrorKind::ArchiveDamaged);
    m_fixture->execute(u"DELETE FROM reply"_s);
    m_results->load({keyIn(*m_store, search)});
    QTRY_COMPARE(failed.size(), 2);
}

void tst_ArchivedResults::readsRawReplies()
{
    std::optional<Result<std::shared_ptr<const QByteArray>>> raw;
    const auto take = [&](Result<std::shared_ptr<const QByteArray>> result) { raw = std::move(result); };
    m_results->loadRaw(keyIn(*m_store, search), this, take);
    QTRY_VERIFY(raw);
    QCOMPARE(*raw->value(), seedSearchReply());
    raw.reset();
    const BatchRef ongoing = m_store->at(1).ref;
    m_results->loadRaw(keyIn(*m_store, ongoing), this, take);
    QTRY_VERIFY(raw);
    QVERIFY(!*raw);
    raw.reset();
    const BatchReply reply = ::replyOf(*ongoing.kind, BatchStatus::Ongoing, 5);
    m_store->applyReply(keyIn(*m_store, ongoing), reply, m_clock.wall(), m_clock.steady());
    m_results->loadRaw(keyIn(*m_store, ongoing), this, take); // from memory
    QTRY_VERIFY(raw);
    QCOMPARE(*raw->value(), *reply.raw);
}

void tst_ArchivedResults::forgetsABatchThatIsRemoved()
{
    const Batch batch = *batchIn(*m_store, search);
    m_results->load({keyIn(*m_store, search)});
    m_store->remove(keyIn(*m_store, search));
    QVERIFY(m_store->restore(batch, 0));
    m_results->load({keyIn(*m_store, search)});
    QTRY_VERIFY(batchIn(*m_store, search)->chunk);
}

// Adds archived batches whose `custom` is their ID.
QList<BatchRef> tst_ArchivedResults::addMany(int count)
{
    const auto archive = m_fixture->open();
    std::vector<Batch> batches;
    for (int i = 0; i < count; ++i) {
        Batch batch;
        batch.ref = {BatchKind::EmailVerifier, u"many-%1"_s.arg(i)};
        batch.key = keyFor(batch.ref);
        batches.push_back(batch);
    }
    if (!archive->add(batches))
        qFatal("cannot add");
    QList<BatchRef> refs;
    for (const Batch &batch : batches) {
        const QByteArray raw = R"({"general":{"status":"completed","custom":")" + batch.ref.id.toUtf8() +
                               R"("},"results":[{"email":"a@b.example"}]})";
        const auto reply = decodeBatchReply(*batch.ref.kind, raw);
        if (!archive->saveReply(batch.key, reply.value(), m_clock.wall()))
            qFatal("cannot save");
        const auto saved = archive->find(batch.ref);
        m_store->restore(*saved.value(), m_store->count());
        refs.append(batch.ref);
    }
    return refs;
}

int tst_ArchivedResults::read(const QList<BatchRef> &refs) const
{
    return int(std::count_if(refs.begin(), refs.end(),
                             [this](const BatchRef &ref) { return batchIn(*m_store, ref)->chunk != nullptr; }));
}

void tst_ArchivedResults::readsInTheOrderAskedFor()
{
    QList<BatchRef> refs = addMany(20);
    std::reverse(refs.begin(), refs.end());
    m_results->load(keysIn(*m_store, refs));
    QTRY_COMPARE(read(refs), 20);
    QStringList asked;
    for (const BatchRef &ref : refs)
        asked.append(ref.id);
    QCOMPARE(m_decoded, asked);
}

void tst_ArchivedResults::givesUpWhatIsNotWantedAnyMore()
{
    const QList<BatchRef> refs = addMany(20);
    m_gateIsClosed = true;
    m_results->load(keysIn(*m_store, refs));
    QTRY_COMPARE(m_atGate.available(), 1);
    m_results->load({keyIn(*m_store, refs.last())});
    m_gate.release(2);
    QTRY_VERIFY(batchIn(*m_store, refs.last())->chunk);
    QCOMPARE(m_decoded, QStringList({refs.first().id, refs.last().id}));
    QCOMPARE(read(refs), 1);
}

void tst_ArchivedResults::oneThatCannotBeReadStopsNoOther()
{
    const QList<BatchRef> refs = addMany(20);
    m_fixture->execute(u"UPDATE reply SET zstd = x'00' WHERE batch IN (SELECT number FROM batch WHERE id = ?)"_s,
                       {refs[3].id});
    QSignalSpy failed(m_results.get(), &ArchivedResults::failed);
    m_results->load(keysIn(*m_store, refs));
    QTRY_COMPARE(read(refs), 19);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<BatchKey>(), keyIn(*m_store, refs[3]));
}

void tst_ArchivedResults::removedOnesMakePlaceForOthers()
{
    QList<BatchRef> refs = addMany(20);
    m_results->load(keysIn(*m_store, refs));
    for (int i = 0; i < 15; ++i)
        m_store->remove(keyIn(*m_store, refs.takeFirst()));
    QTRY_COMPARE(read(refs), 5);
}

void tst_ArchivedResults::itsEndWaitsForNothing()
{
    const QList<BatchRef> refs = addMany(20);
    m_gateIsClosed = true;
    m_results->load(keysIn(*m_store, refs));
    QTRY_COMPARE(m_atGate.available(), 1);
    m_results.reset();
    m_gate.release();
    bool after = false;
    const PendingWork last = m_jobs.run(
        this, [](std::stop_token) { return true; }, [&after](bool) { after = true; });
    QTRY_VERIFY(after);
    QCOMPARE(m_decoded.size(), 1);
}

ENROW_TEST(tst_ArchivedResults, QCoreApplication)
#include "tst_ArchivedResults.moc"
