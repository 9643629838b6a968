// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <QUrl>

#include <optional>

namespace enrow
{

// Where a value leads that a person may want to open: an e-mail address to a new message (mailto:), the address of a
// profile to its page. Never another scheme than mailto: and https:, as values come from others; an http: address is
// opened as https:. Nothing for what is no such address, or does not read as what it is.
std::optional<QUrl> linkOf(ColumnId column, const QString &value);

} // namespace enrow
