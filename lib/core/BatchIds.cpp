// SPDX-License-Identifier: MIT
#include "core/BatchIds.h"

#include <QSet>

#include <algorithm>

namespace enrow
{

namespace
{

bool isSeparator(QChar c)
{
    // U+FEFF and U+200B come along invisibly when text is copied from files and web pages.
    return c.isSpace() || c == u',' || c == u';' || c == QChar(0xfeff) || c == QChar(0x200b);
}

} // namespace

std::optional<BatchIdProblem> problemWithBatchId(QStringView id)
{
    if (id.isEmpty())
        return BatchIdProblem::Empty;
    if (id.size() > maxBatchIdLength)
        return BatchIdProblem::TooLong;
    if (!id.isValidUtf16())
        return BatchIdProblem::BrokenText;
    const auto isControl = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    if (std::any_of(id.begin(), id.end(), isControl))
        return BatchIdProblem::ControlCharacter;
    return std::nullopt;
}

BatchIds BatchIds::parse(QStringView text)
{
    BatchIds result;
    QSet<QStringView> seen;
    for (auto at = text.begin(); at != text.end();) {
        const auto start = std::find_if_not(at, text.end(), isSeparator);
        at = std::find_if(start, text.end(), isSeparator);
        const QStringView part(start, at);
        if (part.isEmpty())
            continue;
        if (seen.contains(part)) {
            ++result.duplicates;
            continue;
        }
        seen.insert(part);
        if (const auto problem = problemWithBatchId(part))
            result.rejected.append({part.left(maxBatchIdLength).toString(), *problem});
        else
            result.ids.append(part.toString());
    }
    return result;
}

} // namespace enrow
