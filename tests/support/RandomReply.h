// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace enrow::test
{

// Writes well-formed replies at random: every known key with values of every type, in any order, repeated, with escapes
// and white space. The same seed writes the same replies.
class RandomReply
{
public:
    explicit RandomReply(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray next() { return space() + object({"general", "stats", "results", "message"}, 2) + space(); }

    // Below `bound`, at random.
    int below(int bound) { return int(m_random.bounded(bound)); }

private:
    QByteArray space()
    {
        static const QList<QByteArray> spaces{"", "", "", " ", "\n", "\r\n  ", "\t"};
        return spaces[below(int(spaces.size()))];
    }

    QByteArray text()
    {
        static const QList<QByteArray> parts{"valid",
                                             "ongoing",
                                             "completed",
                                             "3",
                                             "Valid",
                                             "COMPLETED",
                                             "a@b.c",
                                             "\\u00e9",
                                             "\\\"",
                                             "\\\\",
                                             "\\/",
                                             "\\n",
                                             "\xc3\xa9",
                                             " ",
                                             "{",
                                             "]",
                                             "\\uD83D\\uDE00",
                                             "\xf0\x9f\x98\x80",
                                             ",",
                                             ":",
                                             "-1",
                                             "0.25"};
        QByteArray joined;
        for (int i = below(4); i > 0; --i)
            joined += parts[below(int(parts.size()))];
        return '"' + joined + '"';
    }

    QByteArray scalar()
    {
        static const QList<QByteArray> words{"true", "false", "null", "0", "17", "-4", "5000", "0.25", "2.5"};
        return below(2) ? text() : words[below(int(words.size()))];
    }

    QByteArray array(int depth)
    {
        QByteArray elements;
        for (int i = below(5); i > 0; --i)
            elements += (elements.isEmpty() ? "" : ",") + space() + value("", depth - 1) + space();
        return '[' + elements + ']';
    }

    QByteArray object(const QList<QByteArray> &keys, int fewest, int depth = 4)
    {
        QByteArray fields;
        for (int i = fewest + below(int(keys.size()) + 2); i > 0; --i) {
            QByteArray key = keys[below(int(keys.size()))];
            QByteArray written = key;
            if (below(8) == 0 && !key.isEmpty())
                written = "\\u00" + key.left(1).toHex() + key.mid(1);
            fields += (fields.isEmpty() ? "" : ",") + space() + '"' + written + '"' + space() + ':' + space() +
                      value(key, depth) + space();
        }
        return '{' + fields + '}';
    }

    QByteArray rows(int depth)
    {
        QByteArray elements;
        for (int i = below(6); i > 0; --i)
            elements += (elements.isEmpty() ? "" : ",") + space() + (below(8) ? row(depth) : scalar());
        return '[' + elements + ']';
    }

    QByteArray row(int depth)
    {
        return object({"index", "qualification", "email", "info", "raw_params", "rawParams", "params", "custom",
                       "number", "country", "other"},
                      1, depth - 1);
    }

    // Mostly what the key holds in a reply, sometimes anything.
    QByteArray value(const QByteArray &key, int depth)
    {
        if (depth <= 0)
            return scalar();
        if (below(8) != 0) {
            if (key == "general")
                return object({"id", "status", "custom", "owner", "message", "error"}, 0, depth - 1);
            if (key == "stats")
                return object({"finished", "requested", "valid", "found", "credits_cost", "credits_to_refund",
                               "creditsCost", "creditsToRefund"},
                              0, depth - 1);
            if ((key == "credits_cost" || key == "creditsCost") && below(2))
                return object({"initial", "refunded", "final", "other"}, 0, depth - 1);
            if (key == "results")
                return rows(depth);
            if (key == "info")
                return object({"domain", "company_domain", "companyDomain", "company_name", "companyName", "firstname",
                               "lastname", "fullname", "gender", "companyInfo", "title"},
                              0, depth - 1);
            if (key == "companyInfo")
                return object({"name", "size"}, 0, depth - 1);
            if (key == "raw_params" || key == "rawParams" || key == "params")
                return object({"fullname", "company_domain", "company_name", "linkedin_url", "firstname", "lastname",
                               "companyDomain", "companyName", "linkedinUrl"},
                              0, depth - 1);
        }
        const int what = below(6);
        if (what == 0)
            return array(depth - 1);
        return what == 1 ? object({"name", "a", "", "email"}, 0, depth - 1) : scalar();
    }

    QRandomGenerator m_random;
};

} // namespace enrow::test
