// SPDX-License-Identifier: MIT
#include "desktop/batches/BatchCard.h"

#include "common/Format.h"
#include "desktop/batches/BatchActions.h"
#include "desktop/common/BatchName.h"
#include "desktop/common/ErrorText.h"
#include "desktop/common/KindText.h"
#include "desktop/common/RowsText.h"
#include "desktop/common/VisibleText.h"
#include "store/Batch.h"
#include "store/PollTrouble.h"

#include <QLocale>

namespace enrow
{

namespace
{

constexpr std::chrono::seconds worthMentioning{10}; // of a wait for an answer

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + Format::between + other;
}

// Empty if the last poll went well.
QString errorSentence(const Batch &batch)
{
    return batch.poll.error ? ErrorText::sentence(*batch.poll.error, batch.keyName, batch.ref.kind) : QString();
}

Tone toneOf(BatchStatus status)
{
    switch (status) {
    case BatchStatus::Unknown: return Tone::Neutral;
    case BatchStatus::Ongoing: return Tone::Active;
    case BatchStatus::Completed: return Tone::Positive;
    case BatchStatus::Failed: return Tone::Negative;
    }
    return Tone::Neutral;
}

std::chrono::seconds waitedFor(const PollStatus &poll, Clock::Steady now)
{
    return poll.askedAt ? std::chrono::floor<std::chrono::seconds>(now - *poll.askedAt) : std::chrono::seconds(0);
}

// Of one that nothing is known of yet. Nobody is looking anything up while Enrow does not answer.
QString statusBeforeReply(const PollStatus &poll, Clock::Steady now)
{
    return waitedFor(poll, now) < worthMentioning ? BatchCard::tr("Looking up")
                                                  : ErrorText::headline(ErrorKind::TimedOut);
}

// A refresh of a batch whose results are there changes nothing about them: what it meets is said beside.
void describeStatus(BatchCard &card, const Batch &batch, Clock::Steady now)
{
    card.status = KindText::status(batch.head);
    card.tone = toneOf(batch.head.status);
    if (batch.head.hasEnded())
        return;
    const std::optional<Error> &error = batch.poll.error;
    if (const std::optional<ErrorKind> trouble = passingTrouble(batch.poll)) {
        card.tone = Tone::Caution;
        card.status = ErrorText::headline(*trouble);
        return;
    }
    switch (batch.poll.state) {
    case PollState::Waiting:
    case PollState::Fetching:
        if (batch.head.status == BatchStatus::Unknown && batch.head.statusText.isEmpty())
            card.status = statusBeforeReply(batch.poll, now);
        break;
    case PollState::BackingOff:
        card.tone = Tone::Caution;
        card.status = BatchCard::tr("Trying again");
        break;
    case PollState::WaitingForKey:
        card.tone = Tone::Caution;
        card.status = error && error->kind == ErrorKind::KeyRefused ? ErrorText::headline(error->kind)
                                                                    : BatchCard::tr("Needs a key");
        card.waitsForKey = true;
        break;
    case PollState::Paused:
        card.tone = Tone::Neutral;
        card.status = BatchCard::tr("Not watched");
        break;
    case PollState::Stopped:
        card.status = error ? ErrorText::headline(error->kind) : BatchCard::tr("Stopped");
        card.isUnknown = BatchActions::isUnknown(batch);
        card.tone = card.isUnknown ? Tone::Caution : Tone::Negative; // an ID that was pasted wrongly harms nobody
        break;
    case PollState::Done: break;
    }
}

// Of a batch that is over: what it found of what was asked for.
QString foundText(const Batch &batch)
{
    const BatchHead &head = batch.head;
    const bool verifies = batch.ref.kind == BatchKind::EmailVerifier;
    if (!head.valid)
        return head.requested ? BatchCard::tr("%1 requested", "a number of rows").arg(Format::number(*head.requested))
                              : QString();
    const QString valid = Format::number(*head.valid);
    if (!head.requested)
        return verifies ? BatchCard::tr("%1 valid", "a number of e-mails").arg(valid)
                        : BatchCard::tr("%1 found", "a number of e-mails or phones").arg(valid);
    const QString requested = Format::number(*head.requested);
    return verifies ? BatchCard::tr("%1 of %2 valid", "a number of e-mails").arg(valid, requested)
                    : BatchCard::tr("%1 of %2 found", "a number of e-mails or phones").arg(valid, requested);
}

// Of a batch that failed: the rows that came; if none did, after how many it stopped, as far as that is said.
QString cameText(const BatchHead &head)
{
    const QString came = Format::number(head.resultRows);
    if (head.resultRows > 0 && !head.requested)
        return BatchCard::tr("%1 rows", nullptr, Format::pluralOf(head.resultRows)).arg(came);
    if (!head.requested)
        return {};
    const QString requested = Format::number(*head.requested);
    if (head.resultRows > 0)
        return BatchCard::tr("%1 of %2 rows", nullptr, Format::pluralOf(*head.requested)).arg(came, requested);
    return head.finished.value_or(0) > 0 ? BatchCard::tr("Stopped after %1 of %2", "a number of rows")
                                               .arg(Format::number(*head.finished), requested)
                                         : BatchCard::tr("%1 requested", "a number of rows").arg(requested);
}

void describeProgress(BatchCard &card, const Batch &batch, Clock::Steady now)
{
    const BatchHead &head = batch.head;
    const bool completed = head.status == BatchStatus::Completed;
    // A completed verification need not say how many rows are finished: all of them.
    const std::optional<qint64> finished = completed && !head.finished ? head.requested : head.finished;
    if (finished && head.requested && *head.requested > 0)
        card.percent = Format::percent(*finished, *head.requested);
    else if (completed)
        card.percent = 100;
    if (completed) {
        card.figures = foundText(batch);
        return;
    }
    // What failed is not under way.
    if (head.status == BatchStatus::Failed) {
        card.percent.reset();
        card.figures = cameText(head);
        return;
    }
    if (finished && head.requested && *head.requested > 0)
        card.figures = BatchCard::tr("%1 of %2", "rows finished of rows requested")
                           .arg(Format::number(*finished), Format::number(*head.requested));
    const bool moving = batch.poll.state == PollState::Waiting || batch.poll.state == PollState::Fetching;
    if (moving && !passingTrouble(batch.poll) && head.status == BatchStatus::Ongoing) {
        card.timeLeft = batch.rate.timeLeft(now);
        card.countsDown = card.timeLeft.has_value();
    }
}

// Absent where no poll is planned.
std::optional<QString> waitText(const PollStatus &poll, Clock::Steady now)
{
    if (!poll.nextPoll)
        return std::nullopt;
    return Format::countdown(std::chrono::ceil<std::chrono::seconds>(*poll.nextPoll - now));
}

void describeCall(BatchCard &card, const PollStatus &poll, Clock::Steady now)
{
    if (!poll.askedAt) {
        card.schedule = BatchCard::tr("waiting for its turn");
        return;
    }
    const auto passed = waitedFor(poll, now);
    card.countsDown = true;
    card.schedule = passed < worthMentioning ? BatchCard::tr("checking\u2026")
                                             : BatchCard::tr("no answer for %1").arg(Format::countdown(passed));
}

void describeLastCheck(BatchCard &card, const Batch &batch, const Clock &clock)
{
    if (!batch.lastReply)
        return;
    if (!batch.fromFile.isEmpty())
        card.schedule =
            BatchCard::tr("opened from the file %1 at %2", "%2 is a time of day, and its date unless that is today")
                .arg(visibleText(batch.fromFile), Format::moment(*batch.lastReply, clock.wall()));
    else
        card.schedule = BatchCard::tr("checked at %1", "%1 is a time of day, and its date unless that is today")
                            .arg(Format::moment(*batch.lastReply, clock.wall()));
}

// Another try is under way, of one that was not answered the last time.
void describeTry(BatchCard &card, const Batch &batch)
{
    card.problemTone = Tone::Caution;
    card.problem = BatchCard::tr("Trying again\u2026");
    if (batch.head.hasEnded() && batch.poll.error)
        card.problem = joined(ErrorText::headline(batch.poll.error->kind), card.problem);
}

// Once, whether the status says what is wrong, or still how the batch ended.
QString backOffText(const Batch &batch, const std::optional<QString> &wait)
{
    const std::optional<Error> &error = batch.poll.error;
    const QString what = error ? ErrorText::headline(error->kind) : BatchCard::tr("No answer");
    if (batch.head.hasEnded())
        return wait ? BatchCard::tr("%1, retry in %2", "%1 is what is wrong, %2 a time as 5 s").arg(what, *wait) : what;
    if (wait)
        return BatchCard::tr("Retry in %1", "%1 is a time as 5 s").arg(*wait);
    return error ? errorSentence(batch) : what;
}

void describeSchedule(BatchCard &card, const Batch &batch, const Clock &clock)
{
    const Clock::Steady now = clock.steady();
    const PollStatus &poll = batch.poll;
    const std::optional<QString> wait = waitText(poll, now);
    switch (poll.state) {
    case PollState::Waiting:
        card.countsDown = card.countsDown || wait;
        card.schedule = wait ? BatchCard::tr("next check in %1").arg(*wait) : QString();
        break;
    case PollState::Fetching:
        if (passingTrouble(poll) && poll.askedAt)
            describeTry(card, batch);
        else
            describeCall(card, poll, now);
        break;
    case PollState::BackingOff:
        card.countsDown = card.countsDown || wait;
        card.problemTone = Tone::Caution;
        card.problem = backOffText(batch, wait);
        break;
    case PollState::WaitingForKey:
        card.problemTone = Tone::Caution;
        card.problem = poll.error ? errorSentence(batch) : BatchCard::tr("Waiting for an API key");
        break;
    case PollState::Paused:
        card.problemTone = Tone::Caution;
        card.problem = errorSentence(batch);
        describeLastCheck(card, batch, clock);
        break;
    case PollState::Stopped:
        card.problem = poll.error ? errorSentence(batch) : BatchCard::tr("Refresh to ask again.");
        break;
    case PollState::Done: describeLastCheck(card, batch, clock); break;
    }
}

// What Enrow says now, where the results that came before speak against it.
QString contradiction(const Batch &batch)
{
    if (batch.hasOtherRows)
        return BatchCard::tr("Enrow now returns different rows. They replaced the earlier ones.");
    if (!batch.passedOver)
        return {};
    constexpr qsizetype longestStatus = 40;
    const BatchHead &now = *batch.passedOver;
    if (now.status != batch.head.status) {
        const QString word = now.failureReason().isEmpty() ? now.statusText.simplified() : KindText::status(now);
        return BatchCard::tr("Enrow now says: %1. The earlier results are kept.")
            .arg(Format::shortened(word, longestStatus));
    }
    if (now.resultRows < batch.head.resultRows)
        return BatchCard::tr("Enrow now returns fewer rows: %1 instead of %2. The earlier ones are kept.")
            .arg(Format::number(now.resultRows), Format::number(batch.head.resultRows));
    return BatchCard::tr("Enrow now returns less than before. The earlier results are kept.");
}

// A failed batch can have brought rows, and have cost something.
QString failure(const BatchHead &head)
{
    if (head.resultRows == 0)
        return BatchCard::tr("Enrow says that this batch failed. To get results, run it again at Enrow.");
    const QString came = Format::number(head.resultRows);
    if (!head.requested)
        return BatchCard::tr("Enrow says that this batch failed. Rows returned: %1").arg(came);
    return BatchCard::tr("Enrow says that this batch failed. Rows returned: %1 of %2")
        .arg(came, Format::number(*head.requested));
}

void describeOutcome(BatchCard &card, const Batch &batch)
{
    if (!card.problem.isEmpty())
        return;
    const BatchHead &head = batch.head;
    if (head.status == BatchStatus::Failed) {
        card.problem = failure(head);
        if (const QString reason = head.failureReason(); !reason.isEmpty())
            card.problem += u' ' + BatchCard::tr("Reason given: %1", "%1 is a text of the server").arg(reason);
        return;
    }
    QStringList sentences{contradiction(batch), RowsText::sentence(head), RowsText::oddCounts(head.oddCounts)};
    if (head.skippedRows > 0)
        sentences += BatchCard::tr("Rows that could not be read: %1").arg(Format::number(head.skippedRows));
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return;
    card.problemTone = Tone::Caution;
    card.problem = sentences.join(u' ');
}

QStringList linesOf(const Batch &batch, const Clock &clock)
{
    const BatchCard card = BatchCard::of(batch, clock);
    QStringList lines;
    if (const QString id = Format::shortId(batch.ref.id); card.title != id)
        lines.append(card.title);
    lines.append(BatchCard::tr("ID: %1").arg(batch.ref.id));
    // Of one that no kind has been found for, none is still to be found.
    const bool isNone = !batch.ref.kind && batch.poll.state == PollState::Stopped;
    lines.append(joined(isNone ? QString() : KindText::kind(batch.ref.kind), card.status));
    const QString percent = card.percent ? Format::percentText(*card.percent) : QString();
    lines.append(joined(percent, card.figures));
    lines.append(card.timeLeft ? Format::timeLeft(*card.timeLeft) : QString());
    lines.append({card.schedule, card.problem});
    if (batch.added.isValid())
        lines.append(BatchCard::tr("Added: %1", "a time of day, and its date unless that is today")
                         .arg(Format::moment(batch.added, clock.wall())));
    lines.append(batch.note.simplified());
    if (const QString error = errorSentence(batch); error != card.problem)
        lines.append(error);
    if (batch.poll.error)
        lines.append(ErrorText::answer(*batch.poll.error));
    lines.removeAll(QString());
    return lines;
}

} // namespace

BatchCard BatchCard::of(const Batch &batch, const Clock &clock)
{
    BatchCard card;
    card.title = batchName(batch.label, batch.head, batch.ref.id);
    card.kind = batch.ref.kind;
    card.group = groupOf(batch);
    card.added = batch.added.isValid() ? Format::day(batch.added, clock.wall()) : QString();
    card.hasNote = !batch.note.isEmpty();
    describeStatus(card, batch, clock.steady());
    describeProgress(card, batch, clock.steady());
    if (!batch.fromFile.isEmpty())
        card.figures = joined(card.figures, tr("from a file"));
    describeSchedule(card, batch, clock);
    describeOutcome(card, batch);
    return card;
}

QString BatchCard::details(const Batch &batch, const Clock &clock)
{
    QStringList escaped;
    for (const QString &line : linesOf(batch, clock))
        escaped.append(visibleText(line).toHtmlEscaped());
    return QStringLiteral("<p>%1</p>").arg(escaped.join(QStringLiteral("<br>")));
}

QString BatchCard::spoken(const Batch &batch, const Clock &clock)
{
    return linesOf(batch, clock).join(QStringLiteral(", "));
}

QString BatchCard::explanation(const Batch &batch, const Clock &clock)
{
    const std::optional<QString> wait = waitText(batch.poll, clock.steady());
    if (!passingTrouble(batch.poll) || (!wait && !batch.poll.askedAt))
        return of(batch, clock).problem;
    if (!wait)
        return tr("%1 Trying again\u2026", "a sentence").arg(errorSentence(batch));
    return tr("%1 Trying again in %2.", "a sentence, and a time as 5 s").arg(errorSentence(batch), *wait);
}

QString BatchCard::badge() const
{
    return group == BatchGroup::Running && tone == Tone::Active && percent ? Format::percentText(*percent) : status;
}

// The sentence of an error is for where there is room; the status is its headline already.
QString BatchCard::summary() const
{
    if (warns())
        return joined(figures, problem);
    return figures.isEmpty() ? schedule : figures;
}

} // namespace enrow
