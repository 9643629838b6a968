// SPDX-License-Identifier: MIT
#include "cli/BatchOutcome.h"
#include "cli/Sentences.h"
#include "store/Batch.h"

#include "support/TestProgram.h"

#include <QSet>
#include <QTimeZone>

using namespace enrow;
using namespace Qt::StringLiterals;

// What is known of a batch becomes an exit code and a sentence.
class tst_BatchOutcome : public QObject
{
    Q_OBJECT

private slots:
    void outcomes_data();
    void outcomes();
    void aBatchThatWasNeverAskedAbout();
    void aBatchThatWasGivenUp();
    void theKeyIsNamedByItsPlace();
    void everyErrorHasACodeAndASentence();
};

namespace
{

Batch batchIn(PollState state, BatchStatus status, bool replied, std::optional<ErrorKind> error = {})
{
    Batch batch;
    batch.poll.state = state;
    batch.replyArchived = status == BatchStatus::Completed;
    batch.head.status = status;
    if (replied)
        batch.lastReply = QDateTime(QDate(2026, 11, 21), QTime(9, 0), QTimeZone::utc());
    if (error)
        batch.poll.error = Error{*error, {}, 0, {}};
    return batch;
}

} // namespace

Q_DECLARE_METATYPE(enrow::Batch)

void tst_BatchOutcome::outcomes_data()
{
    QTest::addColumn<Batch>("batch");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("part");

    const auto add = [](const char *name, const Batch &batch, ExitCode code, const QString &part) {
        QTest::newRow(name) << batch << int(code) << part;
    };
    add("completed", batchIn(PollState::Done, BatchStatus::Completed, true), ExitCode::Done, {});
    add("failed", batchIn(PollState::Done, BatchStatus::Failed, true), ExitCode::BatchFailed, u"failed"_s);
    add("asked once", batchIn(PollState::Paused, BatchStatus::Ongoing, true), ExitCode::StillRunning,
        u"still running"_s);
    add("time ran out", batchIn(PollState::Waiting, BatchStatus::Ongoing, true), ExitCode::StillRunning,
        u"still running"_s);
    add("time ran out in a fault", batchIn(PollState::BackingOff, BatchStatus::Ongoing, true, ErrorKind::Offline),
        ExitCode::StillRunning, u"still running; the server cannot be reached"_s);
    add("never reached", batchIn(PollState::BackingOff, BatchStatus::Unknown, false, ErrorKind::Offline),
        ExitCode::GaveUp, u"cannot be reached"_s);
    add("no answer yet", batchIn(PollState::Fetching, BatchStatus::Unknown, false), ExitCode::GaveUp,
        u"no answer yet"_s);
    add("unknown batch", batchIn(PollState::Stopped, BatchStatus::Unknown, false, ErrorKind::UnknownBatch),
        ExitCode::UnknownBatch, u"no such batch"_s);
    add("gave up", batchIn(PollState::Stopped, BatchStatus::Ongoing, true, ErrorKind::ServerFault), ExitCode::GaveUp,
        u"the server has a fault"_s);
    add("key refused", batchIn(PollState::WaitingForKey, BatchStatus::Unknown, false, ErrorKind::KeyRefused),
        ExitCode::KeyRefused, u"does not accept the API key"_s);

    Batch running = batchIn(PollState::Paused, BatchStatus::Ongoing, true);
    running.head.finished = 2;
    running.head.requested = 3;
    add("progress", running, ExitCode::StillRunning, u"still running, 2 of 3 finished"_s);
    Batch asked = batchIn(PollState::Paused, BatchStatus::Unknown, false, ErrorKind::RateLimited);
    asked.poll.error->retryAfter = std::chrono::hours(1);
    add("asked to wait", asked, ExitCode::GaveUp, u"(asked to wait 60 min)"_s);

    Batch failed = batchIn(PollState::Done, BatchStatus::Failed, true);
    add("failed without rows", failed, ExitCode::BatchFailed, u"the batch failed, no rows received"_s);
    failed.head.requested = 2;
    failed.head.resultRows = 1;
    add("failed with rows", failed, ExitCode::BatchFailed, u"the batch failed, 1 of 2 rows received"_s);
    failed.head.resultRows = 3;
    add("failed with more rows", failed, ExitCode::BatchFailed,
        u"the batch failed, 3 rows received, more than the 2 requested"_s);
    failed.head.resultRows = 1;
    failed.head.requested.reset();
    add("failed, nobody knows how many", failed, ExitCode::BatchFailed, u"the batch failed, 1 row received"_s);
    failed.head.statusText = u"No usable rows."_s;
    add("failed for a reason", failed, ExitCode::BatchFailed,
        u"the batch failed, 1 row received; the server's reason: No usable rows."_s);

    Batch cut = batchIn(PollState::Done, BatchStatus::Completed, true);
    cut.head.requested = cut.head.finished = 5000;
    cut.head.resultRows = 2;
    add("too few rows", cut, ExitCode::RowsMissing, u"2 of 5,000 rows received"_s);
    cut.archived = true;
    add("too few rows in the archive", cut, ExitCode::RowsMissing,
        u"2 of 5,000 rows received (from the archive; fetch --refresh asks the server again)"_s);
    cut.archived = false;
    cut.head.resultRows = 5001;
    add("too many rows", cut, ExitCode::RowsMissing,
        u"5,001 rows received, more than the 5,000 that the reply announces"_s);
    cut.head.resultRows = 5000;
    cut.head.hasFurtherPage = true;
    add("further page", cut, ExitCode::RowsMissing, u"the reply speaks of a further page"_s);
    cut.head.hasFurtherPage = false;
    cut.replyArchived = false;
    add("no results", cut, ExitCode::RowsMissing, u"the batch is completed, but its reply holds no results"_s);

    Batch queued = batchIn(PollState::Paused, BatchStatus::Unknown, true);
    queued.head.statusText = u"queued"_s;
    Batch silent = batchIn(PollState::Paused, BatchStatus::Unknown, true);
    add("no word", silent, ExitCode::StillRunning, u"the server does not say whether it is done"_s);
    add("unknown word", queued, ExitCode::StillRunning,
        u"the server says 'queued', which is neither completed nor failed"_s);
}

void tst_BatchOutcome::outcomes()
{
    QFETCH(Batch, batch);
    QFETCH(int, code);
    QFETCH(QString, part);
    const BatchOutcome outcome = outcomeOf(batch);
    QCOMPARE(int(outcome.code), code);
    QCOMPARE(outcome.sentence.isEmpty(), part.isEmpty());
    QVERIFY2(outcome.sentence.contains(part), qPrintable(outcome.sentence));
}

void tst_BatchOutcome::aBatchThatWasNeverAskedAbout()
{
    const BatchOutcome outcome = outcomeOf(batchIn(PollState::Paused, BatchStatus::Unknown, false), {{}, false});
    QCOMPARE(int(outcome.code), int(ExitCode::GaveUp));
    QCOMPARE(outcome.sentence, u"not asked yet; --timeout gives the server more time"_s);
}

void tst_BatchOutcome::aBatchThatWasGivenUp()
{
    const auto sentence = [](ErrorKind kind) {
        return outcomeOf(batchIn(PollState::Stopped, BatchStatus::Ongoing, true, kind), {{}, true, 30}).sentence;
    };
    QCOMPARE(sentence(ErrorKind::Offline), u"the server cannot be reached; gave up after 30 faults in a row"_s);
    QCOMPARE(sentence(ErrorKind::UnclearRefusal),
             u"Enrow, or something on the way to it, refused the request; gave up after 10 faults in a row"_s);
    for (const ErrorKind once : {ErrorKind::ProxyNeedsLogin, ErrorKind::UnknownBatch, ErrorKind::NoCredits})
        QVERIFY(!sentence(once).contains(u"gave up"_s));
}

void tst_BatchOutcome::theKeyIsNamedByItsPlace()
{
    const Batch batch = batchIn(PollState::WaitingForKey, BatchStatus::Unknown, false, ErrorKind::KeyRefused);
    QVERIFY(outcomeOf(batch, {placeOfKey({})}).sentence.endsWith(u"the API key; check it (ENROW_API_KEY)"_s));
    const QString kept = outcomeOf(batch, {placeOfKey(u"Work"_s)}).sentence;
    QVERIFY2(kept.endsWith(u"the API key; check it ('Work' in the keychain)"_s), qPrintable(kept));
    QVERIFY(!kept.contains(u"ENROW_API_KEY"_s));
}

void tst_BatchOutcome::everyErrorHasACodeAndASentence()
{
    QSet<QString> sentences;
    const int kinds = int(ErrorKind::FileFailed) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        QVERIFY(exitCodeFor(ErrorKind(kind)) != ExitCode::Done);
        sentences.insert(sentenceFor(Error{ErrorKind(kind), {}, 0, {}}));
    }
    QCOMPARE(sentences.size(), kinds);
    QCOMPARE(sentenceFor(Error{ErrorKind::ServerFault, u"Bad day"_s, 503, {}}),
             u"the server has a fault; try again later (HTTP 503: Bad day)"_s);
}

ENROW_TEST(tst_BatchOutcome, QCoreApplication)
#include "tst_BatchOutcome.moc"
