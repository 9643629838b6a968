// SPDX-License-Identifier: MIT
#include "export/ContactKey.h"

#include "core/Words.h"
#include "text/Utf8.h"

#include <QString>
#include <QUrl>

#include <algorithm>

namespace enrow
{

namespace
{

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

char inLowerCase(char c)
{
    return isCapital(c) ? char(c - 'A' + 'a') : c;
}

std::string_view lower(std::string_view ascii, std::string &room)
{
    if (std::ranges::none_of(ascii, isCapital))
        return ascii;
    room.resize(ascii.size());
    std::ranges::transform(ascii, room.begin(), inLowerCase);
    return room;
}

bool startsWith(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(),
                                                         [](char wanted, char c) { return wanted == inLowerCase(c); });
}

std::string_view withoutTail(std::string_view text, std::string_view endedBy)
{
    return text.substr(0, text.find_first_of(endedBy));
}

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

std::string_view ContactKey::ofAddress(std::string_view text, std::string &room)
{
    const std::string_view address = withoutBlanks(text);
    if (isAscii(address))
        return lower(address, room);
    // Rare: seldom does a server take such an address.
    room = decoded(address).normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
    return room;
}

std::string_view ContactKey::ofDomain(std::string_view text, std::string &room)
{
    std::string_view domain = withoutBlanks(text);
    if (const size_t scheme = domain.find("://"); scheme != std::string_view::npos)
        domain.remove_prefix(scheme + 3);
    domain = withoutTail(domain, "/?#:");
    if (startsWith(domain, "www."))
        domain.remove_prefix(4);
    if (domain.ends_with('.'))
        domain.remove_suffix(1);
    if (isAscii(domain))
        return lower(domain, room);
    room = QUrl::toAce(decoded(domain)).toStdString();
    return room;
}

std::string_view ContactKey::ofDomainOfAddress(std::string_view address, std::string &room)
{
    const size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : ofDomain(address.substr(at + 1), room);
}

std::string_view ContactKey::ofNumber(std::string_view text, std::string &room)
{
    room.clear();
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            room += c;
    }
    const std::string_view digits = room;
    return digits.starts_with("00") ? digits.substr(2) : digits;
}

} // namespace enrow
