// SPDX-License-Identifier: MIT
#include "lists/ListSurvey.h"

#include "core/Words.h"
#include "text/StopInterval.h"

#include <algorithm>
#include <functional>

namespace enrow
{

namespace
{

size_t hashOfCustom(std::string_view custom)
{
    return std::hash<std::string_view>()(custom);
}

} // namespace

Result<ListSurvey> ListSurvey::of(ListReader &reader, bool hasHeader, const ListMapping &mapping,
                                  const std::stop_token &stop)
{
    ListSurvey survey;
    const std::optional<size_t> customColumn = mapping.columnOf(ListField::Custom);
    std::string room;
    for (bool isHeader = hasHeader;; isHeader = false) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        survey.m_width = std::max(survey.m_width, row.value()->cellCount());
        if (isHeader || row.value()->cellCount() == 0)
            continue;
        if (++survey.m_rows % stepsBetweenStops == 0 && stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        const std::string_view custom = customColumn ? row.value()->text(*customColumn, room) : std::string_view();
        if (const std::string_view word = withoutBlanks(custom); !word.empty())
            survey.m_customs.push_back(hashOfCustom(word));
    }
    survey.keepShared();
    return survey;
}

bool ListSurvey::isShared(const std::string &custom) const
{
    return !custom.empty() && std::ranges::binary_search(m_customs, hashOfCustom(custom));
}

void ListSurvey::keepShared()
{
    std::ranges::sort(m_customs);
    std::vector<size_t> shared;
    for (auto place = m_customs.begin(); place != m_customs.end();) {
        const auto end = std::upper_bound(place, m_customs.end(), *place);
        if (end - place > 1)
            shared.push_back(*place);
        place = end;
    }
    m_customs.swap(shared);
}

} // namespace enrow
