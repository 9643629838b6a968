// SPDX-License-Identifier: MIT
#pragma once

#include "core/Qualification.h"
#include "export/ExportColumn.h"

#include <span>
#include <string_view>

namespace enrow
{

// A row's texts, as ResultChunk::readTexts() gives them.
struct RowTexts {
    BatchKind kind;
    Qualification qualification;
    std::span<const std::string_view> texts;

    // Empty where rows of the kind have no such text. After it roomAfterText can be read.
    std::string_view of(ColumnId column) const;
};

// What a row tells of its person: a part of its texts, with the same room after; empty where it tells nothing.
//
// First and last name come from one place: what was found of a valid row, else the names that were searched, else the
// full name that was searched if splitName() can split it.
std::string_view valueOf(PersonField field, const RowTexts &row);

} // namespace enrow
