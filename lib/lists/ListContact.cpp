// SPDX-License-Identifier: MIT
#include "lists/ListContact.h"

#include "core/Words.h"
#include "export/ContactKey.h"
#include "lists/CompanyKey.h"
#include "lists/LinkedInKey.h"
#include "text/TextFold.h"
#include "text/Utf8.h"

#include <QChar>

namespace enrow
{

namespace
{

// Latin, Greek, Cyrillic, Hebrew and Arabic letters are often written without their marks.
bool isOfALetterWithAccents(char32_t character)
{
    return character < 0x900 || (character >= 0x1e00 && character < 0x2000);
}

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

// Folded, but for the marks of scripts in which they are letters: ハ is not バ, nor กิ่ง กุ้ง. utf8: not ASCII alone.
std::string foldedName(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    std::string name;
    for (const char32_t character : text.normalized(QString::NormalizationForm_KC).toStdU32String()) {
        if (!isOfALetterWithAccents(character) && isMark(character)) {
            appendCodePoint(name, character);
            continue;
        }
        const std::u32string its =
            isOfALetterWithAccents(character) ? folded(character) : std::u32string(1, QChar::toCaseFolded(character));
        for (const char32_t letter : its)
            appendCodePoint(name, letter);
    }
    return name;
}

// Folded, with one blank in place of all that is between letters and digits: "O’Neill, Zoë" is "o neill zoe". A plus
// and a hash belong to the names of companies: C++ is not C#.
std::string nameKeyOf(std::string_view utf8)
{
    const std::string text = isAscii(utf8) ? folded(utf8) : foldedName(utf8);
    std::string key;
    for (std::string_view left = text; !left.empty();) {
        const char32_t character = takeCodePoint(left);
        if (QChar::isLetterOrNumber(character) || isMark(character) || character == U'+' || character == U'#')
            appendCodePoint(key, character);
        else if (QChar::category(character) == QChar::Other_Format)
            continue; // which nobody sees
        else if (!key.empty() && key.back() != ' ')
            key += ' ';
    }
    if (key.ends_with(' '))
        key.pop_back();
    return key;
}

std::string nameKeyOf(std::string_view first, std::string_view last)
{
    return nameKeyOf(std::string(first).append(1, ' ').append(last));
}

// "Moreau, Inès" as "Inès Moreau"; empty unless one comma stands between two texts.
std::string firstNameFirst(std::string_view name)
{
    const size_t comma = name.find(',');
    if (comma == std::string_view::npos || name.find(',', comma + 1) != std::string_view::npos)
        return {};
    return std::string(name.substr(comma + 1)).append(1, ' ').append(name.substr(0, comma));
}

void putCompany(ListContact &contact, std::string_view utf8)
{
    CompanyKey key = companyKeyOf(nameKeyOf(utf8));
    contact.company = std::move(key.name);
    contact.legalForm = std::move(key.legalForm);
}

std::string addressKeyOf(std::string_view text)
{
    std::string room;
    return std::string(ContactKey::ofAddress(text, room));
}

std::string domainKeyOf(std::string_view text)
{
    std::string room;
    return std::string(ContactKey::ofDomain(text, room));
}

} // namespace

ListContact contactOf(const ListRow &row, const ListMapping &mapping, uint64_t position)
{
    const auto text = [&](ListField field) { return textOf(row, mapping, field); };
    ListContact contact;
    contact.custom = text(ListField::Custom);
    contact.isPosition = !mapping.has(ListField::Index);
    contact.index = contact.isPosition ? std::to_string(position) : text(ListField::Index);
    contact.email = addressKeyOf(text(ListField::Email));
    contact.name = nameKeyOf(text(ListField::FirstName), text(ListField::LastName));
    const std::string fullName = text(ListField::FullName);
    const std::string turnedName = firstNameFirst(fullName);
    contact.otherName = nameKeyOf(turnedName.empty() ? fullName : turnedName);
    if (contact.name.empty())
        contact.name = nameKeyOf(fullName);
    if (contact.otherName == contact.name)
        contact.otherName.clear();
    contact.domain = domainKeyOf(text(ListField::Domain));
    putCompany(contact, text(ListField::Company));
    contact.linkedIn = linkedInKeyOf(text(ListField::LinkedInUrl));
    return contact;
}

ListContact searchedContact(const ResultSet &set, RowAddress address)
{
    const auto text = [&](ColumnId column) { return set.value(address, column); };
    ListContact contact;
    contact.custom = withoutBlanks(text(ColumnId::Custom));
    contact.index = withoutBlanks(text(ColumnId::Index));
    if (set.batches()[address.batch].chunk->kind() == BatchKind::EmailVerifier)
        contact.email = addressKeyOf(text(ColumnId::Email));
    contact.name = nameKeyOf(text(ColumnId::SearchedFullName));
    if (contact.name.empty())
        contact.name = nameKeyOf(text(ColumnId::SearchedFirstName), text(ColumnId::SearchedLastName));
    contact.domain = domainKeyOf(text(ColumnId::SearchedCompanyDomain));
    putCompany(contact, text(ColumnId::SearchedCompanyName));
    if (contact.company.empty())
        contact.foundCompany = companyKeyOf(nameKeyOf(text(ColumnId::Company)));
    if (contact.domain.empty())
        contact.foundDomain = domainKeyOf(text(ColumnId::Domain));
    contact.linkedIn = linkedInKeyOf(text(ColumnId::SearchedLinkedInUrl));
    return contact;
}

Agreement agreementOf(const ListContact &row, const ListContact &searched)
{
    bool isCompared = false;
    const auto differ = [&](const std::string &one, const std::string &other) {
        const bool areThere = !one.empty() && !other.empty();
        isCompared = isCompared || areThere;
        return areThere && one != other;
    };
    const std::string &name = row.hasName(searched.name) ? searched.name : row.name;
    const bool haveDomains = !row.domain.empty() && !searched.domain.empty();
    const bool isAnother =
        differ(row.email, searched.email) || differ(name, searched.name) || differ(row.domain, searched.domain) ||
        differ(row.linkedIn, searched.linkedIn) ||
        (!haveDomains && (differ(row.company, searched.company) || differ(row.legalForm, searched.legalForm)));
    if (isAnother)
        return Agreement::Contradicts;
    return isCompared ? Agreement::Agrees : Agreement::Unknown;
}

bool isProved(const ListContact &row, const ListContact &searched)
{
    const auto isThere = [](const std::string &wanted, const std::string &there) {
        return wanted.empty() || wanted == there;
    };
    const bool isSameCompany =
        searched.company.empty() || (searched.company == row.company && searched.legalForm == row.legalForm);
    const bool tellsAPerson = !searched.email.empty() || !searched.linkedIn.empty() ||
                              (!searched.name.empty() && !(searched.domain.empty() && searched.company.empty()));
    return tellsAPerson && isThere(searched.email, row.email) &&
           (searched.name.empty() || row.hasName(searched.name)) && isThere(searched.domain, row.domain) &&
           (!searched.domain.empty() || isSameCompany) && isThere(searched.linkedIn, row.linkedIn);
}

} // namespace enrow
