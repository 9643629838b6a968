// SPDX-License-Identifier: MIT
#pragma once

#include "lists/CompanyKey.h"
#include "lists/ListMapping.h"
#include "results/ResultSet.h"

#include <string>

namespace enrow
{

// Whom a row is about, of a list or of results, written so that all spellings of the same are equal: names and
// companies folded as TextFold does it, domains and addresses as ContactKey does it. Empty: not known.
struct ListContact {
    std::string custom = {};
    std::string index = {}; // the position in the list that was sent, from 0
    std::string email = {};
    std::string name = {};
    std::string otherName = {}; // of a list: a full name beside the two names, or one that is written "Last, First"
    std::string domain = {};
    std::string company = {};   // as CompanyKey has it
    std::string legalForm = {}; // of the company
    std::string linkedIn = {};
    // Of results that were searched without a company, or without a domain: the one that was found. It says where
    // somebody is, and contradicts nobody: companies have several names and domains.
    CompanyKey foundCompany = {};
    std::string foundDomain = {};
    bool isPosition = false; // of a list: its index is that of the row, and no column's
    // Of a row of a list: another one has the same, so that it does not tell one from the other.
    bool sharesCustom = false;
    bool sharesCompany = false;     // name and company, with another domain or profile
    bool sharesCompanyName = false; // the same, or with another legal form

    const std::string &domainName() const { return domain.empty() ? foundDomain : domain; }
    const std::string &companyName() const { return company.empty() ? foundCompany.name : company; }
    const std::string &companyForm() const { return company.empty() ? foundCompany.legalForm : legalForm; }
    bool hasName(const std::string &asked) const { return asked == name || asked == otherName; }
};

// Of a row of a list; its index is that of a mapped column, else its position among the rows that are not blank.
ListContact contactOf(const ListRow &row, const ListMapping &mapping, uint64_t position);

// What was searched for a row of results; the address of a verification, not one that was found. Of what was found
// there are the company and the domain, if none was searched.
ListContact searchedContact(const ResultSet &set, RowAddress address);

// What a row of a list says of somebody who was searched. Companies are written in many ways: where both have a domain,
// that alone tells one from the other, and a legal form that one of them leaves out is no other one.
enum class Agreement : quint8 {
    Unknown,     // there is nothing to compare
    Agrees,      // all that both have is the same
    Contradicts, // the row is about somebody else
};
Agreement agreementOf(const ListContact &row, const ListContact &searched);

// True where all that was searched stands in the row too (a company only where no domain was searched), and it was
// enough to tell a person from others.
bool isProved(const ListContact &row, const ListContact &searched);

} // namespace enrow
