// SPDX-License-Identifier: MIT
#include "desktop/BatchSelection.h"

#include "results/ResultChunkBuilder.h"
#include "store/BatchStore.h"

#include "support/Keys.h"
#include "support/TestProgram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace enrow;

namespace
{

const BatchRef firstBatch{BatchKind::EmailVerifier, u"first"_s};
const BatchRef secondBatch{BatchKind::EmailFinder, u"second"_s};

BatchReply replyOf(BatchKind kind, int valid, int invalid)
{
    ResultChunkBuilder builder(kind);
    for (int row = 0; row < valid + invalid; ++row) {
        builder.set(ColumnId::Email, "someone@example.com");
        builder.setQualification(row < valid ? "valid" : "invalid");
        builder.endRow();
    }
    BatchReply reply;
    reply.kind = kind;
    reply.head.status = BatchStatus::Completed;
    reply.head.requested = valid + invalid;
    reply.head.valid = valid;
    reply.head.validRows = valid;
    reply.head.resultRows = valid + invalid;
    reply.chunk = builder.finish();
    reply.raw = std::make_shared<const QByteArray>("{}");
    return reply;
}

} // namespace

class tst_BatchSelection : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<BatchStore>();
        listenTo(std::make_unique<BatchSelection>(*m_store));
        m_resultsTold = 0;
        m_store->add(firstBatch, {}, QDateTime::currentDateTimeUtc());
        m_store->add(secondBatch, {}, QDateTime::currentDateTimeUtc());
    }
    void showsTheChosenBatchesTogether()
    {
        apply(firstBatch, replyOf(BatchKind::EmailVerifier, 2, 1));
        apply(secondBatch, replyOf(BatchKind::EmailFinder, 3, 0));
        select({firstBatch, secondBatch});
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(m_set->rowCount(), 6u);
        QCOMPARE(m_summary.batches, 2);
        QCOMPARE(m_summary.found, 5);
        QCOMPARE(m_summary.invalid, 1);
    }

    void saysWhetherItIsAllThereIs()
    {
        select({firstBatch, secondBatch});
        QTRY_VERIFY(m_summary.batches == 2 && m_summary.isOfAll);
        m_store->add({BatchKind::PhoneFinder, u"third"_s}, {}, QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(!m_summary.isOfAll);
    }

    void tellsRowsThatDidNotCome()
    {
        QStringList remarks;
        connect(m_selection.get(), &BatchSelection::rowsRemarkChanged, this,
                [&remarks](const QString &remark) { remarks.append(remark); });
        BatchReply page = replyOf(BatchKind::EmailVerifier, 1, 1);
        page.head.requested = 5000;
        apply(firstBatch, page);
        apply(secondBatch, replyOf(BatchKind::EmailFinder, 3, 0));
        select({firstBatch});
        QTRY_COMPARE(remarks, QStringList{u"2 of 5,000 rows received."_s});
        QCOMPARE(m_summary.arrival.missing, 4998);
        select({firstBatch, secondBatch});
        QTRY_COMPARE(remarks.last(), u"1 of 2 batches returned other numbers of rows than announced: 4,998 missing."_s);
        select({secondBatch});
        QTRY_COMPARE(remarks.last(), QString());
        QCOMPARE(remarks.size(), 3);
    }

    void tellsWhatIsNotAmongTheRows()
    {
        QStringList remarks;
        QString toCome, brief;
        connect(m_selection.get(), &BatchSelection::rowsRemarkChanged, this,
                [&](const QString &remark, const QString &more, const QString &few) {
                    remarks.append(remark), toCome = more, brief = few;
                });
        apply(firstBatch, replyOf(BatchKind::EmailVerifier, 2, 1));
        select({firstBatch, secondBatch});
        QTRY_COMPARE(toCome, u"1 batch still running."_s);
        QCOMPARE(brief, u"1 running"_s);
        QCOMPARE(remarks.value(remarks.size() - 1), QString());
        m_store->setPollStatus(keyIn(*m_store, secondBatch),
                               {PollState::Stopped, {}, Error{ErrorKind::UnknownBatch, {}, 404, {}}});
        QTRY_COMPARE(remarks.value(remarks.size() - 1), u"1 of 2 batches returned no rows."_s);
        BatchReply part = replyOf(BatchKind::EmailFinder, 3, 0);
        part.head.status = BatchStatus::Failed;
        part.head.requested = 10;
        apply(secondBatch, part);
        QTRY_COMPARE(remarks.value(remarks.size() - 1), u"1 of 2 batches failed, with 3 of 10 rows."_s);
        select({secondBatch});
        QTRY_COMPARE(remarks.value(remarks.size() - 1), u"This batch failed, with 3 of 10 rows."_s);
        BatchReply odd = replyOf(BatchKind::EmailVerifier, 2, 1);
        odd.head.skippedRows = 4;
        apply(firstBatch, odd);
        select({firstBatch});
        QTRY_COMPARE(remarks.value(remarks.size() - 1), u"4 entries of the results are not rows."_s);
    }

    void saysWhichBatchesHaveNoRows()
    {
        QList<ResultsHint> hints;
        connect(m_selection.get(), &BatchSelection::resultsChanged, this,
                [&hints](const auto &, ResultsHint hint) { hints.append(hint); });
        select({});
        QTRY_COMPARE(hints.value(hints.size() - 1), ResultsHint::NoneChosen);
        select({firstBatch, secondBatch});
        QTRY_COMPARE(hints.value(hints.size() - 1), ResultsHint::NoRows);
    }

    void namesBatchesWhoseFiguresDoNotAddUp()
    {
        BatchReply part = replyOf(BatchKind::EmailFinder, 2, 1);
        part.head.credits.final = Credits::fromWhole(2);
        apply(secondBatch, part);
        apply(firstBatch, replyOf(BatchKind::EmailVerifier, 1, 0));
        select({firstBatch, secondBatch});
        QTRY_COMPARE(m_summary.mismatches.size(), size_t(1));
        QCOMPARE(m_summary.mismatches[0].batch, secondBatch.id);
        m_store->setLabel(keyIn(*m_store, secondBatch), u"spring"_s);
        QTRY_COMPARE(m_summary.mismatches[0].batch, u"spring"_s);
    }

    void followsTheStore()
    {
        select({firstBatch});
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(m_set->rowCount(), 0u);
        apply(firstBatch, replyOf(BatchKind::EmailVerifier, 2, 1));
        QTRY_COMPARE(m_set->rowCount(), 3u);
        m_store->remove(keyIn(*m_store, firstBatch));
        QTRY_COMPARE(m_set->rowCount(), 0u);
        QVERIFY(m_selection->keys().isEmpty());
    }

    void otherBatchesDoNotDisturb()
    {
        select({firstBatch});
        QTRY_COMPARE(m_resultsTold, 1);
        apply(secondBatch, replyOf(BatchKind::EmailFinder, 1, 0));
        apply(firstBatch, replyOf(BatchKind::EmailVerifier, 1, 0));
        QTRY_COMPARE(m_set->rowCount(), 1u);
        QCOMPARE(m_resultsTold, 2);
    }

    void asksForResultsThatAreInTheArchive()
    {
        QList<QList<BatchKey>> needed;
        connect(m_selection.get(), &BatchSelection::resultsNeeded, this, [&needed](const QList<BatchKey> &keys) {
            if (!keys.isEmpty())
                needed.append(keys);
        });
        QList<ResultsHint> hints;
        connect(m_selection.get(), &BatchSelection::resultsChanged, this,
                [&hints](const auto &, ResultsHint hint) { hints.append(hint); });
        const BatchReply reply = replyOf(BatchKind::EmailVerifier, 2, 1);
        const Batch archived = addArchived(u"archived"_s, reply);
        select({secondBatch});
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(needed.size(), 0);
        select({archived.ref});
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(needed.first(), QList<BatchKey>{archived.key});
        QTRY_COMPARE(hints.last(), ResultsHint::Loading);
        QCOMPARE(m_summary.unread, 1); // its rows are in no figure yet
        m_selection->setUnreadable(archived.key);
        QTRY_COMPARE(hints.last(), ResultsHint::Unreadable);
        QCOMPARE(needed.size(), 1);
        select({archived.ref});
        QTRY_COMPARE(needed.size(), 2);
        m_store->setArchivedResults(archived.key, reply.chunk);
        QTRY_COMPARE(m_set->rowCount(), 3u);
        QCOMPARE(hints.last(), ResultsHint::NoRows);
        QCOMPARE(m_summary.invalid, 1);
        QCOMPARE(m_summary.unread, 0);
        QCOMPARE(needed.size(), 2);
    }

    void aBatchWithoutRowsIsNotWaitedFor()
    {
        BatchReply none = replyOf(BatchKind::EmailFinder, 0, 0);
        const Batch failed = addArchived(u"failed"_s, none);
        const QSignalSpy progress(m_selection.get(), &BatchSelection::loadingChanged);
        ResultsHint hint = ResultsHint::Loading;
        connect(m_selection.get(), &BatchSelection::resultsChanged, this,
                [&](const auto &, ResultsHint h) { hint = h; });
        select({failed.ref});
        QTRY_COMPARE(hint, ResultsHint::NoRows);
        QCOMPARE(progress.count(), 0);
    }

    // The first batch that comes is shown at once and so is the last; those between them wait for the pace, which
    // never comes here. Every batch has its place from the start.
    void fillsInAtAPace()
    {
        listenTo(std::make_unique<BatchSelection>(*m_store, std::chrono::hours(1)));
        const QList<BatchRef> refs = addManyArchived(5);
        select(refs);
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(m_needed, keysIn(*m_store, refs));
        QCOMPARE(m_progress, (LoadingProgress{0, 0, 5}));
        const std::vector<ColumnId> columns = m_set->columns();

        bring(refs[1]);
        QTRY_COMPARE(m_resultsTold, 2);
        QCOMPARE(m_set->rowCount(), 3u);
        QCOMPARE(m_progress, (LoadingProgress{1, 0, 5}));
        bring(refs[0]);
        bring(refs[3]);
        bring(refs[4]);
        letItPublish();
        QCOMPARE(m_resultsTold, 2);
        bring(refs[2]);
        QTRY_COMPARE(m_resultsTold, 3);
        QCOMPARE(m_set->rowCount(), 15u);
        QVERIFY(m_progress.isOver());
        QVERIFY(m_needed.isEmpty());
        apply(refs[0], replyOf(BatchKind::EmailVerifier, 5, 0)); // not a part of filling in
        QTRY_COMPARE(m_set->rowCount(), 17u);

        QCOMPARE(m_set->columns(), columns);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_set->batches()[size_t(i)].ref, refs[i]);
    }

    void showsMoreWithEveryTickOfThePace()
    {
        listenTo(std::make_unique<BatchSelection>(*m_store, std::chrono::milliseconds(1)));
        const QList<BatchRef> refs = addManyArchived(4);
        select(refs);
        for (uint32_t i = 0; i < 3; ++i) {
            bring(refs[i]);
            QTRY_COMPARE(m_set ? m_set->rowCount() : 0, 3 * (i + 1));
        }
        QVERIFY(!m_progress.isOver());
    }

    // A newer choice is told at once, however long the pace, and asks for nothing of the older.
    void aNewerChoiceDoesNotWait()
    {
        listenTo(std::make_unique<BatchSelection>(*m_store, std::chrono::hours(1)));
        const QList<BatchRef> refs = addManyArchived(4);
        select({refs[0], refs[1], refs[2]});
        QTRY_COMPARE(m_resultsTold, 1);
        bring(refs[0]);
        QTRY_COMPARE(m_set->rowCount(), 3u);
        select({refs[3], refs[0]});
        QTRY_COMPARE(m_needed, keysIn(*m_store, {refs[3]}));
        QCOMPARE(m_set->batches().front().ref, refs[3]);
        QCOMPARE(m_progress, (LoadingProgress{1, 0, 2}));
    }

    void countsWhatCannotBeRead()
    {
        listenTo(std::make_unique<BatchSelection>(*m_store, std::chrono::hours(1)));
        const QList<BatchRef> refs = addManyArchived(3);
        select(refs);
        QTRY_COMPARE(m_resultsTold, 1);
        bring(refs[0]);
        QTRY_COMPARE(m_set->rowCount(), 3u);
        m_selection->setUnreadable(keyIn(*m_store, refs[1]));
        letItPublish();
        QCOMPARE(m_progress, (LoadingProgress{1, 0, 3}));
        bring(refs[2]);
        QTRY_COMPARE(m_progress, (LoadingProgress{2, 1, 3}));
        QVERIFY(m_progress.isOver());
        QCOMPARE(m_set->batches().size(), size_t(2));
    }

    // One whose reply has an empty list of results has not found nothing.
    void countsNoRowsBeforeTheyCome()
    {
        const BatchRef ref{BatchKind::EmailFinder, u"running"_s};
        const BatchKey key = *m_store->add(ref, {}, {});
        BatchReply reply = replyOf(BatchKind::EmailFinder, 0, 0);
        reply.head.status = BatchStatus::Ongoing;
        reply.head.valid.reset();
        m_store->applyReply(key, reply, {}, {});
        m_store->setPollStatus(key, {PollState::Waiting, {}, {}});
        select({ref});
        letItPublish();
        QVERIFY(!m_summary.found);
        m_store->setPollStatus(key, {PollState::Done, {}, {}});
        letItPublish();
        QVERIFY(m_summary.found);
    }

private:
    void listenTo(std::unique_ptr<BatchSelection> selection)
    {
        m_selection = std::move(selection);
        connect(m_selection.get(), &BatchSelection::resultsChanged, this, [this](const auto &set) {
            m_set = set;
            ++m_resultsTold;
        });
        connect(m_selection.get(), &BatchSelection::summaryChanged, this,
                [this](const CreditSummary &summary) { m_summary = summary; });
        connect(m_selection.get(), &BatchSelection::resultsNeeded, this,
                [this](const QList<BatchKey> &keys) { m_needed = keys; });
        connect(m_selection.get(), &BatchSelection::loadingChanged, this,
                [this](const LoadingProgress &progress) { m_progress = progress; });
    }

    void select(const QList<BatchRef> &refs) { m_selection->select(keysIn(*m_store, refs)); }

    Batch addArchived(const QString &id, const BatchReply &reply)
    {
        Batch archived;
        archived.ref = {reply.kind, id};
        archived.key = keyFor(archived.ref);
        archived.head = reply.head;
        archived.poll.state = PollState::Done;
        archived.replyArchived = true;
        m_store->restore(archived, m_store->count());
        return archived;
    }

    // Batches of two kinds with three rows each.
    QList<BatchRef> addManyArchived(int count)
    {
        QList<BatchRef> refs;
        for (int i = 0; i < count; ++i) {
            const BatchKind kind = i % 2 ? BatchKind::EmailFinder : BatchKind::EmailVerifier;
            refs.append(addArchived(u"archived-%1"_s.arg(i), replyOf(kind, 2, 1)).ref);
        }
        return refs;
    }

    void bring(const BatchRef &ref)
    {
        m_store->setArchivedResults(keyIn(*m_store, ref), replyOf(*ref.kind, 2, 1).chunk);
    }

    // Lets pass what would be published in the next turns of the event loop.
    void letItPublish()
    {
        for (int turn = 0; turn < 3; ++turn) {
            bool passed = false;
            QTimer::singleShot(0, this, [&passed] { passed = true; });
            QTRY_VERIFY(passed);
        }
    }

    void apply(const BatchRef &ref, const BatchReply &reply)
    {
        m_store->applyReply(keyIn(*m_store, ref), reply, QDateTime::currentDateTimeUtc(), Clock::Steady());
    }

    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<BatchSelection> m_selection;
    std::shared_ptr<const ResultSet> m_set;
    CreditSummary m_summary;
    QList<BatchKey> m_needed;
    LoadingProgress m_progress;
    int m_resultsTold = 0;
};

ENROW_TEST(tst_BatchSelection, QCoreApplication)
#include "tst_BatchSelection.moc"
