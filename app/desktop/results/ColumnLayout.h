// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <QByteArray>

#include <array>
#include <bitset>
#include <span>
#include <vector>

namespace enrow
{

// How a person arranged the columns: their order, widths, and which are hidden; kept by the columns' names, so that it
// holds for every kind of batch and for versions with other columns. A value.
class ColumnLayout
{
public:
    static constexpr size_t columnTotal = size_t(ColumnId::Custom) + 1;

    // All columns shown in their standard order and width.
    ColumnLayout();

    // Reads what save() wrote; what is unreadable or unknown in it is as if it had not been there.
    static ColumnLayout restore(const QByteArray &state);
    QByteArray save() const;

    // These columns in the person's order.
    std::vector<ColumnId> arranged(std::span<const ColumnId> columns) const;
    // Takes over the order of some columns; the others keep their places.
    void arrange(std::span<const ColumnId> order);

    // In pixels; 0 for the standard width.
    int width(ColumnId column) const { return m_widths[size_t(column)]; }
    void setWidth(ColumnId column, int width) { m_widths[size_t(column)] = width; }

    bool isHidden(ColumnId column) const { return m_hidden[size_t(column)]; }
    void setHidden(ColumnId column, bool hidden) { m_hidden[size_t(column)] = hidden; }

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;

private:
    std::vector<ColumnId> m_order; // every column once
    std::array<int, columnTotal> m_widths{};
    std::bitset<columnTotal> m_hidden;
};

} // namespace enrow
