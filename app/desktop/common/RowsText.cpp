// SPDX-License-Identifier: MIT
#include "desktop/common/RowsText.h"

#include "desktop/common/Format.h"

#include <QStringList>

namespace enrow
{

namespace
{

QString ofOne(const RowArrival &arrival)
{
    const QString came = Format::number(arrival.came);
    const qint64 announced = arrival.announced.value_or(arrival.came);
    if (announced == arrival.came) {
        return arrival.came == 1 ? RowsText::tr("1 row came, and the reply speaks of a further page.")
                                 : RowsText::tr("%1 rows came, and the reply speaks of a further page.").arg(came);
    }
    QString sentence = announced < arrival.came ? RowsText::tr("%1 rows came, though the reply announces %2.")
                       : arrival.came == 1      ? RowsText::tr("%1 row of %2 came.")
                                                : RowsText::tr("%1 rows of %2 came.");
    sentence = sentence.arg(came, Format::number(announced));
    if (arrival.furtherPages > 0)
        sentence += u' ' + RowsText::tr("The reply speaks of a further page.");
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
        parts += RowsText::tr("further pages of %1", "a number of batches").arg(Format::number(arrival.furtherPages));
    return RowsText::tr("%1 of %2 batches brought other rows than announced: %3.")
        .arg(Format::number(arrival.doubtful), Format::number(arrival.batches), parts.join(QStringLiteral(", ")));
}

} // namespace

QString RowsText::sentence(const BatchHead &head)
{
    RowArrival arrival;
    arrival.add(head);
    return sentence(arrival);
}

QString RowsText::sentence(const RowArrival &arrival)
{
    if (arrival.doubtful == 0)
        return {};
    return arrival.batches == 1 ? ofOne(arrival) : ofSeveral(arrival);
}

} // namespace enrow
