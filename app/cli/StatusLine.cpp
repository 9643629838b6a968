// SPDX-License-Identifier: MIT
#include "cli/StatusLine.h"

#include "cli/Console.h"
#include "cli/Sentences.h"
#include "store/Batch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString statusWord(const BatchHead &head)
{
    return head.status == BatchStatus::Unknown ? head.statusText : QString(nameOf(head.status));
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
    const auto say = [&parts](const ReportedCredits &amount, QLatin1StringView what) {
        if (amount.isGiven())
            parts << amount.toString() + what;
    };
    say(credits.initial, " charged"_L1);
    say(credits.refunded, kind == BatchKind::PhoneFinder ? " to refund"_L1 : " refunded"_L1);
    say(credits.finalCost(), " final"_L1);
    const auto initial = credits.initial.amount();
    const auto refunded = credits.refunded.amount();
    const auto final = credits.finalCost().amount();
    if (initial && refunded && final && *initial - *refunded != *final)
        parts << u"which do not agree"_s;
    return parts.join(", "_L1);
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
    const QString text = (isPhones ? u"%1 found"_s : u"%1 valid"_s).arg(numberText(said));
    const auto counted = batch.head.validRows;
    if (!counted || counted == said || batch.head.rowsAreInDoubt() || batch.head.status != BatchStatus::Completed)
        return text;
    return text + u" (%1 among the rows)"_s.arg(numberText(*counted));
}

QString facts(const Batch &batch)
{
    const BatchHead &head = batch.head;
    QStringList parts;
    if (batch.ref.kind)
        parts << nameOf(*batch.ref.kind);
    const QString word = statusWord(head);
    if (word.isEmpty() && batch.poll.error)
        parts << eventFor(*batch.poll.error);
    else
        parts << (word.isEmpty() ? u"status unknown"_s : word);
    if (const QString reason = head.failureReason(); !reason.isEmpty())
        parts.last() += u" (%1)"_s.arg(reason);
    if (head.finished && head.requested)
        parts << u"%1 of %2 finished"_s.arg(numberText(*head.finished), numberText(*head.requested));
    else if (head.requested)
        parts << u"%1 requested"_s.arg(numberText(*head.requested));
    if (head.valid)
        parts << validText(batch);
    if (!head.oddCounts.isEmpty())
        parts << u"counts that cannot be: %1"_s.arg(head.oddCounts);
    const QString credits = creditText(head.credits, batch.ref.kind);
    if (!credits.isEmpty())
        parts << u"credits: "_s + credits;
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
    return withoutControls(batch.ref.id + u": "_s + facts(batch));
}

QString placeText(const Batch &batch)
{
    const QString kind = batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : u"kind unknown"_s;
    return batch.origin.isEmpty() ? kind : kind + u" at "_s + batch.origin;
}

QString listText(const Batch &batch, bool withOrigin)
{
    const QString label = batch.label.isEmpty() ? QString() : u" (%1)"_s.arg(batch.label);
    const QString doubt = batch.lastReply ? sentenceAboutRows(batch.head) : QString();
    const QString origin =
        withOrigin ? u"; from "_s + (batch.origin.isEmpty() ? u"an unknown server"_s : batch.origin) : QString();
    const QString file = batch.fromFile.isEmpty() ? QString() : u"; from the file "_s + batch.fromFile;
    return withoutControls(batch.ref.id + label + u": "_s + facts(batch) + origin + file +
                           (doubt.isEmpty() ? QString() : u"; "_s + doubt));
}

} // namespace enrow
