// SPDX-License-Identifier: MIT
#pragma once

#include "results/ResultSet.h"

#include <map>
#include <optional>
#include <vector>

namespace enrow
{

std::vector<BatchKey> keysOf(const ResultSet &set);
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

// Remembers until the program ends how each choice of batches was left.
template <typename Place>
class ChoiceMemory
{
public:
    void keep(const std::vector<BatchKey> &batches, const Place &place)
    {
        if (place == Place())
            m_places.erase(batches);
        else
            m_places.insert_or_assign(batches, place);
    }

    // The start for a choice that was not seen yet.
    Place placeIn(const std::vector<BatchKey> &batches) const
    {
        const auto found = m_places.find(batches);
        return found == m_places.end() ? Place() : found->second;
    }

private:
    std::map<std::vector<BatchKey>, Place> m_places;
};

using ScrollMemory = ChoiceMemory<ScrollPlace>;

} // namespace enrow
