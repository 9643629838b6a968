// SPDX-License-Identifier: MIT
#include "export/SuppressList.h"

#include "core/Files.h"
#include "export/ContactKey.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

// What parts the words of a list or the cells of a table, and what stands around an address in a mail.
constexpr std::string_view betweenWords = " \t,;|\"'<>()[]";

template <typename Take>
void forEachPart(std::string_view text, std::string_view separators, Take take)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

bool isAddress(std::string_view word)
{
    const size_t at = word.rfind('@');
    return at != std::string_view::npos && at > 0 && word.find('.', at) != std::string_view::npos;
}

// A dot inside, and letters after the last one: "acme.com", not "3.14" or "Jr.".
bool isDomain(std::string_view key)
{
    const size_t dot = key.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || key.size() - dot < 3)
        return false;
    const auto isInDomain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    };
    return std::ranges::all_of(key, isInDomain) && !(key[dot + 1] >= '0' && key[dot + 1] <= '9');
}

} // namespace

SuppressList::SuppressList(std::string_view utf8)
{
    forEachPart(utf8, "\r\n", [this](std::string_view line) { addLine(line); });
}

void SuppressList::addLine(std::string_view line)
{
    std::string room;
    bool hasAddress = false;
    forEachPart(line, betweenWords, [&](std::string_view word) {
        if (word.starts_with('@') || !isAddress(word))
            return;
        hasAddress = true;
        m_addresses.emplace(ContactKey::ofAddress(word, room));
    });
    if (hasAddress)
        return;
    forEachPart(line, betweenWords, [&](std::string_view word) {
        if (word.starts_with('@')) // "@acme.com" is how some lists write a domain
            word.remove_prefix(1);
        if (const std::string_view key = ContactKey::ofDomain(word, room); isDomain(key))
            m_domains.emplace(key);
    });
}

bool SuppressList::hasAddress(std::string_view address) const
{
    std::string room;
    return m_addresses.contains(ContactKey::ofAddress(address, room));
}

bool SuppressList::hasKey(std::string_view domain, const Keys &keys)
{
    std::string room;
    return keys.contains(ContactKey::ofDomain(domain, room));
}

Result<std::shared_ptr<const SuppressList>> readSuppressList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Files::failure(file.errorString());
    QByteArray bytes = file.read(SuppressList::longestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Files::failure(file.errorString());
    if (bytes.size() > SuppressList::longestFile)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it is too long for a list of addresses")});
    if (const auto marked = QStringConverter::encodingForData(bytes))
        bytes = QString(QStringDecoder(*marked).decode(bytes)).toUtf8();
    auto list = std::make_shared<const SuppressList>(std::string_view(bytes.constData(), size_t(bytes.size())));
    if (list->addressCount() + list->domainCount() == 0)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it holds neither an address nor a domain")});
    return Result<std::shared_ptr<const SuppressList>>(std::move(list));
}

} // namespace enrow
