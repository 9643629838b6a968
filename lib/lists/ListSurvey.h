// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListContact.h"

#include <stop_token>

namespace enrow
{

// What has to be known of a whole list before its rows are joined with results one by one.
class ListSurvey
{
public:
    // Reads the whole list. The errors are those of ListReader::next(), and Cancelled.
    static Result<ListSurvey> of(ListReader &reader, bool hasHeader, const ListMapping &mapping,
                                 const std::stop_token &stop = {});

    quint64 rows() const { return m_rows; }  // without the header and blank lines
    size_t width() const { return m_width; } // the most cells that a row or the header has
    // Says of a row of the list what of it other rows have too, or perhaps, since only hashes are kept.
    void tellShared(ListContact &contact) const;

private:
    // Somebody at a company, once for each of the names that a row has. All of them are hashes, 0 for nothing.
    struct Employee {
        size_t nameAndCompany;
        uint32_t legalForm;
        uint32_t domain;
        uint32_t linkedIn;
    };

    void add(const ListRow &row, const ListMapping &mapping);
    void keepShared();
    void keepSharedCompanies();

    quint64 m_rows = 0;
    size_t m_width = 0;
    std::vector<size_t> m_customs;            // hashes, ascending; in the end of those that several rows have
    std::vector<Employee> m_employees;        // until the list is read
    std::vector<size_t> m_sharedCompanyNames; // hashes of name and company, ascending
    std::vector<size_t> m_sharedCompanies;    // the same with the legal form
};

} // namespace enrow
