// SPDX-License-Identifier: MIT
#include "desktop/BatchSelection.h"

#include "results/ResultChunkBuilder.h"
#include "store/BatchStore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace enrow;

namespace
{

const BatchRef first{BatchKind::EmailVerifier, u"first"_s};
const BatchRef second{BatchKind::EmailFinder, u"second"_s};

BatchReply replyOf(BatchKind kind, int valid, int invalid)
{
    ResultChunkBuilder builder(kind);
    for (int row = 0; row < valid + invalid; ++row) {
        builder.setQualification(row < valid ? "valid" : "invalid");
        builder.endRow();
    }
    BatchReply reply;
    reply.kind = kind;
    reply.head.status = BatchStatus::Completed;
    reply.head.requested = valid + invalid;
    reply.head.valid = valid;
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
        m_selection = std::make_unique<BatchSelection>(*m_store);
        connect(m_selection.get(), &BatchSelection::resultsChanged, this, [this](const auto &set) {
            m_set = set;
            ++m_resultsTold;
        });
        connect(m_selection.get(), &BatchSelection::summaryChanged, this,
                [this](const CreditSummary &summary) { m_summary = summary; });
        m_resultsTold = 0;
        m_store->add(first, {}, QDateTime::currentDateTimeUtc());
        m_store->add(second, {}, QDateTime::currentDateTimeUtc());
    }

    void showsTheChosenBatchesTogether()
    {
        apply(first, replyOf(BatchKind::EmailVerifier, 2, 1));
        apply(second, replyOf(BatchKind::EmailFinder, 3, 0));
        m_selection->select({first, second});
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(m_set->rowCount(), 6u);
        QCOMPARE(m_summary.batches, 2);
        QCOMPARE(m_summary.valid, 5);
        QCOMPARE(m_summary.invalid, 1);
    }

    void followsTheStore()
    {
        m_selection->select({first});
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(m_set->rowCount(), 0u);
        apply(first, replyOf(BatchKind::EmailVerifier, 2, 1));
        QTRY_COMPARE(m_set->rowCount(), 3u);
        m_store->remove(first);
        QTRY_COMPARE(m_set->rowCount(), 0u);
        QVERIFY(m_selection->refs().isEmpty());
    }

    void otherBatchesDoNotDisturb()
    {
        m_selection->select({first});
        QTRY_COMPARE(m_resultsTold, 1);
        apply(second, replyOf(BatchKind::EmailFinder, 1, 0));
        apply(first, replyOf(BatchKind::EmailVerifier, 1, 0));
        QTRY_COMPARE(m_set->rowCount(), 1u);
        QCOMPARE(m_resultsTold, 2);
    }

    void asksForResultsThatAreInTheArchive()
    {
        const QSignalSpy needed(m_selection.get(), &BatchSelection::resultsNeeded);
        QList<ResultsHint> hints;
        connect(m_selection.get(), &BatchSelection::resultsChanged, this,
                [&hints](const auto &, ResultsHint hint) { hints.append(hint); });
        const BatchReply reply = replyOf(BatchKind::EmailVerifier, 2, 1);
        Batch archived;
        archived.ref = {BatchKind::EmailVerifier, u"archived"_s};
        archived.head = reply.head;
        archived.poll.state = PollState::Done;
        archived.replyArchived = true;
        m_store->restore(archived, 0);
        m_selection->select({second});
        QTRY_COMPARE(m_resultsTold, 1);
        QCOMPARE(needed.count(), 0);
        m_selection->select({archived.ref});
        QTRY_COMPARE(needed.count(), 1);
        QCOMPARE(needed.first().first().value<BatchRef>(), archived.ref);
        QTRY_COMPARE(hints.last(), ResultsHint::Loading);
        m_selection->setUnreadable(archived.ref);
        QTRY_COMPARE(hints.last(), ResultsHint::Unreadable);
        QCOMPARE(needed.count(), 1);
        m_selection->select({archived.ref});
        QTRY_COMPARE(needed.count(), 2);
        m_store->setArchivedResults(archived.ref, reply.chunk);
        QTRY_COMPARE(m_set->rowCount(), 3u);
        QCOMPARE(hints.last(), ResultsHint::Ended);
        QCOMPARE(m_summary.invalid, 1);
        QCOMPARE(needed.count(), 2);
    }

private:
    void apply(const BatchRef &ref, const BatchReply &reply)
    {
        m_store->applyReply(ref, reply, QDateTime::currentDateTimeUtc(), Clock::Steady());
    }

    std::unique_ptr<BatchStore> m_store;
    std::unique_ptr<BatchSelection> m_selection;
    std::shared_ptr<const ResultSet> m_set;
    CreditSummary m_summary;
    int m_resultsTold = 0;
};

QTEST_GUILESS_MAIN(tst_BatchSelection)
#include "tst_BatchSelection.moc"
