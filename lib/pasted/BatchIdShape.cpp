// SPDX-License-Identifier: MIT
#include "pasted/BatchIdShape.h"

#include "pasted/PastedWord.h"

#include <algorithm>

namespace enrow
{

namespace
{

constexpr QStringView grouped = u"########-####-####-####-############"; // a letter or digit at each hash
constexpr qsizetype leastPart = 13;                                      // characters of it, as of "9d4fa0ed-f76b"
constexpr qsizetype objectIdLength = 24;
constexpr qsizetype ulidLength = 26;
constexpr qsizetype plainUuidLength = 32;
// Random digits of these lengths have far more of them; a bank account or a product number has fewer.
constexpr int fewestChanges = 5;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || isLower(c) || isUpper(c);
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// groups: `grouped`, or a part of it that is as long as the text.
bool hasGroups(QStringView text, QStringView groups)
{
    return std::ranges::equal(text, groups,
                              [](QChar c, QChar kind) { return kind == u'-' ? isDash(c) : isLetterOrDigit(c); }) &&
           std::any_of(text.begin(), text.end(), isDigit);
}

bool isMixed(QStringView text)
{
    int changes = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        changes += isDigit(text[i]) != isDigit(text[i - 1]);
    return changes >= fewestChanges &&
           !(std::any_of(text.begin(), text.end(), isLower) && std::any_of(text.begin(), text.end(), isUpper));
}

bool isPlain(QStringView text)
{
    const bool isUlid = text.size() == ulidLength;
    return std::all_of(text.begin(), text.end(), isUlid ? isLetterOrDigit : isHexDigit) && isMixed(text);
}

} // namespace

std::optional<QString> batchIdOfShape(QStringView text)
{
    if (hasGroups(text, grouped)) {
        QString id = text.toString();
        std::replace_if(id.begin(), id.end(), isDash, u'-');
        return id;
    }
    const bool hasPlainLength =
        text.size() == plainUuidLength || text.size() == ulidLength || text.size() == objectIdLength;
    return hasPlainLength && isPlain(text) ? std::optional(text.toString()) : std::nullopt;
}

bool isPartOfBatchId(QStringView text)
{
    const qsizetype length = text.size();
    return length >= leastPart && length < grouped.size() &&
           (hasGroups(text, grouped.first(length)) || hasGroups(text, grouped.last(length)));
}

bool couldBeBatchId(QStringView word)
{
    constexpr qsizetype shortest = 6;
    const auto isLetter = [](QChar c) { return isLower(c) || isUpper(c); };
    const auto isOfAnId = [](QChar c) { return isLetterOrDigit(c) || c == u'-' || c == u'_'; };
    return word.size() >= shortest && std::all_of(word.begin(), word.end(), isOfAnId) &&
           std::any_of(word.begin(), word.end(), isLetter) && std::any_of(word.begin(), word.end(), isDigit);
}

} // namespace enrow
