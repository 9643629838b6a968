// SPDX-License-Identifier: MIT
#pragma once

#include "export/ExportPlan.h"
#include "export/PersonFields.h"
#include "results/ResultSet.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace enrow
{

// Reads of row after row whom it is about, as ContactKey writes it. What it returns is valid until the next call.
class ContactReader
{
public:
    // The set outlives this.
    explicit ContactReader(const ResultSet &set);

    // What makes the row the same as others; empty where it has nothing of that kind.
    std::string_view key(RowAddress address, DuplicateKey kind);
    // Whether its address or one of its domains is in the list.
    bool isIn(RowAddress address, const SuppressList &list);

    // True for what lives as long as the set; false for what is overwritten by the next call.
    bool isOfSet(std::string_view key) const
    {
        const std::less<const char *> isBefore;
        return isBefore(key.data(), m_room.data()) || isBefore(m_room.data() + m_room.size(), key.data());
    }

private:
    RowTexts read(RowAddress address);

    const ResultSet &m_set;
    std::array<std::string_view, columnCount> m_texts;
    std::string m_room;
};

} // namespace enrow
