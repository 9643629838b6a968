// SPDX-License-Identifier: MIT
#include "core/ReportedCredits.h"

#include "core/Words.h"

namespace enrow
{

ReportedCredits ReportedCredits::fromText(std::string_view utf8)
{
    const std::string_view text = withoutBlanks(utf8);
    ReportedCredits reported(Credits::parse(text));
    if (reported.m_amount || text.empty())
        return reported;
    reported.m_asItCame = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (reported.m_asItCame.size() > longestText) {
        reported.m_asItCame.truncate(longestText - 1);
        reported.m_asItCame.append(QChar(0x2026));
    }
    return reported;
}

} // namespace enrow
