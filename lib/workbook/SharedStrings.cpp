// SPDX-License-Identifier: MIT
#include "workbook/SharedStrings.h"

#include "text/StopInterval.h"
#include "workbook/CellText.h"

using namespace Qt::StringLiterals;

namespace enrow
{

Result<SharedStrings> SharedStrings::read(XmlPart &part, const WorkbookLimits &limits, const std::stop_token &stop)
{
    SharedStrings strings;
    while (part.next()) {
        if (!part.is("si"_L1))
            continue;
        strings.m_texts += readCellText(part);
        strings.m_ends.push_back(uint32_t(strings.m_texts.size()));
        if (strings.m_ends.size() > limits.sharedStrings || strings.m_texts.size() > limits.bytesOfSharedStrings)
            part.refuse({QT_TRANSLATE_NOOP("enrow::Reason", "it has more texts than this program can hold")});
        if (strings.m_ends.size() % stepsBetweenStops == 0 && stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
    }
    const auto outcome = part.outcome();
    return outcome ? Result<SharedStrings>(std::move(strings)) : outcome.error();
}

std::optional<std::string_view> SharedStrings::at(size_t number) const
{
    if (number >= m_ends.size())
        return std::nullopt;
    const size_t begin = number > 0 ? m_ends[number - 1] : 0;
    return std::string_view(m_texts).substr(begin, m_ends[number] - begin);
}

} // namespace enrow
