// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace enrow
{

// Whether a word says that a batch is spoken of: "batch", "X-Batch-Id:", "bulk".
bool namesBatch(QStringView word);

// Whether a secret comes next: after "x-api-key:", "ENROW_API_KEY=", "Bearer" and the like. Other headers of the kind
// "x-…:" are for machines too, but for those that name a batch.
bool announcesSecret(QStringView word);

// Whether a word names a secret and holds it too: "x-api-key:…".
bool holdsSecret(QStringView word);

} // namespace enrow
