// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"
#include "workbook/XmlPart.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace enrow
{

// The texts that cells of a workbook share, each once.
class SharedStrings
{
public:
    // InvalidInput with the reason, and Cancelled.
    static Result<SharedStrings> read(XmlPart &part, const WorkbookLimits &limits, const std::stop_token &stop = {});

    size_t size() const { return m_ends.size(); }
    // Nothing where there is no such text.
    std::optional<std::string_view> at(size_t number) const;

private:
    std::string m_texts; // one after the other
    std::vector<uint32_t> m_ends;
};

} // namespace enrow
