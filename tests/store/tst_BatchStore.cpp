// SPDX-License-Identifier: MIT
#include "store/BatchStore.h"

#include "support/FakeClock.h"
#include "support/Keys.h"
#include "support/Replies.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace enrow;
using namespace Qt::StringLiterals;

namespace
{

BatchReply replyWithoutResults(BatchStatus status, qint64 finished)
{
    return replyOf(BatchKind::EmailFinder, status, finished);
}

BatchReply replyWithResults(BatchStatus status, qint64 rows)
{
    BatchReply reply = replyWithRows(BatchKind::EmailFinder, status, rows);
    reply.head.skippedRows = 1;
    return reply;
}

} // namespace

class tst_BatchStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void holdsWhatItDoesNotTake();
    void addsAtTheEnd();
    void tellsRepetitions_data();
    void tellsRepetitions();
    void removesAndMovesUp();
    void announcesOnlyWhatChanged();
    void ignoresCommandsAboutOtherBatches();
    void learnsItsKind();
    void learnsAKindThatIsThereAlready();
    void findsWhatAPersonMeans();
    void takesAUuidInAnyCaseForTheSame();
    void takesWhatAnotherProgramSaved();
    void takesProgress();
    void takesResults();
    void keepsResultsThatAReplyLeavesOut();
    void keepsWhatACompletedBatchBrought_data();
    void keepsWhatACompletedBatchBrought();
    void takesCorrectedResults();
    void keepsTheRawReplyOfTheResults();
    void putsABatchBackInItsPlace();
    void takesResultsFromTheArchive();
    void knowsWhatTheArchiveHolds();

private:
    void add(const QString &id, std::optional<BatchKind> kind = BatchKind::EmailFinder);
    void apply(const BatchReply &reply);
    QList<QPair<int, int>> changes() const;

    const BatchRef m_ref{BatchKind::EmailFinder, u"a"_s};
    FakeClock m_clock;
    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<QSignalSpy> m_changed;
};

void tst_BatchStore::init()
{
    m_store = std::make_unique<BatchStore>();
    m_changed = std::make_unique<QSignalSpy>(m_store.get(), &BatchStore::changed);
    add(u"a"_s);
}

void tst_BatchStore::cleanup()
{
    m_changed.reset();
    m_store.reset();
}

void tst_BatchStore::add(const QString &id, std::optional<BatchKind> kind)
{
    QVERIFY(m_store->add({kind, id}, {}, m_clock.wall()));
}

void tst_BatchStore::apply(const BatchReply &reply)
{
    m_clock.advance(std::chrono::seconds(1));
    m_store->applyReply(keyIn(*m_store, m_ref), reply, m_clock.wall(), m_clock.steady());
}

// The rows and changes announced so far.
QList<QPair<int, int>> tst_BatchStore::changes() const
{
    QList<QPair<int, int>> list;
    for (const QList<QVariant> &arguments : *m_changed)
        list.append({arguments.at(0).toInt(), int(arguments.at(1).value<BatchChanges>())});
    return list;
}

void tst_BatchStore::holdsWhatItDoesNotTake()
{
    const BatchReply whole = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 3);
    apply(whole);
    m_changed->clear();
    BatchReply failed = replyWithRows(BatchKind::EmailFinder, BatchStatus::Completed, 0);
    failed.head.status = BatchStatus::Failed;
    for (int i = 0; i < 2; ++i)
        apply(failed);
    QCOMPARE(m_store->at(0).head, whole.head);
    QVERIFY(m_store->at(0).passedOver);
    QCOMPARE(m_store->at(0).passedOver->status, BatchStatus::Failed);
    QCOMPARE(changes(), (QList<QPair<int, int>>{{0, int(BatchChange::PassedOver)}}));
    apply(whole);
    QVERIFY(!m_store->at(0).passedOver);
    QCOMPARE(m_changed->size(), 2);
}

void tst_BatchStore::addsAtTheEnd()
{
    QSignalSpy before(m_store.get(), &BatchStore::aboutToInsert);
    QSignalSpy after(m_store.get(), &BatchStore::inserted);
    QVERIFY(m_store->add({std::nullopt, u"b"_s}, u"Spring"_s, m_clock.wall()));

    QCOMPARE(before.size(), 1);
    QCOMPARE(before.at(0).at(0).toInt(), 1);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.at(0).at(0).toInt(), 1);
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(m_store->at(1).ref, (BatchRef{std::nullopt, u"b"_s}));
    QCOMPARE(m_store->at(1).label, u"Spring"_s);
    QCOMPARE(m_store->at(1).added, m_clock.wall());
    QCOMPARE(batchIn(*m_store, m_ref), &m_store->at(0));
    QCOMPARE(m_store->rowOf(keyIn(*m_store, {BatchKind::PhoneFinder, u"a"_s})), -1);
    QVERIFY(!batchIn(*m_store, {std::nullopt, u"a"_s}));
}

void tst_BatchStore::tellsRepetitions_data()
{
    QTest::addColumn<BatchRef>("ref");
    QTest::addColumn<bool>("repeats");
    QTest::newRow("same kind") << m_ref << true;
    QTest::newRow("other kind") << BatchRef{BatchKind::PhoneFinder, u"a"_s} << false;
    QTest::newRow("no kind beside a kind") << BatchRef{std::nullopt, u"a"_s} << true;
    QTest::newRow("no kind twice") << BatchRef{std::nullopt, u"undetected"_s} << true;
    QTest::newRow("a kind beside no kind") << BatchRef{BatchKind::EmailFinder, u"undetected"_s} << false;
    QTest::newRow("other case") << BatchRef{BatchKind::EmailFinder, u"A"_s} << false;
}

void tst_BatchStore::tellsRepetitions()
{
    QFETCH(BatchRef, ref);
    QFETCH(bool, repeats);
    add(u"undetected"_s, std::nullopt);

    QCOMPARE(m_store->wouldRepeat(ref), repeats);
    QCOMPARE(m_store->add(ref, {}, m_clock.wall()).has_value(), !repeats);
    QCOMPARE(m_store->count(), repeats ? 2 : 3);
}

void tst_BatchStore::removesAndMovesUp()
{
    add(u"b"_s);
    add(u"c"_s);
    QSignalSpy before(m_store.get(), &BatchStore::aboutToRemove);
    QSignalSpy after(m_store.get(), &BatchStore::removed);
    m_store->remove(m_store->at(1).key);

    QCOMPARE(before.size(), 1);
    QCOMPARE(before.at(0).at(0).toInt(), 1);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.at(0).at(0).toInt(), 1);
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(m_store->rowOf(keyIn(*m_store, {BatchKind::EmailFinder, u"b"_s})), -1);
    QCOMPARE(m_store->rowOf(keyIn(*m_store, {BatchKind::EmailFinder, u"c"_s})), 1);
    QCOMPARE(m_store->at(1).ref.id, u"c"_s);
}

void tst_BatchStore::announcesOnlyWhatChanged()
{
    add(u"b"_s);
    const BatchRef ref{BatchKind::EmailFinder, u"b"_s};
    const PollStatus status{PollState::Stopped, std::nullopt, Error{ErrorKind::NoCredits, u"none"_s, 402, {}}};
    for (int time = 0; time < 2; ++time) {
        m_store->setLabel(keyIn(*m_store, ref), u"Label"_s);
        m_store->setPollStatus(keyIn(*m_store, ref), status);
    }
    QCOMPARE(changes(), (QList<QPair<int, int>>{{1, int(BatchChange::Label)}, {1, int(BatchChange::Poll)}}));
    QCOMPARE(m_store->at(1).label, u"Label"_s);
    QCOMPARE(m_store->at(1).poll, status);
    QVERIFY(m_store->backingOff().isEmpty());
    m_store->setPollStatus(keyIn(*m_store, ref), {PollState::BackingOff, {}, Error{ErrorKind::Offline, {}, 0, {}}});
    QCOMPARE(m_store->backingOff(), QList<BatchKey>{keyIn(*m_store, ref)});
}

void tst_BatchStore::ignoresCommandsAboutOtherBatches()
{
    const BatchRef other{BatchKind::PhoneFinder, u"a"_s};
    QSignalSpy removed(m_store.get(), &BatchStore::removed);
    m_store->remove(keyIn(*m_store, other));
    m_store->setLabel(keyIn(*m_store, other), u"Label"_s);
    m_store->setPollStatus(keyIn(*m_store, other), {PollState::Done, {}, {}});
    m_store->applyReply(keyIn(*m_store, other), replyWithResults(BatchStatus::Completed, 3), m_clock.wall(),
                        m_clock.steady());
    QVERIFY(!m_store->setKind(keyIn(*m_store, other), BatchKind::PhoneFinder));

    QCOMPARE(m_store->count(), 1);
    QVERIFY(removed.isEmpty());
    QVERIFY(m_changed->isEmpty());
}

void tst_BatchStore::learnsItsKind()
{
    add(u"u"_s, std::nullopt);
    const BatchKey key = m_store->at(1).key;
    QVERIFY(m_store->setKind(key, BatchKind::EmailVerifier));
    QCOMPARE(changes(), (QList<QPair<int, int>>{{1, int(BatchChange::Kind)}}));
    QCOMPARE(m_store->rowOf(key), 1);
    QCOMPARE(m_store->at(1).ref, (BatchRef{BatchKind::EmailVerifier, u"u"_s}));
    QVERIFY(m_store->setKind(key, BatchKind::EmailVerifier));
    QCOMPARE(m_changed->size(), 1);
}

void tst_BatchStore::learnsAKindThatIsThereAlready()
{
    add(u"u"_s, std::nullopt);
    add(u"u"_s, BatchKind::PhoneFinder);
    QSignalSpy removed(m_store.get(), &BatchStore::removed);
    QVERIFY(!m_store->setKind(m_store->at(1).key, BatchKind::PhoneFinder));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(0).toInt(), 1);
    QVERIFY(m_changed->isEmpty());
    QCOMPARE(m_store->count(), 2);
    QCOMPARE(m_store->at(1).ref.kind, BatchKind::PhoneFinder);
}

void tst_BatchStore::findsWhatAPersonMeans()
{
    add(u"u"_s, std::nullopt);
    add(u"u"_s, BatchKind::PhoneFinder);
    const auto named = [&](std::optional<BatchKind> kind, const QString &id) {
        const Batch *batch = m_store->named({kind, id});
        return batch ? m_store->rowOf(batch->key) : -1;
    };
    QCOMPARE(named(BatchKind::EmailFinder, u"a"_s), 0);
    QCOMPARE(named(std::nullopt, u"a"_s), 0);
    QCOMPARE(named(BatchKind::PhoneFinder, u"a"_s), -1);
    QCOMPARE(named(BatchKind::PhoneFinder, u"u"_s), 2);
    QCOMPARE(named(BatchKind::EmailFinder, u"u"_s), 1); // whose kind may turn out to be this
    QCOMPARE(named(std::nullopt, u"x"_s), -1);
    m_store->remove(m_store->at(1).key);
    QCOMPARE(named(BatchKind::EmailFinder, u"u"_s), -1);
    QCOMPARE(named(std::nullopt, u"u"_s), 1);
}

void tst_BatchStore::takesAUuidInAnyCaseForTheSame()
{
    const QString small = u"0d6c2f3a-1b4e-4c5d-8e9f-a1b2c3d4e5f6"_s;
    const auto idFor = [this](const QString &id) {
        const Batch *batch = m_store->named({std::nullopt, id});
        return batch ? batch->ref.id : QString();
    };
    add(small);
    QVERIFY(m_store->wouldRepeat({BatchKind::EmailFinder, small.toUpper()}));
    QVERIFY(!m_store->add({std::nullopt, small.toUpper()}, {}, m_clock.wall()));
    QCOMPARE(idFor(small.toUpper()), small);
    QVERIFY(!m_store->wouldRepeat({BatchKind::EmailFinder, u"A"_s})); // no UUID
    // Both stay where an archive has both.
    Batch capital;
    capital.key = newBatchKey();
    capital.ref = {BatchKind::EmailFinder, small.toUpper()};
    QVERIFY(m_store->restore(capital, 0));
    QCOMPARE(idFor(small), small);
    QCOMPARE(idFor(small.toUpper()), small.toUpper());
    m_store->remove(m_store->named({std::nullopt, small})->key);
    QCOMPARE(idFor(small), small.toUpper());
}

void tst_BatchStore::takesWhatAnotherProgramSaved()
{
    apply(replyWithResults(BatchStatus::Completed, 3));
    const BatchKey key = m_store->at(0).key;
    Batch theirs = m_store->at(0);
    theirs.label = u"theirs"_s;
    theirs.note = u"theirs"_s;
    theirs.chunk.reset();
    theirs.replyArchived = true;
    theirs.head = replyWithResults(BatchStatus::Completed, 5).head;
    m_changed->clear();
    m_store->takeArchived(key, theirs, BatchChange::Note);
    QCOMPARE(m_store->at(0).label, QString());
    QCOMPARE(m_store->at(0).note, u"theirs"_s);
    QCOMPARE(m_store->at(0).head, theirs.head);
    QVERIFY(!m_store->at(0).chunk && m_store->at(0).replyArchived); // its rows are read from there
    QCOMPARE(changes(),
             (QList<QPair<int, int>>{{0, int(BatchChange::Note)}, {0, int(BatchChange::Head | BatchChange::Results)}}));
    // As many rows that are older are no news; later ones are, unless they bring less.
    theirs.head.valid = 4;
    m_store->takeArchived(key, theirs, {});
    QVERIFY(m_store->at(0).head != theirs.head);
    theirs.lastReply = m_clock.wall().addSecs(1);
    m_store->takeArchived(key, theirs, {});
    QCOMPARE(m_store->at(0).head, theirs.head);
    const BatchHead held = theirs.head;
    theirs.lastReply = m_clock.wall().addSecs(2);
    theirs.head = replyWithoutResults(BatchStatus::Ongoing, 1).head;
    theirs.replyArchived = false;
    m_store->takeArchived(key, theirs, {});
    QCOMPARE(m_store->at(0).head, held);
    // A reply that was passed over is later than theirs, and tells nothing.
    apply(replyWithResults(BatchStatus::Completed, 2));
    QVERIFY(m_store->at(0).passedOver);
    theirs.head = held;
    theirs.head.validRows = 5;
    theirs.replyArchived = true;
    theirs.lastReply = m_clock.wall().addSecs(-60);
    m_store->takeArchived(key, theirs, {});
    QCOMPARE(m_store->at(0).head, theirs.head);
    QVERIFY(!m_store->at(0).passedOver);
}

void tst_BatchStore::takesProgress()
{
    apply(replyWithoutResults(BatchStatus::Ongoing, 2));
    apply(replyWithoutResults(BatchStatus::Ongoing, 2));
    apply(replyWithoutResults(BatchStatus::Ongoing, 4));

    QCOMPARE(changes(), (QList<QPair<int, int>>{{0, int(BatchChange::Head)}, {0, int(BatchChange::Head)}}));
    const Batch &batch = m_store->at(0);
    QCOMPARE(batch.head.finished, 4);
    QCOMPARE(batch.lastReply, m_clock.wall());
    QVERIFY(!batch.chunk);
    QCOMPARE(*batch.raw, QByteArray("4ongoing"));
    QVERIFY(!batch.rate.timeLeft(m_clock.steady()));
    m_clock.advance(std::chrono::seconds(21));
    apply(replyWithoutResults(BatchStatus::Ongoing, 8));
    QCOMPARE(batch.rate.timeLeft(m_clock.steady()), std::chrono::seconds(8));
}

void tst_BatchStore::takesResults()
{
    apply(replyWithoutResults(BatchStatus::Ongoing, 2));
    m_changed->clear();
    const BatchReply completed = replyWithResults(BatchStatus::Completed, 10);
    apply(completed);
    BatchReply again = replyWithResults(BatchStatus::Completed, 10);
    apply(again);

    QCOMPARE(changes(), (QList<QPair<int, int>>{{0, int(BatchChange::Head | BatchChange::Results)}}));
    QCOMPARE(m_store->at(0).chunk, completed.chunk);
    QCOMPARE(m_store->at(0).head, completed.head);
}

void tst_BatchStore::keepsResultsThatAReplyLeavesOut()
{
    const BatchReply partial = replyWithResults(BatchStatus::Ongoing, 3);
    apply(partial);
    m_changed->clear();
    apply(replyWithoutResults(BatchStatus::Ongoing, 5));

    QCOMPARE(changes(), (QList<QPair<int, int>>{{0, int(BatchChange::Head)}}));
    const Batch &batch = m_store->at(0);
    QCOMPARE(batch.head.finished, 5);
    QCOMPARE(batch.head.resultRows, 3);
    QCOMPARE(batch.head.skippedRows, 1);
    QCOMPARE(batch.chunk, partial.chunk);
    QCOMPARE(batch.raw, partial.raw);
}

void tst_BatchStore::keepsWhatACompletedBatchBrought_data()
{
    QTest::addColumn<BatchStatus>("status");
    QTest::addColumn<int>("rows"); // -1: no results at all
    QTest::newRow("ongoing") << BatchStatus::Ongoing << -1;
    QTest::newRow("ongoing with rows") << BatchStatus::Ongoing << 4;
    QTest::newRow("no status") << BatchStatus::Unknown << -1;
    QTest::newRow("failed") << BatchStatus::Failed << -1;
    QTest::newRow("completed, nothing with it") << BatchStatus::Completed << -1;
    QTest::newRow("completed, empty list") << BatchStatus::Completed << 0;
}

void tst_BatchStore::keepsWhatACompletedBatchBrought()
{
    QFETCH(BatchStatus, status);
    QFETCH(int, rows);
    const BatchReply completed = replyWithResults(BatchStatus::Completed, 10);
    apply(completed);
    m_changed->clear();
    apply(rows < 0 ? replyWithoutResults(status, 4) : replyWithResults(status, rows));

    QCOMPARE(changes(), (QList<QPair<int, int>>{{0, int(BatchChange::PassedOver)}}));
    const Batch &batch = m_store->at(0);
    QCOMPARE(batch.head, completed.head);
    QCOMPARE(batch.chunk, completed.chunk);
    QCOMPARE(batch.raw, completed.raw);
    QCOMPARE(batch.lastReply, m_clock.wall());
}

void tst_BatchStore::takesCorrectedResults()
{
    apply(replyWithResults(BatchStatus::Completed, 10));
    m_changed->clear();
    BatchReply corrected = replyWithResults(BatchStatus::Completed, 10);
    corrected.raw = std::make_shared<QByteArray>("corrected");
    apply(corrected);

    QCOMPARE(changes(), (QList<QPair<int, int>>{{0, int(BatchChange::Results)}}));
    QCOMPARE(m_store->at(0).chunk, corrected.chunk);
    QCOMPARE(m_store->at(0).raw, corrected.raw);
    QVERIFY(!m_store->at(0).hasOtherRows);

    ResultChunkBuilder builder(BatchKind::EmailFinder);
    for (int row = 0; row < 10; ++row) {
        builder.set(ColumnId::Email, row == 3 ? "other@example.com" : "");
        builder.endRow();
    }
    corrected.chunk = builder.finish();
    corrected.raw = std::make_shared<QByteArray>("other rows");
    apply(corrected);
    QVERIFY(m_store->at(0).hasOtherRows);
    QCOMPARE(changes().last().second, int(BatchChange::Results) | int(BatchChange::PassedOver));
    apply(corrected);
    QVERIFY(!m_store->at(0).hasOtherRows);
}

void tst_BatchStore::keepsTheRawReplyOfTheResults()
{
    apply(replyWithResults(BatchStatus::Ongoing, 3));
    apply(replyWithoutResults(BatchStatus::Failed, 3));
    QCOMPARE(*m_store->at(0).raw, QByteArray("results 3ongoing"));
    QCOMPARE(m_store->at(0).head.status, BatchStatus::Failed);
}

void tst_BatchStore::putsABatchBackInItsPlace()
{
    add(u"b"_s);
    add(u"c"_s);
    m_store->setNote(keyIn(*m_store, m_ref), u"kept"_s);
    QCOMPARE(changes().last(), qMakePair(0, int(BatchChange::Note)));
    m_store->setKeyName(keyIn(*m_store, m_ref), u"Agency"_s);
    QCOMPARE(changes().last(), qMakePair(0, int(BatchChange::KeyName)));
    const Batch removed = *batchIn(*m_store, m_ref);
    m_store->remove(keyIn(*m_store, m_ref));
    QVERIFY(m_store->restore(removed, 1));
    QVERIFY(!m_store->restore(removed, 1));
    QCOMPARE(m_store->rowOf(keyIn(*m_store, {BatchKind::EmailFinder, u"b"_s})), 0);
    QCOMPARE(m_store->rowOf(keyIn(*m_store, m_ref)), 1);
    QCOMPARE(m_store->rowOf(keyIn(*m_store, {BatchKind::EmailFinder, u"c"_s})), 2);
    QCOMPARE(m_store->at(1).note, u"kept"_s);
    m_store->remove(keyIn(*m_store, m_ref));
    QVERIFY(m_store->restore(removed, 99));
    QCOMPARE(m_store->rowOf(keyIn(*m_store, m_ref)), 2);
}

void tst_BatchStore::takesResultsFromTheArchive()
{
    const BatchReply archived = replyWithResults(BatchStatus::Completed, 3);
    Batch batch;
    batch.ref = {BatchKind::EmailFinder, u"archived"_s};
    batch.key = keyFor(batch.ref);
    batch.head = archived.head;
    batch.archived = batch.replyArchived = true;
    QVERIFY(m_store->restore(batch, 1));
    // Less than what the archive holds is no more welcome than less than what memory holds.
    m_store->applyReply(batch.key, replyWithResults(BatchStatus::Completed, 2), m_clock.wall(), m_clock.steady());
    QCOMPARE(changes(), (QList<QPair<int, int>>{{1, int(BatchChange::PassedOver)}}));
    m_changed->clear();
    m_store->setArchivedResults(batch.key, nullptr);
    QVERIFY(!m_store->at(1).chunk);
    QVERIFY(changes().isEmpty());
    m_store->setArchivedResults(batch.key, archived.chunk);
    QCOMPARE(m_store->at(1).chunk, archived.chunk);
    m_store->setArchivedResults(batch.key, replyWithResults(BatchStatus::Completed, 4).chunk);
    QCOMPARE(m_store->at(1).chunk, archived.chunk);
    QCOMPARE(changes(), (QList<QPair<int, int>>{{1, int(BatchChange::Results)}}));
}

void tst_BatchStore::knowsWhatTheArchiveHolds()
{
    const BatchReply reply = replyWithResults(BatchStatus::Completed, 3);
    apply(reply);
    m_store->markArchived(keyIn(*m_store, m_ref), replyWithResults(BatchStatus::Completed, 2).raw); // of another reply
    QVERIFY(m_store->at(0).archived && !m_store->at(0).replyArchived && m_store->at(0).raw);
    m_store->markArchived(keyIn(*m_store, m_ref), reply.raw);
    QVERIFY(m_store->at(0).replyArchived && !m_store->at(0).raw && m_store->at(0).chunk);
    const BatchReply better = replyWithResults(BatchStatus::Completed, 4);
    apply(better);
    QVERIFY(!m_store->at(0).replyArchived);
    QCOMPARE(m_store->at(0).raw, better.raw);
    m_store->dropReply(keyIn(*m_store, m_ref));
    QVERIFY(!m_store->at(0).raw && m_store->at(0).chunk && !m_store->at(0).replyArchived);
}

ENROW_TEST(tst_BatchStore, QCoreApplication)
#include "tst_BatchStore.moc"
