// SPDX-License-Identifier: MIT
#include "pasted/PastedObject.h"

#include "pasted/BatchIdShape.h"
#include "pasted/BatchLink.h"
#include "pasted/PastedWord.h"
#include "pasted/SecretName.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr size_t deepest = 200;
constexpr qsizetype longestKey = 64;

struct BulkEvent {
    QStringView name;
    BatchKind kind;
};

constexpr std::array bulkEvents{BulkEvent{u"bulk_search_finished", BatchKind::EmailFinder},
                                BulkEvent{u"bulk_verification_finished", BatchKind::EmailVerifier},
                                BulkEvent{u"bulk_phone_search_finished", BatchKind::PhoneFinder}};

// Below these keys there are rows and what the person sent along, never a batch.
constexpr std::array rowKeys{QStringView(u"results"),  QStringView(u"stats"),         QStringView(u"custom"),
                             QStringView(u"searches"), QStringView(u"verifications"), QStringView(u"settings")};
// What stands beside the ID in the reply to a POST.
constexpr std::array startKeys{QStringView(u"message"), QStringView(u"credits_used"), QStringView(u"creditsUsed"),
                               QStringView(u"estimated_duration"), QStringView(u"estimatedDuration")};
// What is said to be the ID of a batch, without regard to case and underscores: batch_id, searchId.
constexpr std::array batchKeys{
    QStringView(u"batchid"), QStringView(u"batchids"),    QStringView(u"batches"),        QStringView(u"ids"),
    QStringView(u"bulkid"),  QStringView(u"searchid"),    QStringView(u"verificationid"), QStringView(u"jobid"),
    QStringView(u"enrowid"), QStringView(u"enrowbatchid")};

// What an object beside a row's or a person's own is called where an ID in it is that of a batch.
constexpr std::array wrapperKeys{QStringView(u"data"),        QStringView(u"body"),    QStringView(u"reply"),
                                 QStringView(u"replies"),     QStringView(u"payload"), QStringView(u"response"),
                                 QStringView(u"batch"),       QStringView(u"batches"), QStringView(u"bulk"),
                                 QStringView(u"job"),         QStringView(u"jobs"),    QStringView(u"search"),
                                 QStringView(u"verification")};
// What no batch has beside its ID: the object is a row, or a person.
constexpr std::array personKeys{QStringView(u"qualification"), QStringView(u"email"), QStringView(u"number")};

template <size_t size>
bool isAmong(const std::array<QStringView, size> &keys, const QString &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool namesBatch(QString key)
{
    return isAmong(batchKeys, key.toLower().remove(u'_').remove(u'-'));
}

bool isBareCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'-' || c == u'.' || c == u'+';
}

qsizetype skipSpaces(QStringView text, qsizetype at, qsizetype end)
{
    while (at < end && text[at].isSpace())
        ++at;
    return at;
}

bool closes(QChar open, QChar c)
{
    switch (open.unicode()) {
    case u'\u201c':
    case u'\u201d':
    case u'\u201e': return c == u'\u201c' || c == u'\u201d';
    case u'\u2018':
    case u'\u2019': return c == u'\u2019';
    case u'\u00ab': return c == u'\u00bb';
    case u'\u00bb': return c == u'\u00ab';
    }
    return c == open;
}

// The place after the text in quotes, or after the bare word, that begins there; `end` where it does not stop before.
qsizetype endOfScalar(QStringView text, qsizetype at, qsizetype end)
{
    const QChar first = text[at];
    if (!isQuote(first)) {
        while (at < end && isBareCharacter(text[at]))
            ++at;
        return at;
    }
    for (++at; at < end; ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (closes(first, text[at]))
            return at + 1;
    }
    return end;
}

QString valueOf(QStringView scalar)
{
    if (!isQuote(scalar.front()))
        return scalar.toString();
    const QStringView inside = scalar.size() < 2 ? QStringView() : scalar.sliced(1, scalar.size() - 2);
    if (!inside.contains(u'\\'))
        return inside.toString();
    return QJsonDocument::fromJson("[\"" + inside.toUtf8() + "\"]").array().at(0).toString();
}

// Walks through an object once, from its brace to the one that closes it.
class ObjectWalk
{
public:
    ObjectWalk(QStringView text, qsizetype at)
        : m_text(text)
    {
        m_found.end = at;
    }

    PastedObject walk()
    {
        while (m_found.end < m_text.size() && !m_found.isClosed && m_levels.size() <= deepest)
            step();
        m_found.end = std::min(m_found.end, m_text.size());
        // What an object that is cut off has said so far.
        while (!m_levels.empty())
            takeBatchOfLast();
        return m_found;
    }

private:
    // An object or array that is open.
    struct Level {
        bool isObject = false;
        QString name; // the key whose value it is; an array's elements have that of the array
        bool isInRows = false;
        QString key; // of the value that comes next; null before a key
        QString id;
        QString event;
        bool startsABatch = false; // as the reply to a POST says it
        bool isPerson = false;
        QString generalId;
    };

    void step()
    {
        const QChar c = m_text[m_found.end];
        if (c == u'{' || c == u'[') {
            open(c == u'{');
        } else if (c == u'}' || c == u']') {
            close();
        } else if (c == u',') {
            m_levels.back().key.clear();
        } else if (isQuote(c) || isBareCharacter(c)) {
            readScalar();
            return;
        }
        ++m_found.end;
    }

    void open(bool isObject)
    {
        Level level;
        level.isObject = isObject;
        if (!m_levels.empty()) {
            const Level &outer = m_levels.back();
            level.name = outer.isObject ? outer.key : outer.name;
            level.isInRows = outer.isInRows || isAmong(rowKeys, level.name);
        }
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        takeBatchOfLast();
        m_found.isClosed = m_levels.empty();
    }

    void takeBatchOfLast()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (!level.isObject || level.isInRows || level.isPerson || level.id.isEmpty())
            return;
        const auto event = std::find_if(bulkEvents.begin(), bulkEvents.end(),
                                        [&level](const BulkEvent &bulk) { return bulk.name == level.event; });
        if (level.name == "general"_L1 || !level.generalId.isNull())
            return;
        if (event != bulkEvents.end())
            take({event->kind, level.id});
        else if (level.event.isNull() && (level.startsABatch || (canHoldBatch(level) && batchIdOfShape(level.id))))
            take({std::nullopt, level.id});
        else
            leave(level.id);
    }

    static bool canHoldBatch(const Level &level) { return level.name.isEmpty() || isAmong(wrapperKeys, level.name); }

    void take(BatchRef batch)
    {
        batch.id = bareWord(batch.id).toString();
        if (!batch.id.isEmpty())
            m_found.batches.append(batch);
    }

    void leave(const QString &value)
    {
        if (const auto id = batchIdOfShape(bareWord(value)))
            m_found.others.append(*id);
    }

    void readScalar()
    {
        const qsizetype start = m_found.end;
        m_found.end = endOfScalar(m_text, start, m_text.size());
        const QStringView scalar = m_text.sliced(start, m_found.end - start);
        const qsizetype next = skipSpaces(m_text, m_found.end, m_text.size());
        Level &level = m_levels.back();
        if (level.isObject && level.key.isNull() && next < m_text.size() && m_text[next] == u':') {
            m_found.end = next + 1;
            readKey(level, scalar);
            if (const auto id = level.isInRows ? std::nullopt : batchIdOfShape(bareWord(level.key)))
                take({std::nullopt, *id});
        } else if (!level.isInRows) {
            readValue(level, scalar);
        }
    }

    static void readKey(Level &level, QStringView scalar)
    {
        level.key = level.isInRows || scalar.size() > longestKey ? QString() : valueOf(scalar);
        if (level.key.isNull())
            level.key = u""_s; // one that nobody asks for
        level.startsABatch = level.startsABatch || isAmong(startKeys, level.key);
        level.isPerson = level.isPerson || isAmong(personKeys, level.key);
    }

    void readValue(Level &level, QStringView scalar)
    {
        constexpr qsizetype longestValue = 16 * 1024; // of a link
        const QString &key = level.isObject ? level.key : level.name;
        if (!isQuote(scalar.front()) || scalar.size() > longestValue || isAmong(rowKeys, key))
            return;
        const QString value = valueOf(scalar);
        if (level.isObject && key == "id"_L1) {
            level.id = value;
            if (level.name == "general"_L1)
                takeGeneral(value);
        } else if (level.isObject && key == "event"_L1) {
            level.event = value;
        } else if (namesBatch(key)) {
            if (batchIdOfShape(value))
                take({std::nullopt, value});
        } else if (looksLikeLink(value)) {
            const auto link = readBatchLink(value);
            if (link && (link->isOfTheApi || batchIdOfShape(link->batch.id)))
                take(link->batch);
        } else if (!announcesSecret(QString(key + u':'))) {
            leave(value);
        }
    }

    // At once, for a reply may be cut off behind it.
    void takeGeneral(const QString &id)
    {
        take({std::nullopt, id});
        if (m_levels.size() > 1)
            m_levels[m_levels.size() - 2].generalId = id;
    }

    QStringView m_text;
    std::vector<Level> m_levels;
    PastedObject m_found;
};

} // namespace

bool PastedObject::beginsAt(QStringView text, qsizetype at)
{
    constexpr qsizetype farthest = 2 * longestKey;
    const qsizetype end = std::min(text.size(), at + farthest);
    if (text[at] != u'{')
        return false;
    const qsizetype key = skipSpaces(text, at + 1, end);
    if (key >= end || !(isQuote(text[key]) || isBareCharacter(text[key])))
        return false;
    const qsizetype colon = skipSpaces(text, endOfScalar(text, key, end), end);
    return colon < end && text[colon] == u':';
}

PastedObject PastedObject::read(QStringView text, qsizetype at)
{
    return ObjectWalk(text, at).walk();
}

} // namespace enrow
