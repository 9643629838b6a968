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
    // Whether several rows have that `custom`, or perhaps, since only hashes are kept.
    bool isShared(const std::string &custom) const;

private:
    void keepShared();

    quint64 m_rows = 0;
    size_t m_width = 0;
    std::vector<size_t> m_customs; // hashes, ascending; in the end of those that several rows have
};

} // namespace enrow
