// SPDX-License-Identifier: MIT
#include "jobs/JobQueue.h"

#include "support/TestProgram.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#ifdef __linux__
#include <sys/resource.h>
#endif

using namespace enrow;

namespace
{

// A job's gate: the job reports that it runs and waits until it may go on.
struct Gate {
    QSemaphore entered;
    QSemaphore leave;

    void pass()
    {
        entered.release();
        leave.acquire();
    }
};

// Runs until it is told to stop; true if it was.
bool spinUntilStopped(const std::stop_token &stop)
{
    while (!stop.stop_requested())
        QThread::yieldCurrentThread();
    return true;
}

} // namespace

class tst_JobQueue : public QObject
{
    Q_OBJECT

private slots:
#ifdef __linux__
    void jobsGiveWayWhereThatIsAsked()
    {
        const auto nicetyOfJob = [this](JobQueue &jobs) {
            std::optional<int> nicety;
            jobs.post(
                this, [] { return ::getpriority(PRIO_PROCESS, 0); }, [&nicety](int its) { nicety = its; });
            return QTest::qWaitFor([&] { return nicety.has_value(); }) ? *nicety : -100;
        };
        const int usual = ::getpriority(PRIO_PROCESS, 0);
        JobQueue jobs(1);
        QCOMPARE(nicetyOfJob(jobs), usual);
        jobs.setGivesWay(true);
        QCOMPARE(nicetyOfJob(jobs), 10);
        QCOMPARE(::getpriority(PRIO_PROCESS, 0), usual); // of the jobs' threads alone
    }
#endif

    void hasAtLeastOneThread()
    {
        QCOMPARE(JobQueue(1).threadCount(), 1);
        QCOMPARE(JobQueue(3).threadCount(), 3);
        const int byTheMachine = JobQueue().threadCount();
        QVERIFY(byTheMachine >= 1 && byTheMachine <= 4);
    }

    void aSerialQueueDoesOneAfterAnotherOnOneThread()
    {
        std::vector<int> done;
        QSet<QThread *> threads;
        std::atomic<int> running = 0;
        {
            JobQueue queue(JobQueue::Mode::Serial);
            for (int number = 0; number < 50; ++number) {
                queue.post(
                    nullptr,
                    [&, number] {
                        const bool isAlone = ++running == 1;
                        done.push_back(isAlone ? number : -1);
                        threads.insert(QThread::currentThread());
                        --running;
                        return true;
                    },
                    [](bool) { QFAIL("nobody waits for it"); });
                if (number == 20)
                    QTest::qWait(5); // the thread has nothing to do, and stays the same one
            }
        }
        QCOMPARE(done.size(), size_t(50)); // all that were asked for
        QVERIFY(std::is_sorted(done.begin(), done.end()) && done.front() == 0);
        QCOMPARE(threads.size(), 1);
    }

    // Whether a thread had nothing to do when they came or not.
    void thoseOfOneTurnKeepTheirOrder()
    {
        for (const JobQueue::Turn turn : {JobQueue::Turn::Usual, JobQueue::Turn::Next}) {
            JobQueue queue(JobQueue::Mode::Serial);
            std::vector<int> done;
            const auto post = [&](int number) {
                queue.post(
                    this, [number] { return number; }, [&](int answer) { done.push_back(answer); }, turn);
            };
            post(0);
            QTRY_COMPARE(done.size(), size_t(1));
            for (int number = 1; number < 20; ++number)
                post(number);
            QTRY_COMPARE(done.size(), size_t(20));
            QVERIFY(std::is_sorted(done.begin(), done.end()));
        }
    }

    void whatIsPostedIsDoneThoughNobodyIsLeft()
    {
        JobQueue queue(1);
        Gate gate;
        std::atomic<bool> worked = false;
        auto context = std::make_unique<QObject>();
        queue.post(
            nullptr, [&] { return gate.pass(), true; }, [](bool) {});
        queue.post(
            context.get(), [&] { return worked.exchange(true); }, [](bool) { QFAIL("its context is gone"); });
        context.reset();
        gate.leave.release();
        QTRY_VERIFY(worked);
        QCoreApplication::sendPostedEvents();
    }

    void workLearnsThatItWasCancelled()
    {
        std::stop_token token;
        PendingWork work = PendingWork::begin([&](std::stop_token stop) { token = std::move(stop); });
        QVERIFY(!token.stop_requested());
        work.cancel();
        QVERIFY(token.stop_requested());
        work = PendingWork::begin([&](std::stop_token stop) { token = std::move(stop); });
        work.release();
        work.cancel();
        QVERIFY(!token.stop_requested());
    }

    void answersOnTheOwnersThread()
    {
        JobQueue queue(2);
        QObject context;
        QThread *workedOn = nullptr;
        QThread *answeredOn = nullptr;
        int answer = 0;
        const PendingWork work = queue.run(
            &context,
            [&workedOn](std::stop_token) {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                answeredOn = QThread::currentThread();
                answer = value;
            });
        QCOMPARE(answer, 0);
        QTRY_COMPARE(answer, 42);
        QVERIFY(workedOn && workedOn != thread());
        QCOMPARE(answeredOn, thread());
    }

    void answersAreMovedNotCopied()
    {
        JobQueue queue(1);
        std::unique_ptr<int> answer;
        const PendingWork work = queue.run(
            this, [](std::stop_token) { return std::make_unique<int>(7); },
            [&answer](std::unique_ptr<int> value) { answer = std::move(value); });
        QTRY_VERIFY(answer);
        QCOMPARE(*answer, 7);
    }

    void droppedWorkNeverAnswers_data()
    {
        QTest::addColumn<bool>("whileItRuns");
        QTest::newRow("before it starts") << false;
        QTest::newRow("while it runs") << true;
    }

    void droppedWorkNeverAnswers()
    {
        QFETCH(bool, whileItRuns);
        JobQueue queue(1);
        Gate gate;
        bool answered = false;
        std::atomic<bool> worked = false;
        bool blockerAnswered = false;

        const PendingWork blocker = queue.run(
            this,
            [&gate](std::stop_token) {
                gate.pass();
                return 0;
            },
            [&blockerAnswered](int) { blockerAnswered = true; });
        gate.entered.acquire();
        PendingWork work = queue.run(
            this,
            [&](std::stop_token stop) {
                worked = true;
                gate.entered.release();
                return spinUntilStopped(stop);
            },
            [&answered](bool) { answered = true; });
        if (whileItRuns) {
            gate.leave.release();
            gate.entered.acquire();
        }
        work.cancel();
        if (!whileItRuns)
            gate.leave.release();
        QTRY_VERIFY(blockerAnswered);
        waitForAnother(queue);
        QCOMPARE(worked.load(), whileItRuns);
        QVERIFY(!answered);
    }

    // The answer is already in the event loop's queue when its work is dropped.
    void answerOnItsWayIsDropped()
    {
        JobQueue queue(1);
        bool answered = false;
        QSemaphore worked;
        PendingWork work = queue.run(
            this, [](std::stop_token) { return 1; }, [&answered](int) { answered = true; });
        const PendingWork next = queue.run(
            this,
            [&worked](std::stop_token) {
                worked.release();
                return 2;
            },
            [](int) {});
        worked.acquire(); // one thread: the first answer has been posted
        work = PendingWork();
        waitForAnother(queue);
        QVERIFY(!answered);
    }

    void newerWorkReplacesOlder()
    {
        JobQueue queue(2);
        QList<int> answers;
        PendingWork work;
        for (int i = 0; i < 50; ++i) {
            work = queue.run(
                this, [i](std::stop_token) { return i; }, [&answers](int value) { answers.append(value); });
        }
        QTRY_COMPARE(answers, QList<int>{49});
        waitForAnother(queue);
        QCOMPARE(answers, QList<int>{49});
    }

    void theNextTurnComesBeforeTheUsualOnes()
    {
        JobQueue queue(1);
        Gate gate;
        QList<int> order;
        std::vector<PendingWork> works;
        works.push_back(queue.run(
            this,
            [&gate](std::stop_token) {
                gate.pass();
                return 0;
            },
            [](int) {}));
        gate.entered.acquire();
        const auto ask = [&](int number, JobQueue::Turn turn) {
            works.push_back(queue.run(
                this, [number](std::stop_token) { return number; }, [&order](int value) { order.append(value); },
                turn));
        };
        ask(1, JobQueue::Turn::Usual);
        ask(2, JobQueue::Turn::Usual);
        ask(3, JobQueue::Turn::Next);
        ask(4, JobQueue::Turn::Next);
        gate.leave.release();
        QTRY_COMPARE(order, QList<int>({3, 4, 1, 2}));
    }

    void deadContextNeverAnswers()
    {
        JobQueue queue(1);
        Gate gate;
        bool answered = false;
        auto context = std::make_unique<QObject>();
        const PendingWork work = queue.run(
            context.get(),
            [&gate](std::stop_token) {
                gate.pass();
                return 1;
            },
            [&answered](int) { answered = true; });
        gate.entered.acquire();
        context.reset();
        gate.leave.release();
        waitForAnother(queue);
        QVERIFY(!answered);
    }

    void destructorStopsWhatRunsAndForgetsWhatWaits()
    {
        std::atomic<int> stopped = 0;
        std::atomic<int> begun = 0;
        int answered = 0;
        std::vector<PendingWork> works;
        {
            JobQueue queue(2);
            QSemaphore entered;
            for (int i = 0; i < 5; ++i) {
                works.push_back(queue.run(
                    this,
                    [&](std::stop_token stop) {
                        ++begun;
                        entered.release();
                        const bool told = spinUntilStopped(stop);
                        ++stopped;
                        return told;
                    },
                    [&answered](bool) { ++answered; }));
            }
            entered.acquire(2);
        }
        QCOMPARE(begun.load(), 2);
        QCOMPARE(stopped.load(), 2);
        JobQueue another(1);
        waitForAnother(another);
        QCOMPARE(answered, 0);
    }

    void manyJobsEachAnswerOnce()
    {
        JobQueue queue(4);
        constexpr int count = 2000;
        std::vector<int> answers(count, 0);
        std::vector<PendingWork> works;
        int received = 0;
        for (int i = 0; i < count; ++i) {
            works.push_back(queue.run(
                this, [i](std::stop_token) { return i; },
                [&](int value) {
                    ++answers[size_t(value)];
                    ++received;
                }));
        }
        QTRY_COMPARE(received, count);
        waitForAnother(queue);
        QCOMPARE(std::count(answers.begin(), answers.end(), 1), count);
    }

    // An answer may ask for the next work, and may drop the work it answers.
    void answersMayAskAgain()
    {
        JobQueue queue(2);
        PendingWork work;
        int rounds = 0;
        std::function<void(int)> again = [&](int) {
            if (++rounds < 20)
                work = queue.run(
                    this, [](std::stop_token) { return 0; }, again);
        };
        again(0);
        QTRY_COMPARE(rounds, 20);
    }

private:
    // Whatever was queued or posted before has been dealt with once this returns.
    void waitForAnother(JobQueue &queue)
    {
        int passed = 0;
        std::vector<PendingWork> works;
        for (int i = 0; i < queue.threadCount(); ++i)
            works.push_back(queue.run(
                this, [](std::stop_token) { return 0; }, [&passed](int) { ++passed; }));
        QTRY_COMPARE(passed, queue.threadCount());
        QCoreApplication::sendPostedEvents();
    }
};

ENROW_TEST(tst_JobQueue, QCoreApplication)
#include "tst_JobQueue.moc"
