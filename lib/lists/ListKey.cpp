// SPDX-License-Identifier: MIT
#include "lists/ListKey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

QLatin1StringView nameOf(ListKey key)
{
    switch (key) {
    case ListKey::Custom: return "custom"_L1;
    case ListKey::Index: return "index"_L1;
    case ListKey::Email: return "email"_L1;
    case ListKey::NameAndDomain: return "name-domain"_L1;
    case ListKey::LinkedIn: return "linkedin"_L1;
    case ListKey::NameAndCompany: return "name-company"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ListKey> listKeyNamed(QStringView name)
{
    const auto *const found = std::ranges::find_if(allListKeys, [&](ListKey key) { return nameOf(key) == name; });
    return found == allListKeys.end() ? std::nullopt : std::optional(*found);
}

std::string valueOf(ListKey key, const ListContact &contact, bool otherName)
{
    switch (key) {
    case ListKey::Custom: return contact.custom;
    case ListKey::Index: return contact.index;
    case ListKey::Email: return contact.email;
    case ListKey::LinkedIn: return contact.linkedIn;
    case ListKey::NameAndDomain:
    case ListKey::NameAndCompany: break;
    }
    const std::string &name = otherName ? contact.otherName : contact.name;
    const std::string &place = key == ListKey::NameAndDomain ? contact.domainName() : contact.companyName();
    // Neither can hold a line break.
    return name.empty() || place.empty() ? std::string() : name + '\n' + place;
}

} // namespace enrow
