// SPDX-License-Identifier: MIT
#include "export/ContactReader.h"

#include "export/ContactKey.h"

namespace enrow
{

ContactReader::ContactReader(const ResultSet &set)
    : m_set(set)
{
}

RowTexts ContactReader::read(RowAddress address)
{
    const ResultChunk &chunk = *m_set.batches()[address.batch].chunk;
    chunk.readTexts(address.row, m_texts);
    return {chunk.kind(), chunk.qualification(address.row), m_texts};
}

std::string_view ContactReader::key(RowAddress address, DuplicateKey kind)
{
    const RowTexts row = read(address);
    switch (kind) {
    case DuplicateKey::Email: return ContactKey::ofAddress(row.of(ColumnId::Email), m_room);
    case DuplicateKey::Number: return ContactKey::ofNumber(row.of(ColumnId::Number), m_room);
    case DuplicateKey::Domain: return ContactKey::ofDomain(valueOf(PersonField::Domain, row), m_room);
    case DuplicateKey::Contact: break;
    }
    const std::string_view email = ContactKey::ofAddress(row.of(ColumnId::Email), m_room);
    return email.empty() ? ContactKey::ofNumber(row.of(ColumnId::Number), m_room) : email;
}

bool ContactReader::isIn(RowAddress address, const SuppressList &list)
{
    const RowTexts row = read(address);
    const std::string_view email = row.of(ColumnId::Email);
    if (list.hasAddressKey(ContactKey::ofAddress(email, m_room)))
        return true;
    if (list.domainCount() == 0)
        return false;
    return list.hasDomainKey(ContactKey::ofDomainOfAddress(email, m_room)) ||
           list.hasDomainKey(ContactKey::ofDomain(row.of(ColumnId::Domain), m_room)) ||
           list.hasDomainKey(ContactKey::ofDomain(row.of(ColumnId::SearchedCompanyDomain), m_room));
}

} // namespace enrow
