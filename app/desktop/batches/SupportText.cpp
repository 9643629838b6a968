// SPDX-License-Identifier: MIT
#include "desktop/batches/SupportText.h"

#include "store/Batch.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString inUtc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

void addCount(QStringList &lines, const QString &what, std::optional<qint64> count)
{
    if (count)
        lines.append(u"%1: %2"_s.arg(what).arg(*count));
}

} // namespace

QString supportText(const Batch &batch)
{
    const BatchHead &head = batch.head;
    QStringList lines{u"Batch ID: "_s + batch.ref.id,
                      u"Kind: "_s + (batch.ref.kind ? QString(nameOf(*batch.ref.kind)) : u"unknown"_s),
                      u"Status: "_s + nameOf(head.status)};
    if (const QString reason = head.failureReason().simplified(); !reason.isEmpty())
        lines.append(u"Reason given: "_s + reason);
    addCount(lines, u"Rows requested"_s, head.requested);
    addCount(lines, u"Rows finished"_s, head.finished);
    addCount(lines, u"Rows returned"_s, head.resultRows);
    if (batch.poll.error)
        lines.append(u"Last problem: "_s + nameOf(batch.poll.error->kind));
    if (batch.added.isValid())
        lines.append(u"Added: "_s + inUtc(batch.added));
    if (batch.lastReply)
        lines.append(u"Last reply: "_s + inUtc(*batch.lastReply));
    lines.append(u"Program: Enrow Desk " ENROW_VERSION ""_s);
    return lines.join(u'\n');
}

} // namespace enrow
