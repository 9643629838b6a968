// SPDX-License-Identifier: MIT
#include "core/BatchIds.h"

#include <algorithm>

namespace enrow
{

namespace
{

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// RFC 9562: 32 hexadecimal digits, with or without dashes behind the 8th, 12th, 16th and 20th.
bool isUuid(QStringView text)
{
    constexpr qsizetype digits = 32;
    constexpr qsizetype withDashes = digits + 4;
    if (text.size() != digits && text.size() != withDashes)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDashed = text.size() == withDashes && (i == 8 || i == 13 || i == 18 || i == 23);
        if (isDashed ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

} // namespace

QString comparableBatchId(const QString &id)
{
    return isUuid(id) ? id.toLower() : id;
}

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

} // namespace enrow
