// SPDX-License-Identifier: MIT
#pragma once

#include "support/Keys.h"

#include <QTimeZone>

namespace enrow::test
{

// In every archive of tests/data/archives.
inline const BatchRef search{BatchKind::EmailFinder, QStringLiteral("3d4cb64e-i64d-41e8-a686-736751004a32")};

// A search as a person adds it.
inline Batch addedSearch(const QString &id)
{
    return freshBatches({{BatchKind::EmailFinder, id}}, QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::utc())).front();
}

} // namespace enrow::test
