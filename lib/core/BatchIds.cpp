// SPDX-License-Identifier: MIT
#include "core/BatchIds.h"

#include <algorithm>

namespace enrow
{

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
