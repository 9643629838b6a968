// SPDX-License-Identifier: MIT
#include "api/ReplyFinder.h"

#include "api/JsonReader.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

template <size_t size>
bool isAmong(const std::array<std::string_view, size> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// In both ways of writing them.
constexpr std::array<std::string_view, 3> idKeys{"id", "batch_id", "batchId"};
constexpr std::array<std::string_view, 5> countKeys{"requested", "finished", "credits_cost", "creditsCost", "found"};
constexpr std::array<std::string_view, 3> phoneStats{"credits_to_refund", "creditsToRefund", "found"};
constexpr std::array<std::string_view, 2> phoneKeys{"number", "country"};
constexpr std::array<std::string_view, 3> searchKeys{"raw_params", "rawParams", "info"};
constexpr std::array<std::string_view, 2> profileKeys{"linkedin_url", "linkedinUrl"};

// What an object shows of itself: as a reply, and as a row of one.
struct Signs {
    bool hasGeneral = false;
    bool hasStats = false;
    bool hasResults = false;
    bool hasRows = false; // a row that has a qualification among them
    QString generalId;
    QString id;
    std::optional<BatchKind> costKind; // by what was charged

    // Of a row, or of any row of a reply.
    bool hasQualification = false;
    bool hasEmail = false;
    bool hasPosition = false; // its index is a number, which is a UUID in verifications
    bool hasParams = false;   // as phone searches call what was searched
    bool isOfPhone = false;   // a number, a country, a profile
    bool isOfSearch = false;

    bool isReply() const { return hasGeneral || hasRows || (hasStats && (hasResults || !id.isEmpty())); }
    // What was searched says most; without it rows say less than costs.
    std::optional<BatchKind> kind() const
    {
        if (isOfPhone || (hasParams && !isOfSearch))
            return BatchKind::PhoneFinder;
        if (isOfSearch || costKind)
            return isOfSearch ? BatchKind::EmailFinder : costKind;
        if (hasPosition)
            return BatchKind::EmailFinder;
        return hasEmail ? std::optional(BatchKind::EmailVerifier) : std::nullopt;
    }

    void addRow(const Signs &row)
    {
        hasRows = hasRows || row.hasQualification;
        hasEmail = hasEmail || row.hasEmail;
        hasPosition = hasPosition || row.hasPosition;
        hasParams = hasParams || row.hasParams;
        isOfPhone = isOfPhone || row.isOfPhone;
        isOfSearch = isOfSearch || row.isOfSearch;
    }
};

// Walks through a text once. An object is known to be a reply at its end: what was found inside it is dropped then.
class ReplyWalk
{
public:
    ReplyWalk(std::string_view text, int line, FoundReplies &found)
        : m_text(text)
        , m_line(line)
        , m_found(found)
    {
    }

    // Throws MalformedJson.
    void walk()
    {
        TokenFinder tokens;
        JsonReader json(m_text, tokens.find(m_text));
        m_json = &json;
        while (!json.atEnd())
            readValue();
    }

private:
    void readValue()
    {
        if (m_json->isObject())
            readObject();
        else if (m_json->isArray())
            m_json->readArray([this] { readValue(); });
        else
            m_json->skip();
        m_json->dropTexts();
    }

    Signs readObject()
    {
        const size_t start = m_json->position();
        const size_t foundBefore = m_found.replies.size();
        Signs signs;
        m_json->readObject([&](std::string_view key) { readField(key, signs); });
        if (signs.isReply()) {
            m_found.replies.resize(foundBefore);
            const std::string_view json = m_text.substr(start, m_json->position() - start);
            const QString &id = signs.generalId.isEmpty() ? signs.id : signs.generalId;
            m_found.replies.push_back({withoutTrailingSpace(json), id.trimmed(), signs.kind(), m_line});
        }
        return signs;
    }

    void readField(std::string_view key, Signs &signs)
    {
        if (key == "general" && m_json->isObject())
            readGeneral(signs);
        else if (key == "stats" && m_json->isObject())
            readStats(signs);
        else if (key == "results" && m_json->isArray())
            signs.hasResults = m_json->readArray([&] { readRow(signs); });
        else if (isAmong(idKeys, key))
            signs.id = toText(m_json->text());
        else
            readRowField(key, signs);
    }

    void readGeneral(Signs &signs)
    {
        m_json->readObject([&](std::string_view key) {
            signs.hasGeneral = signs.hasGeneral || key == "id" || key == "status";
            if (key == "id")
                signs.generalId = toText(m_json->text());
            else
                m_json->skip();
        });
    }

    void readStats(Signs &signs)
    {
        m_json->readObject([&](std::string_view key) {
            signs.hasStats = signs.hasStats || isAmong(countKeys, key);
            if (isAmong(phoneStats, key))
                signs.costKind = BatchKind::PhoneFinder;
            else if (key.starts_with("credits") && m_json->isObject() && !signs.costKind)
                signs.costKind = BatchKind::EmailFinder;
            m_json->skip();
        });
    }

    void readRow(Signs &reply)
    {
        if (!m_json->isObject()) {
            readValue();
            return;
        }
        reply.addRow(readObject());
        m_json->dropTexts();
    }

    void readRowField(std::string_view key, Signs &row)
    {
        const bool isOfSearch = isAmong(searchKeys, key);
        row.isOfPhone = row.isOfPhone || isAmong(phoneKeys, key) || isAmong(profileKeys, key);
        row.isOfSearch = row.isOfSearch || isOfSearch;
        row.hasParams = row.hasParams || key == "params";
        row.hasEmail = row.hasEmail || key == "email";
        if (key == "qualification") {
            row.hasQualification = true;
            const std::string_view word = m_json->text();
            row.isOfPhone = row.isOfPhone || word == "found" || word == "not_found";
        } else if (key == "index") {
            const std::string_view index = m_json->text();
            row.hasPosition = !index.empty() && index.find_first_not_of("0123456789") == index.npos;
        } else if (isOfSearch && m_json->isObject()) {
            row.isOfPhone = readObject().isOfPhone || row.isOfPhone;
        } else {
            readValue();
        }
    }

    static QString toText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

    const std::string_view m_text;
    const int m_line;
    FoundReplies &m_found;
    JsonReader *m_json = nullptr;
};

// Whether a text ends within a string, or with brackets that are open.
bool isCutOff(std::string_view text)
{
    qsizetype depth = 0;
    bool isInString = false;
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isInString && c == '\\')
            ++at;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString)
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
    return isInString || depth > 0;
}

// What is found where it is no JSON is not kept: a text is read whole or not at all.
void walk(std::string_view text, int line, FoundReplies &found)
{
    const size_t foundBefore = found.replies.size();
    try {
        ReplyWalk(text, line, found).walk();
    } catch (const MalformedJson &) {
        found.replies.resize(foundBefore);
        found.damages.push_back({isCutOff(text), line});
    }
}

template <typename OnLine>
void forEachLine(std::string_view text, OnLine onLine)
{
    for (int number = 1; !text.empty(); ++number) {
        const size_t end = std::min(text.find('\n'), text.size());
        if (const std::string_view line = withoutTrailingSpace(text.substr(0, end)); !line.empty())
            onLine(line, number);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

// Whether each line is a text of its own: the first one is complete, and there are others.
bool isOneALine(std::string_view text)
{
    int lines = 0;
    bool firstIsWhole = false;
    forEachLine(text, [&](std::string_view line, int) {
        if (++lines == 1)
            firstIsWhole = line.front() == '{' && !isCutOff(line);
    });
    return firstIsWhole && lines > 1;
}

} // namespace

FoundReplies FoundReplies::in(std::string_view text)
{
    FoundReplies found;
    walk(text, 0, found);
    if (found.damages.empty() || !isOneALine(text))
        return found;
    found.damages.clear(); // one line that is damaged leaves the others
    forEachLine(text, [&found](std::string_view line, int number) { walk(line, number, found); });
    return found;
}

} // namespace enrow
