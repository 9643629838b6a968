// SPDX-License-Identifier: MIT
#include "cli/StatusLine.h"

#include "cli/CliText.h"
#include "cli/Console.h"
#include "cli/Sentences.h"
#include "common/Format.h"
#include "store/Batch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// As machines read it.
QString statusWord(const BatchHead &head)
{
    return head.status == BatchStatus::Unknown ? head.statusText : QString(nameOf(head.status));
}

// As people do.
QString shownStatus(const BatchHead &head)
{
    switch (head.status) {
    case BatchStatus::Unknown: return head.statusText;
    case BatchStatus::Ongoing: return CliText::tr("ongoing", "a batch");
    case BatchStatus::Completed: return CliText::tr("completed", "a batch");
    case BatchStatus::Failed: return CliText::tr("failed", "a batch");
    }
    Q_UNREACHABLE();
}

// A JSON text; null if it is empty.
QByteArray quoted(const QString &text)
{
    if (text.isEmpty())
        return "null";
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray number(std::optional<qint64> value)
{
    return value ? QByteArray::number(*value) : "null"_ba;
}

// Written from the exact decimal: a double would round large amounts. One that does not fit is the text that came.
QByteArray number(const ReportedCredits &value)
{
    return value.amount() ? value.toString().toLatin1() : quoted(value.asItCame());
}

// What phones refund is announced, not done.
QString creditText(const CreditFigures &credits, std::optional<BatchKind> kind)
{
    QStringList parts;
    const auto say = [&parts](const ReportedCredits &amount, const QString &words) {
        if (amount.isGiven())
            parts << words.arg(Format::credits(amount));
    };
    say(credits.initial, CliText::tr("%1 charged", "an amount of credits"));
    say(credits.refunded, kind == BatchKind::PhoneFinder ? CliText::tr("%1 to refund", "an amount of credits")
                                                         : CliText::tr("%1 refunded", "an amount of credits"));
    say(credits.finalCost(), CliText::tr("%1 final", "an amount of credits"));
    const auto initial = credits.initial.amount();
    const auto refunded = credits.refunded.amount();
    const auto final = credits.finalCost().amount();
    if (initial && refunded && final && *initial - *refunded != *final)
        parts << CliText::tr("which do not agree", "amounts of credits");
    return parts.isEmpty() ? QString() : CliText::tr("credits: %1", "amounts").arg(parts.join(", "_L1));
}

// Without the braces.
QByteArray members(const Batch &batch)
{
    const BatchHead &head = batch.head;
    const QString kind = batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : QString();
    return "\"id\":" + quoted(batch.ref.id) + ",\"kind\":" + quoted(kind) + ",\"status\":" + quoted(statusWord(head)) +
           ",\"finished\":" + number(head.finished) + ",\"requested\":" + number(head.requested) +
           ",\"valid\":" + number(head.valid) + ",\"credits\":{\"initial\":" + number(head.credits.initial) +
           ",\"refunded\":" + number(head.credits.refunded) + ",\"final\":" + number(head.credits.finalCost()) +
           "},\"rows\":" + number(batch.lastReply ? std::optional(head.resultRows) : std::nullopt) +
           ",\"missing\":" + number(batch.lastReply ? head.missingRows() : std::nullopt) +
           (head.oddCounts.isEmpty() ? QByteArray() : ",\"odd_counts\":" + quoted(head.oddCounts));
}

// Both numbers where the reply says otherwise than its rows; those of a part of the rows are no measure.
QString validText(const Batch &batch)
{
    const qint64 said = *batch.head.valid;
    const bool isPhones = batch.ref.kind == BatchKind::PhoneFinder;
    const QString text =
        (isPhones ? CliText::tr("%1 found", "a number of phones") : CliText::tr("%1 valid", "a number of addresses"))
            .arg(Format::number(said));
    const auto counted = batch.head.validRows;
    if (!counted || counted == said || batch.head.rowsAreInDoubt() || batch.head.status != BatchStatus::Completed)
        return text;
    return u"%1 (%2)"_s.arg(text, CliText::tr("%1 among the rows", "a number").arg(Format::number(*counted)));
}

QString facts(const Batch &batch)
{
    const BatchHead &head = batch.head;
    QStringList parts;
    if (batch.ref.kind)
        parts << nameOf(*batch.ref.kind);
    const QString word = shownStatus(head);
    if (word.isEmpty() && batch.poll.error)
        parts << eventFor(*batch.poll.error);
    else
        parts << (word.isEmpty() ? CliText::tr("status unknown") : word);
    if (const QString reason = head.failureReason(); !reason.isEmpty())
        parts.last() += u" (%1)"_s.arg(reason);
    if (head.finished && head.requested)
        parts << finishedText(*head.finished, *head.requested);
    else if (head.requested)
        parts << CliText::tr("%1 requested", "a number of rows").arg(Format::number(*head.requested));
    if (head.valid)
        parts << validText(batch);
    if (!head.oddCounts.isEmpty())
        parts << CliText::tr("counts that cannot be: %1").arg(head.oddCounts);
    const QString credits = creditText(head.credits, batch.ref.kind);
    if (!credits.isEmpty())
        parts << credits;
    return parts.join(", "_L1);
}

} // namespace

QByteArray statusJson(const Batch &batch)
{
    return '{' + members(batch) + '}';
}

QByteArray listJson(const Batch &batch)
{
    return '{' + members(batch) + ",\"label\":" + quoted(batch.label) +
           ",\"added\":" + quoted(batch.added.toUTC().toString(Qt::ISODate)) + ",\"origin\":" + quoted(batch.origin) +
           ",\"from_file\":" + quoted(batch.fromFile) + '}';
}

QString statusText(const Batch &batch)
{
    return withoutControls(batch.ref.id + ": "_L1 + facts(batch));
}

QString placeText(const Batch &batch)
{
    const QString kind = batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : CliText::tr("kind unknown", "of a batch");
    return batch.origin.isEmpty() ? kind : CliText::tr("%1 at %2", "a kind, a server").arg(kind, batch.origin);
}

QString listText(const Batch &batch, bool withOrigin)
{
    const QString label = batch.label.isEmpty() ? QString() : u" (%1)"_s.arg(batch.label);
    QStringList parts{facts(batch)};
    if (withOrigin)
        parts << (batch.origin.isEmpty() ? CliText::tr("from an unknown server")
                                         : CliText::tr("from %1", "a server").arg(batch.origin));
    if (!batch.fromFile.isEmpty())
        parts << CliText::tr("from the file %1").arg(batch.fromFile);
    if (const QString doubt = batch.lastReply ? sentenceAboutRows(batch.head) : QString(); !doubt.isEmpty())
        parts << doubt;
    return withoutControls(batch.ref.id + label + ": "_L1 + parts.join("; "_L1));
}

} // namespace enrow
