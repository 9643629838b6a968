// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "lists/ListRow.h"

#include <span>

class QIODevice;

namespace enrow
{

// Takes the rows of a list, with what is added to them, and writes them to a device.
class MergeTarget
{
public:
    static constexpr size_t bytesWrittenAtOnce = 1 << 20; // of a text

    virtual ~MergeTarget() = default;

    // The bytes before the first row.
    virtual void begin(std::string_view prologue) = 0;
    // A row as it is.
    virtual Result<void> add(const ListRow &row) = 0;
    // A row with cells after it, UTF-8. It is filled up to that many cells first; the first of the cells is empty, and
    // stands for the row.
    virtual Result<void> add(const ListRow &row, size_t width, std::span<const std::string_view> cells) = 0;
    // Writes what is due. For after each row.
    virtual Result<void> settle(QIODevice &device) = 0;
    // Writes all that is left.
    virtual Result<void> finish(QIODevice &device) = 0;

    // False where a row was refused because the encoding has not all of its characters.
    virtual bool fits() const { return true; }
    // Whether the characters of the list are written as other bytes.
    virtual bool isRecoded() const { return false; }
    // Cells that were cut because they are longer than what is written can hold.
    virtual quint64 cutCells() const { return 0; }
};

} // namespace enrow
