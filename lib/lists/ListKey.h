// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListContact.h"

namespace enrow
{

// By what a row of results is joined to a row of a list, in the order in which keys are tried.
enum class ListKey : quint8 { Custom, Index, Email, NameAndDomain, LinkedIn, NameAndCompany };

inline constexpr std::array allListKeys{ListKey::Custom,        ListKey::Index,    ListKey::Email,
                                        ListKey::NameAndDomain, ListKey::LinkedIn, ListKey::NameAndCompany};

// "custom", "index", "email", "name-domain", "linkedin", "name-company".
QLatin1StringView nameOf(ListKey key);
std::optional<ListKey> listKeyNamed(QStringView name);

// What a contact is found by; empty where it has not all of it. otherName: by the other of its two names.
std::string valueOf(ListKey key, const ListContact &contact, bool otherName = false);

} // namespace enrow
