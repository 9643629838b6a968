// SPDX-License-Identifier: MIT
#include "store/BatchStore.h"
#include "store/RunningTogether.h"

#include "support/FakeClock.h"
#include "support/TestProgram.h"

using namespace enrow;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_RunningTogether : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store = std::make_unique<BatchStore>();
        m_together = {};
    }

    // As the words beside the sums say: those that run.
    void countsWhatRuns()
    {
        const BatchKey first = add(u"first"_s);
        const BatchKey second = add(u"second"_s);
        reply(first, 10, 100);
        reply(second, 0, 1000);
        QCOMPARE(amounts(), (ListProgress::Amounts{10, 1100}));
        reply(first, 100, 100, BatchStatus::Completed);
        QCOMPARE(amounts(), (ListProgress::Amounts{0, 1000}));
        reply(second, 300, 1000, BatchStatus::Failed);
        QVERIFY(!amounts());
    }

    void forgetsWhatWasRemoved()
    {
        const BatchKey first = add(u"first"_s);
        reply(first, 10, 100);
        reply(add(u"next"_s), 1, 50);
        QVERIFY(amounts());
        m_store->remove(first);
        QCOMPARE(amounts(), (ListProgress::Amounts{1, 50}));
    }

    void anEstimateHoldsUntilThereIsAnother()
    {
        const BatchKey first = add(u"first"_s);
        reply(first, 0, 1000);
        QVERIFY(!progress().timeLeft);
        move(first);
        QCOMPARE(progress().timeLeft, 80s);
        reply(first, 90, 1000); // it starts anew
        m_clock.advance(4s);
        QCOMPARE(progress().timeLeft, 76s);
        reply(first, 1000, 1000, BatchStatus::Completed);
        QVERIFY(!progress().timeLeft);
    }

    void nothingIsEstimatedOfOneThatJoins()
    {
        const BatchKey first = add(u"first"_s);
        reply(first, 0, 1000);
        move(first);
        QCOMPARE(progress().timeLeft, 80s);
        const BatchKey second = add(u"second"_s); // of which nothing is known yet
        QVERIFY(!progress().timeLeft);
        m_store->remove(second);
        QCOMPARE(progress().timeLeft, 80s);
    }

private:
    // To 200 of 1000, within 20 seconds.
    void move(BatchKey key)
    {
        for (const qint64 finished : {100, 200}) {
            m_clock.advance(10s);
            reply(key, finished, 1000);
        }
    }
    BatchKey add(const QString &id)
    {
        const BatchKey key = m_store->add({BatchKind::EmailFinder, id}, {}, m_clock.wall()).value();
        m_store->setPollStatus(key, {PollState::Waiting, {}, {}, {}});
        return key;
    }
    void reply(BatchKey key, qint64 finished, qint64 requested, BatchStatus status = BatchStatus::Ongoing)
    {
        BatchReply reply;
        reply.head.status = status;
        reply.head.finished = finished;
        reply.head.requested = requested;
        m_store->applyReply(key, reply, m_clock.wall(), m_clock.steady());
        m_store->setPollStatus(key,
                               {status == BatchStatus::Ongoing ? PollState::Waiting : PollState::Done, {}, {}, {}});
    }
    ListProgress progress() { return m_together.follow(*m_store, m_clock.steady()); }
    std::optional<ListProgress::Amounts> amounts() { return progress().amounts; }

    FakeClock m_clock;
    std::unique_ptr<BatchStore> m_store;
    RunningTogether m_together;
};

ENROW_TEST(tst_RunningTogether, QCoreApplication)
#include "tst_RunningTogether.moc"
