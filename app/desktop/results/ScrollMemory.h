// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <map>
#include <optional>
#include <vector>

namespace enrow
{

bool haveSameBatches(const ResultSet &a, const ResultSet &b);

// Where a table is scrolled to: the row at its top, by what it is, and how many pixels to the side. Nothing and 0 at
// the start of the table.
struct ScrollPlace {
    struct Row {
        BatchKey batch;
        uint32_t row;

        friend bool operator==(const Row &, const Row &) = default;
    };

    std::optional<Row> top;
    int left = 0;

    friend bool operator==(const ScrollPlace &, const ScrollPlace &) = default;
};

// Remembers until the program ends where the rows of each choice of batches were left.
class ScrollMemory
{
public:
    void keep(const ResultSet &set, const ScrollPlace &place);
    // The start for a choice that was not seen yet.
    ScrollPlace placeIn(const ResultSet &set) const;

private:
    std::map<std::vector<BatchKey>, ScrollPlace> m_places; // by the batches
};

} // namespace enrow
