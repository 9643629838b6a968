// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultColumn.h"

#include <QByteArray>

#include <array>
#include <span>
#include <vector>

namespace enrow
{

// How a person arranged the columns: their order, widths, and which they hid or asked for; kept by the columns' names,
// so that it holds for every kind of batch and for versions with other columns. A value.
class ColumnLayout
{
public:
    static constexpr size_t columnTotal = screenColumnCount;

    // What a person wants of a column. By itself it shows where it says something.
    enum class Choice : quint8 { ByItself, Shown, Hidden };

    // All columns by themselves in the standard order and width. The order is that of the screen, not that of files:
    // the result, what was searched, what was found.
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

    Choice choice(ColumnId column) const { return m_choices[size_t(column)]; }
    void choose(ColumnId column, Choice choice) { m_choices[size_t(column)] = choice; }

    friend bool operator==(const ColumnLayout &, const ColumnLayout &) = default;

private:
    std::vector<ColumnId> m_order; // every column once
    std::array<int, columnTotal> m_widths{};
    std::array<Choice, columnTotal> m_choices{};
};

} // namespace enrow
