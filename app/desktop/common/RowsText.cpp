// SPDX-License-Identifier: MIT
#include "desktop/common/RowsText.h"

#include "common/Format.h"

#include <QStringList>

namespace enrow
{

namespace
{

QString ofOne(const RowArrival &arrival)
{
    const QString came = Format::number(arrival.came);
    const qint64 announced = arrival.announced.value_or(arrival.came);
    const int form = Format::pluralOf(arrival.came);
    if (announced == arrival.came)
        return RowsText::tr("%1 rows received, and the reply mentions another page.", nullptr, form).arg(came);
    QString sentence = announced < arrival.came
                           ? RowsText::tr("%1 rows received, but the reply announces %2.", nullptr, form)
                           : RowsText::tr("%1 of %2 rows received.", nullptr, form);
    sentence = sentence.arg(came, Format::number(announced));
    if (arrival.furtherPages > 0)
        sentence += u' ' + RowsText::tr("The reply mentions another page.");
    return sentence;
}

QString ofSeveral(const RowArrival &arrival)
{
    QStringList parts;
    if (arrival.missing > 0)
        parts += RowsText::tr("%1 missing", "a number of rows").arg(Format::number(arrival.missing));
    if (arrival.surplus > 0)
        parts += RowsText::tr("%1 too many", "a number of rows").arg(Format::number(arrival.surplus));
    if (arrival.furtherPages > 0)
        parts += RowsText::tr("more pages of %1", "a number of batches").arg(Format::number(arrival.furtherPages));
    return RowsText::tr("%1 of %2 batches returned other numbers of rows than announced: %3.", nullptr,
                        Format::pluralOf(arrival.doubtful))
        .arg(Format::number(arrival.doubtful), Format::number(arrival.batches), parts.join(QStringLiteral(", ")));
}

} // namespace

QString RowsText::sentence(const BatchHead &head)
{
    RowArrival arrival;
    arrival.add(head);
    return sentence(arrival);
}

QString RowsText::oddCounts(const QString &counts)
{
    if (counts.isEmpty())
        return {};
    return tr("The reply gives counts that cannot be: %1.", "%1 is what came: requested 1e30").arg(counts);
}

QString RowsText::sentence(const RowArrival &arrival)
{
    if (arrival.doubtful == 0)
        return {};
    return arrival.batches == 1 ? ofOne(arrival) : ofSeveral(arrival);
}

QString RowsText::sentence(const RowsLeftOut &left)
{
    const bool several = left.batches > 1;
    const QString all = Format::number(left.batches);
    QStringList sentences;
    if (left.failed > 0 && left.failedCame == 0) {
        sentences += several
                         ? tr("%1 of %2 batches failed and returned no rows.", nullptr, Format::pluralOf(left.failed))
                               .arg(Format::number(left.failed), all)
                         : tr("This batch failed and returned no rows.");
    } else if (left.failed > 0) {
        const QString came =
            left.failedRequested > 0
                ? tr("%1 of %2 rows", "that came, of those requested", Format::pluralOf(left.failedRequested))
                      .arg(Format::number(left.failedCame), Format::number(left.failedRequested))
                : tr("%1 rows", nullptr, Format::pluralOf(left.failedCame)).arg(Format::number(left.failedCame));
        sentences += several ? tr("%1 of %2 batches failed, with %3.", nullptr, Format::pluralOf(left.failed))
                                   .arg(Format::number(left.failed), all, came)
                             : tr("This batch failed, with %1.").arg(came);
    }
    if (left.silent > 0 && several)
        sentences += tr("%1 of %2 batches returned no rows.", nullptr, Format::pluralOf(left.silent))
                         .arg(Format::number(left.silent), all);
    if (left.noRows > 0)
        sentences += tr("%1 entries of the results are not rows.", nullptr, Format::pluralOf(left.noRows))
                         .arg(Format::number(left.noRows));
    if (left.oddCounts > 0)
        sentences +=
            several ? tr("Counts that cannot be came with %1 of %2 batches.").arg(Format::number(left.oddCounts), all)
                    : oddCounts(left.lastOddCounts);
    return sentences.join(u' ');
}

QString RowsText::brief(const RowsLeftOut &left, const RowArrival &arrival)
{
    if (left.batches < 2 || left.noRows > 0 || left.oddCounts > 0 || arrival.furtherPages > 0 || arrival.surplus > 0)
        return {};
    QStringList parts;
    if (arrival.missing > 0)
        parts += tr("%1 rows missing", nullptr, Format::pluralOf(arrival.missing)).arg(Format::number(arrival.missing));
    if (left.failed > 0)
        parts += tr("%1 failed", "a number of batches").arg(Format::number(left.failed));
    if (left.silent > 0)
        parts += tr("%1 without rows", "a number of batches").arg(Format::number(left.silent));
    if (left.running > 0)
        parts += tr("%1 running", "a number of batches").arg(Format::number(left.running));
    return parts.join(Format::between);
}

QString RowsText::toCome(const RowsLeftOut &left)
{
    if (left.running == 0)
        return {};
    if (left.batches == 1)
        return tr("Still running: more rows may come.");
    return tr("%1 batches still running.", nullptr, Format::pluralOf(left.running)).arg(Format::number(left.running));
}

} // namespace enrow
