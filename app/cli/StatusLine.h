// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace enrow
{

struct Batch;

// What is known of a batch as one JSON object in one line:
// {"id","kind","status","finished","requested","valid","credits":{"initial","refunded","final"},"rows","missing"}
// with exact numbers, and null for what the server did not say. The status is the server's word; "rows" came with the
// reply; "missing" are those that a completed reply announces beyond them, negative where more came.
QByteArray statusJson(const Batch &batch);

// The same for a person; what is not known is left out.
QString statusText(const Batch &batch);

// The same about a batch in the archive, with three members more: "label", the person's name for it or null, "added",
// the time in UTC (ISO 8601), and "origin", the address of the server that it is from, or null.
QByteArray listJson(const Batch &batch);
// withOrigin: with the server that the batch is from.
QString listText(const Batch &batch, bool withOrigin = false);
// What tells a batch from another with its ID: "email-finder at https://api.enrow.io".
QString placeText(const Batch &batch);

} // namespace enrow
