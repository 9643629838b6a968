// SPDX-License-Identifier: MIT
#include "results/ResultChunkBuilder.h"
#include "store/RemovedBatches.h"

#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;

class tst_RemovedBatches : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_removed = {};
        for (int row = 0; row < 4; ++row)
            m_removed.remember(batch(idOf(row), BatchKind::EmailFinder), row);
    }

    void theLastThatWentComesFirst()
    {
        const auto taken = m_removed.take({ref(0), ref(2), ref(3)});
        QCOMPARE(taken.size(), size_t(3));
        QCOMPARE(taken[0].row, 3);
        QCOMPARE(taken[1].row, 2);
        QCOMPARE(taken[2].row, 0);
        QCOMPARE(taken[2].batch.ref, ref(0));
        // Each comes back once; the others stay.
        QCOMPARE(m_removed.refs(), QList<BatchRef>{ref(1)});
        QVERIFY(m_removed.take({ref(0), ref(2), ref(3)}).empty());
        QCOMPARE(m_removed.take({ref(1)}).size(), size_t(1));
    }

    void whatWasForgottenDoesNotComeBack()
    {
        m_removed.forget({ref(1), ref(2)});
        const auto taken = m_removed.take({ref(0), ref(1), ref(2)});
        QCOMPARE(taken.size(), size_t(1));
        QCOMPARE(taken[0].batch.ref, ref(0));
        m_removed.clear();
        QVERIFY(m_removed.take({ref(3)}).empty());
    }

    void tellsWhatTheArchiveCouldNotBeTold()
    {
        QVERIFY(m_removed.unsaved().isEmpty());
        m_removed.setUnsaved({ref(3), ref(1), {BatchKind::PhoneFinder, idOf(0)}}, true);
        QCOMPARE(m_removed.unsaved(), (QList<BatchRef>{ref(1), ref(3)}));
        m_removed.setUnsaved({ref(1)}, false);
        QCOMPARE(m_removed.unsaved(), QList<BatchRef>{ref(3)});
    }

    void anIdWithoutAKindMeansAllOfThem()
    {
        m_removed.remember(batch(idOf(0), BatchKind::PhoneFinder), 4);
        m_removed.remember(batch(idOf(0), std::nullopt), 5);
        m_removed.setUnsaved({{std::nullopt, idOf(0)}}, true);
        QCOMPARE(m_removed.unsaved().size(), 3);
    }

    void resultsThatTheArchiveHasAreLetGo()
    {
        ResultChunkBuilder builder(BatchKind::EmailFinder);
        const std::shared_ptr<const ResultChunk> chunk = builder.finish();
        for (const bool isArchived : {true, false}) {
            Batch one = batch(u"one"_s, BatchKind::EmailFinder);
            one.chunk = chunk;
            one.replyArchived = isArchived;
            m_removed.remember(one, 0);
            const auto taken = m_removed.take({one.ref});
            QCOMPARE(taken.size(), size_t(1));
            QCOMPARE(taken[0].batch.chunk == nullptr, isArchived);
        }
    }

private:
    static QString idOf(int number) { return u"batch-%1"_s.arg(number); }
    static BatchRef ref(int number) { return {BatchKind::EmailFinder, idOf(number)}; }

    static Batch batch(const QString &id, std::optional<BatchKind> kind)
    {
        Batch batch;
        batch.ref = {kind, id};
        return batch;
    }

    RemovedBatches m_removed;
};

ENROW_TEST(tst_RemovedBatches, QCoreApplication)
#include "tst_RemovedBatches.moc"
