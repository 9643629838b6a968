// SPDX-License-Identifier: MIT
#include "api/PageReader.h"

#include "core/Words.h"

#include <algorithm>
#include <array>
#include <string>

using namespace std::string_view_literals;

namespace enrow
{

namespace
{

// Keys as they are after spelling() of them.
constexpr std::array nextPages{"next"sv,          "nextpage"sv,    "nexturl"sv,    "nextlink"sv, "nextcursor"sv,
                               "nextpagetoken"sv, "nexttoken"sv,   "nextoffset"sv, "cursor"sv,   "hasmore"sv,
                               "hasnext"sv,       "hasnextpage"sv, "more"sv,       "truncated"sv};
constexpr std::array pageCounts{"page"sv,     "pages"sv,    "totalpages"sv, "pagecount"sv,  "pagestotal"sv,
                                "numpages"sv, "lastpage"sv, "pagenumber"sv, "currentpage"sv};
constexpr std::array totals{"total"sv,      "totalcount"sv, "totalresults"sv,
                            "totalitems"sv, "totalrows"sv,  "totalrecords"sv};
constexpr size_t longestKey = 32; // of those known; a text is made of the others in vain
constexpr std::array containers{"links"sv, "meta"sv, "pagination"sv, "paging"sv, "paginginfo"sv, "pageinfo"sv};

// The words of a text that deny: "next": "none".
constexpr std::array denials{""sv, "0"sv, "false"sv, "no"sv, "none"sv, "null"sv};

// A key without case and without what joins its words: "nextPage", "next_page" and "next-page" are one.
std::string spelling(std::string_view key)
{
    std::string letters;
    for (const char c : key) {
        if (c >= 'A' && c <= 'Z')
            letters += char(c - 'A' + 'a');
        else if (c != '_' && c != '-' && c != '@')
            letters += c;
    }
    return letters;
}

template <size_t count>
bool isOneOf(std::string_view text, const std::array<std::string_view, count> &texts)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

bool denies(std::string_view text)
{
    return Credits::parse(text) == Credits() ||
           std::any_of(denials.begin(), denials.end(), [text](std::string_view word) { return isWord(text, word); });
}

} // namespace

void PageReader::read(std::string_view key)
{
    const std::string name = key.size() <= longestKey ? spelling(key) : std::string();
    if (isOneOf(name, nextPages))
        m_hasFurtherPage |= saysSo();
    else if (isOneOf(name, pageCounts))
        m_hasFurtherPage |= isAboveOne();
    else if (isOneOf(name, containers))
        readContainer();
    else
        m_json.skip();
}

// An object is read by its keys; of a list, as in "links": [{"rel": "next", …}], the one that is called next counts.
void PageReader::readContainer()
{
    if (m_json.isObject()) {
        m_json.readObject([this](std::string_view key) { readInContainer(key); });
        return;
    }
    m_json.readArray([this] {
        m_json.readObject([this](std::string_view key) {
            if (key == "rel")
                m_hasFurtherPage |= isWord(m_json.text(), "next");
            else
                m_json.skip();
        });
    });
}

void PageReader::readInContainer(std::string_view key)
{
    const std::string name = key.size() <= longestKey ? spelling(key) : std::string();
    if (isOneOf(name, totals))
        m_total = std::max(m_total, Credits::parse(m_json.text()));
    else
        read(key);
}

bool PageReader::saysSo()
{
    bool says = false;
    if (m_json.isObject())
        m_json.readObject([&](std::string_view) { says |= saysSo(); });
    else if (m_json.isArray())
        m_json.readArray([&] { says |= saysSo(); });
    else
        says = !denies(m_json.textOrJson());
    return says;
}

bool PageReader::isAboveOne()
{
    if (m_json.isObject()) {
        readContainer();
        return false;
    }
    return Credits::parse(m_json.text()) > Credits::fromWhole(1);
}

} // namespace enrow
