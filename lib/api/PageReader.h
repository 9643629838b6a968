// SPDX-License-Identifier: MIT
#pragma once

#include "api/JsonReader.h"
#include "core/Credits.h"

#include <optional>

namespace enrow
{

// Finds out whether a reply speaks of a further page of results. No documented reply does, so that there are no
// documented keys: the usual ones are read ("next", "next_page", "hasMore", "cursor", "total_pages", …), in every way
// of writing them, also inside "links", "meta", "pagination" and the like.
class PageReader
{
public:
    explicit PageReader(JsonReader &json)
        : m_json(json)
    {
    }

    // Reads the value of a key that means nothing else.
    void read(std::string_view key);

    // True if a key said so: a next page that is not null, false, 0 or empty; a page after the first; more pages
    // than one; more in total, inside "pagination" and the like, than the `entries` that came.
    bool hasFurtherPage(qint64 entries) const { return m_hasFurtherPage || m_total > Credits::fromWhole(entries); }

private:
    void readContainer();
    void readInContainer(std::string_view key);
    bool saysSo();
    bool isAboveOne();

    JsonReader &m_json;
    bool m_hasFurtherPage = false;
    std::optional<Credits> m_total;
};

} // namespace enrow
