// SPDX-License-Identifier: MIT
#include "store/BatchTable.h"

#include "api/ReplyDecoder.h"
#include "store/BatchRecord.h"
#include "store/StoreSamples.h"
#include "support/ArchiveFixture.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace enrow::test;
using namespace Qt::StringLiterals;

namespace
{

const BatchRef ongoingBatch{BatchKind::EmailVerifier, u"9d4fa0ed-f76b-409f-bee4-d5468ebda70e"_s};

} // namespace

// What of a damaged archive is taken for true.
class tst_BatchTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void looksBatchesUp_data();
    void looksBatchesUp();
    void readsADamagedHeadAgain_data();
    void readsADamagedHeadAgain();
    void showsNoHeadThatNothingProves_data();
    void showsNoHeadThatNothingProves();
    void aHeadIsUnknownWhereItsReplyIsDamagedToo();
    void aFlippedBitNeverShowsAnotherHead();
    void keepsWhatItIsGiven();

private:
    Batch batchOf(const BatchRef &ref) { return m_table->rowNamed(ref, BatchTable::Removed::Also)->value().batch; }

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<ArchiveConnection> m_connection;
    std::unique_ptr<BatchTable> m_table;
};

void tst_BatchTable::init()
{
    m_fixture = std::make_unique<ArchiveFixture>();
    m_fixture->use(u"v4.sqlite"_s);
    m_fixture->open(); // brings it up to date
    m_connection = m_fixture->connection();
    m_table = std::make_unique<BatchTable>(*m_connection, u""_s, decodeBatchReply, true);
}

void tst_BatchTable::cleanup()
{
    m_table.reset();
    m_connection.reset();
    m_fixture.reset();
}

void tst_BatchTable::looksBatchesUp_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("by key") << u"key = 1"_s;
    QTest::newRow("by ID") << u"(origin = '' OR 'x' IN (origin, '')) AND removed IS NULL AND "
                              "id BETWEEN 'A' AND 'a' AND id = 'a' COLLATE NOCASE AND ('b' IN ('', kind) OR kind = '') "
                              "ORDER BY kind = '', removed IS NOT NULL, id <> 'a', number"_s;
}

void tst_BatchTable::looksBatchesUp()
{
    QFETCH(const QString, condition);
    auto plan = m_connection->query(
        u"EXPLAIN QUERY PLAN SELECT %1 FROM batch WHERE %2 LIMIT 1"_s.arg(BatchRecord::selection(), condition));
    QVERIFY(plan && ArchiveConnection::next(plan.value()).value());
    QVERIFY2(plan->value(3).toString().startsWith("SEARCH batch USING INDEX"_L1),
             qPrintable(plan->value(3).toString()));
}

void tst_BatchTable::readsADamagedHeadAgain_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("final cost") << u"credits_final = credits_final + 6"_s;
    QTest::newRow("valid") << u"valid = NULL"_s;
    QTest::newRow("status") << u"status = 'ongoing'"_s;
    QTest::newRow("status in no word") << u"status = 'complfted'"_s;
    QTest::newRow("cost as it came") << u"credits_final_text = '0.12345'"_s;
    QTest::newRow("further page") << u"further_page = 1"_s;
    QTest::newRow("valid rows") << u"valid_rows = 1"_s;
    QTest::newRow("label") << u"label = 'Sprinh'"_s;
    QTest::newRow("file") << u"from_file = 'x.json'"_s;
    QTest::newRow("odd counts") << u"odd_counts = 'valid -2'"_s;
    QTest::newRow("digest") << u"digest = NULL"_s;
}

void tst_BatchTable::readsADamagedHeadAgain()
{
    QFETCH(const QString, change);
    const Batch whole = batchOf(search);
    QCOMPARE(whole.entry, EntryState::Whole);
    m_fixture->execute(u"UPDATE batch SET %1 WHERE number = 1"_s.arg(change));
    const Batch again = batchOf(search);
    QCOMPARE(again.entry, EntryState::ReadAgain);
    QCOMPARE(again.head, whole.head);
    QCOMPARE(again.poll, whole.poll);
    QCOMPARE(m_table->all()->at(0).head, whole.head);
    // Written anew, it is whole again.
    QVERIFY(m_table->update(1, again));
    QCOMPARE(batchOf(search).entry, EntryState::Whole);
}

void tst_BatchTable::showsNoHeadThatNothingProves_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("finished") << u"finished = 7"_s;
    QTest::newRow("status") << u"status = 'completed'"_s;
    QTest::newRow("paused") << u"paused = 1"_s;
}

void tst_BatchTable::showsNoHeadThatNothingProves()
{
    QFETCH(const QString, change);
    m_fixture->execute(u"UPDATE batch SET %1 WHERE number = 2"_s.arg(change));
    const Batch lost = batchOf(ongoingBatch);
    QCOMPARE(lost.entry, EntryState::Lost);
    QCOMPARE(lost.head, BatchHead());
    QCOMPARE(lost.poll.state, PollState::Waiting); // it is asked for again
    QCOMPARE(lost.poll.error->kind, ErrorKind::ArchiveDamaged);
}

void tst_BatchTable::aHeadIsUnknownWhereItsReplyIsDamagedToo()
{
    m_fixture->execute(u"UPDATE reply SET zstd = zeroblob(length(zstd))"_s);
    QCOMPARE(batchOf(search).entry, EntryState::Whole);
    m_fixture->execute(u"UPDATE batch SET credits_final = 7 WHERE number = 1"_s);
    QCOMPARE(batchOf(search).entry, EntryState::Lost);
}

// Every bit of what the file holds of the batches.
void tst_BatchTable::aFlippedBitNeverShowsAnotherHead()
{
    const auto before = m_table->all().value();
    m_table.reset();
    m_connection.reset();
    m_fixture->execute(u"VACUUM"_s); // what was written since the file was made lies elsewhere in it
    m_fixture->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QByteArray good = ArchiveFixture::bytes(m_fixture->path());
    const qsizetype start = good.indexOf("email-verifier9d4fa0ed") - 80; // the row is stored in one piece
    const qsizetype end = good.indexOf("campaign_q2", start) + 60;
    QVERIFY(start > 0 && end > start);
    int told = 0;
    for (qsizetype bit = start * 8; bit < end * 8; ++bit) {
        QByteArray flipped = good;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        m_fixture->write(flipped);
        const auto connection = m_fixture->connection();
        const auto batches = BatchTable(*connection, u""_s, decodeBatchReply, true).all();
        if (!batches) {
            QCOMPARE(batches.error().kind, ErrorKind::ArchiveDamaged);
            continue;
        }
        for (const Batch &batch : batches.value()) {
            told += batch.entry == EntryState::Whole ? 0 : 1;
            const auto same =
                std::find_if(before.begin(), before.end(), [&](const Batch &other) { return other.ref == batch.ref; });
            const bool isTrue = same != before.end() && batch.head == same->head && batch.label == same->label;
            QVERIFY2(isTrue || batch.entry != EntryState::Whole, qPrintable(u"bit %1"_s.arg(bit)));
            QVERIFY(batch.entry != EntryState::ReadAgain || batch.head == before[0].head);
        }
    }
    QVERIFY(told > 100);
}

void tst_BatchTable::keepsWhatItIsGiven()
{
    Batch batch;
    batch.ref = {BatchKind::PhoneFinder, u"new"_s};
    batch.key = keyFor(batch.ref);
    batch.label = u"Spring"_s;
    batch.head.hasFurtherPage = true;
    batch.head.validRows = 7;
    QVERIFY(m_table->insert(batch));
    const Batch kept = batchOf(batch.ref);
    QCOMPARE(kept.entry, EntryState::Whole);
    QVERIFY(kept.head.hasFurtherPage);
    QCOMPARE(kept.head.validRows, batch.head.validRows);
    QCOMPARE(BatchRecord::values(kept), BatchRecord::values(batch));
}

ENROW_TEST(tst_BatchTable, QCoreApplication)
#include "tst_BatchTable.moc"
