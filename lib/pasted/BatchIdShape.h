// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace enrow
{

// The ID that a text is, where it has the shape of one; nothing for words, dates, phone numbers, prices and the like.
//
// The shapes are
// - five groups of 8, 4, 4, 4 and 12 ASCII letters and digits with dashes between them, a digit among them: a UUID, and
//   the API's own IDs, which are not all hexadecimal. Dashes that a word processor put in become plain ones;
// - 32 hexadecimal digits (a UUID without dashes), 24 (an ObjectId) and 26 letters and digits in one case (a ULID), in
//   which letters and digits change places often, as they do in no word or number.
// An ID may have another shape: this suggests, it rules nothing out.
std::optional<QString> batchIdOfShape(QStringView text);

// Whether a text is the beginning or the end of an ID of five groups, and at least two of them: it was not copied whole.
bool isPartOfBatchId(QStringView text);

// Whether a word of another shape could be an ID all the same: at least six ASCII letters, digits, dashes and
// underscores, with a letter and a digit among them, as no word of prose has them.
bool couldBeBatchId(QStringView word);

} // namespace enrow
