// SPDX-License-Identifier: MIT
#include "desktop/NotificationText.h"

#include "common/Format.h"
#include "desktop/BatchSelection.h"
#include "desktop/common/BatchName.h"
#include "desktop/common/ErrorText.h"
#include "desktop/credits/CreditText.h"
#include "store/Batch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestReason = 200;

QString shownName(const Batch &batch)
{
    return Format::shortened(batchName(batch.label, batch.head, batch.ref.id), longestName);
}

QString namesOf(const QList<const Batch *> &batches)
{
    QStringList names;
    for (const Batch *batch : batches.first(std::min(batches.size(), mostNames)))
        names += shownName(*batch);
    const QString list = names.join(u", "_s);
    const qsizetype further = batches.size() - names.size();
    return further > 0 ? NotificationText::tr("%1 and %2 more", "names, and a number of further ones")
                             .arg(list, Format::number(further))
                       : list;
}

bool isCompleted(const Batch *batch)
{
    return batch->head.status == BatchStatus::Completed;
}

bool addsUp(const Batch &batch)
{
    if (!batch.ref.kind)
        return true;
    const SummaryInput input = BatchSelection::summaryInput(batch);
    return summarize({&input, 1}).mismatches.empty();
}

QString costOf(const Batch &batch)
{
    if (!batch.ref.kind)
        return {};
    const SummaryInput input = BatchSelection::summaryInput(batch);
    const CreditSummary summary = summarize({&input, 1});
    return CreditText(summary, {*batch.ref.kind}).headline();
}

QString foundIn(const Batch &batch)
{
    if (!batch.head.valid || !batch.head.requested)
        return {};
    const QString text = batch.ref.kind == BatchKind::EmailVerifier
                             ? NotificationText::tr("%1 of %2 valid", "a number of e-mails")
                             : NotificationText::tr("%1 of %2 found");
    return text.arg(Format::number(*batch.head.valid), Format::number(*batch.head.requested));
}

Notification ofCompleted(const Batch &batch)
{
    QStringList lines{foundIn(batch), costOf(batch)};
    if (!addsUp(batch))
        lines += NotificationText::tr("The credits do not add up.");
    lines.removeAll(QString());
    return {NotificationText::tr("%1: completed", "name of a batch").arg(shownName(batch)), lines.join(u'\n')};
}

QString reasonOf(const Batch &batch)
{
    const QString reason = batch.poll.error ? ErrorText::sentence(*batch.poll.error, batch.keyName, batch.ref.kind)
                                            : batch.head.failureReason();
    return Format::shortened(reason, longestReason);
}

} // namespace

Notification NotificationText::ofEnded(const QList<const Batch *> &batches)
{
    if (batches.size() == 1) {
        const Batch &batch = *batches.first();
        return isCompleted(&batch)
                   ? ofCompleted(batch)
                   : Notification{tr("%1: failed", "name of a batch").arg(shownName(batch)), reasonOf(batch)};
    }
    QList<const Batch *> unfit;
    std::copy_if(batches.begin(), batches.end(), std::back_inserter(unfit),
                 [](const Batch *batch) { return isCompleted(batch) && !addsUp(*batch); });
    const auto completed = std::count_if(batches.begin(), batches.end(), isCompleted);
    const int form = Format::pluralOf(batches.size());
    const QString title = completed == batches.size() ? tr("%1 batches completed", nullptr, form)
                          : completed == 0            ? tr("%1 batches failed", nullptr, form)
                                                      : tr("%1 batches ended", nullptr, form);
    QStringList lines{namesOf(batches)};
    if (completed > 0 && completed < batches.size())
        lines.prepend(tr("%1 completed, %2 failed", "numbers of batches")
                          .arg(Format::number(completed), Format::number(batches.size() - completed)));
    if (!unfit.isEmpty())
        lines += tr("The credits do not add up: %1", "names of batches").arg(namesOf(unfit));
    return {title.arg(Format::number(batches.size())), lines.join(u'\n')};
}

Notification NotificationText::ofRefusedKey(const Error &error, const QString &keyName)
{
    return {ErrorText::headline(error.kind), Format::shortened(ErrorText::sentence(error, keyName), longestReason)};
}

} // namespace enrow
