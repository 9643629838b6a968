// SPDX-License-Identifier: MIT
#include "core/ApiKey.h"

#include <algorithm>

namespace enrow
{

namespace
{
constexpr qsizetype maxLength = 512;
}

Result<ApiKey> ApiKey::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto isPrintableAscii = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    if (trimmed.isEmpty())
        return Error{ErrorKind::InvalidInput, QStringLiteral("empty"), 0, {}};
    if (trimmed.size() > maxLength)
        return Error{ErrorKind::InvalidInput, QStringLiteral("over %1 characters").arg(maxLength), 0, {}};
    if (!std::all_of(trimmed.begin(), trimmed.end(), isPrintableAscii))
        return Error{ErrorKind::InvalidInput, QStringLiteral("spaces or special characters"), 0, {}};
    return ApiKey(trimmed.toLatin1());
}

} // namespace enrow
