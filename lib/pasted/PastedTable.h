// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace enrow
{

// The cells of a pasted table that may hold batch IDs, without the quotes around them. A table has a first line of
// names in which one is known ("batch_id", "Batch ID", "id", "index" …), and tabs, semicolons, commas or bars between
// its cells.
//
// Where columns are named for IDs, their cells are meant; else all but those of a column "index", which are positions
// in a batch or UUIDs of rows. Nothing if the text is no such table.
std::optional<QList<QStringView>> idCellsOfTable(QStringView text);

} // namespace enrow
