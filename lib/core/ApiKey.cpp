// SPDX-License-Identifier: MIT
#include "core/ApiKey.h"

#include <algorithm>

namespace enrow
{

namespace
{

QString detailOf(ApiKeyProblem problem)
{
    switch (problem) {
    case ApiKeyProblem::Empty: return QStringLiteral("empty");
    case ApiKeyProblem::TooLong: return QStringLiteral("over %1 characters").arg(maxApiKeyLength);
    case ApiKeyProblem::BadCharacter: return QStringLiteral("spaces or special characters");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ApiKeyProblem> problemWithApiKey(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto isPrintableAscii = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    if (trimmed.isEmpty())
        return ApiKeyProblem::Empty;
    if (trimmed.size() > maxApiKeyLength)
        return ApiKeyProblem::TooLong;
    if (!std::all_of(trimmed.begin(), trimmed.end(), isPrintableAscii))
        return ApiKeyProblem::BadCharacter;
    return std::nullopt;
}

Result<ApiKey> ApiKey::parse(QStringView text)
{
    if (const std::optional<ApiKeyProblem> problem = problemWithApiKey(text))
        return Error{ErrorKind::InvalidInput, detailOf(*problem), 0, {}};
    return ApiKey(text.trimmed().toLatin1());
}

} // namespace enrow
