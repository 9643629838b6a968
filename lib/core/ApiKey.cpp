// SPDX-License-Identifier: MIT
#include "core/ApiKey.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

QString detailOf(ApiKeyProblem problem)
{
    switch (problem) {
    case ApiKeyProblem::Empty: return QStringLiteral("empty");
    case ApiKeyProblem::TooLong: return QStringLiteral("over %1 characters").arg(maxApiKeyLength);
    case ApiKeyProblem::Quoted: return QStringLiteral("in quotes; give the key without them");
    case ApiKeyProblem::Named: return QStringLiteral("not the key alone; leave out what stands before it");
    case ApiKeyProblem::Blank: return QStringLiteral("a blank inside");
    case ApiKeyProblem::BadCharacter: return QStringLiteral("special characters");
    }
    Q_UNREACHABLE();
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`' || c == u'\u00b4' || c.category() == QChar::Punctuation_InitialQuote ||
           c.category() == QChar::Punctuation_FinalQuote || c == u'\u201e' || c == u'\u201a'; // low ones count as open
}

// As whoever copies a line of a script, of a header or of a settings file gives it.
bool isNamed(QStringView text)
{
    constexpr std::array<QStringView, 5> names{u"bearer", u"authorization", u"x-api-key", u"enrow_api_key", u"export"};
    return std::ranges::any_of(names, [text](QStringView name) {
        if (text.size() <= name.size() || !text.startsWith(name, Qt::CaseInsensitive))
            return false;
        const QChar next = text[name.size()];
        return next.isSpace() || next == u':' || next == u'=';
    });
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
    if (isQuote(trimmed.front()) || isQuote(trimmed.back()))
        return ApiKeyProblem::Quoted;
    if (isNamed(trimmed))
        return ApiKeyProblem::Named;
    if (std::ranges::any_of(trimmed, [](QChar c) { return c.isSpace(); }))
        return ApiKeyProblem::Blank;
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
