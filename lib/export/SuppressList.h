// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace enrow
{

// Addresses and domains that must not get into a file, compared as ContactKey says. Immutable.
class SuppressList
{
public:
    // Longer files are no such list.
    static constexpr qint64 longestFile = 64 << 20; // bytes

    // Reads a list or a table in text. Of a line with an address only its addresses count: a domain beside them says
    // where that person works, not that nobody there wants to hear. Words that are neither, as a header is, are passed
    // over.
    explicit SuppressList(std::string_view utf8);

    bool hasAddress(std::string_view address) const;
    bool hasDomain(std::string_view domain) const { return hasKey(domain, m_domains); }

    // Of keys as ContactKey makes them.
    bool hasAddressKey(std::string_view key) const { return m_addresses.contains(key); }
    bool hasDomainKey(std::string_view key) const { return m_domains.contains(key); }

    size_t addressCount() const { return m_addresses.size(); }
    size_t domainCount() const { return m_domains.size(); }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Keys = std::unordered_set<std::string, Hash, std::equal_to<>>;

    static bool hasKey(std::string_view domain, const Keys &keys);
    void addLine(std::string_view line);

    Keys m_addresses;
    Keys m_domains;
};

// Reads such a list from a file: UTF-8, or what its byte order mark says. FileFailed with the system's reason;
// InvalidInput with the reason for a file that is too long or holds neither an address nor a domain.
Result<std::shared_ptr<const SuppressList>> readSuppressList(const QString &path);

} // namespace enrow
