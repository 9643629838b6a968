// SPDX-License-Identifier: MIT
#include "pasted/BatchIdFinder.h"

#include "pasted/BatchIdShape.h"
#include "pasted/BatchLink.h"
#include "pasted/PastedObject.h"
#include "pasted/PastedTable.h"
#include "pasted/PastedWord.h"
#include "pasted/SecretName.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

bool isLetterOrNumber(QChar c)
{
    return c.isLetterOrNumber();
}

// What IDs and names are made of; a piece that has something else beside it is judged by that.
bool isPieceCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || isDash(c);
}

// What parts a word into segments that are judged alone: a link in a tag of HTML and the text after it.
bool partsSegments(QChar c)
{
    return isQuote(c) || isBracket(c) || c == u'|' || c == u'*';
}

// Whether a piece is part of a file name, an address, a domain or a path, told by what stands beside it.
bool isPartOfAName(QStringView segment, qsizetype start, qsizetype end)
{
    const auto joins = [](QChar c) { return c == u'@' || c == u'/' || c == u'\\'; };
    const auto at = [segment](qsizetype i) { return i >= 0 && i < segment.size() ? segment[i] : QChar(); };
    const bool hasSuffix = at(end) == u'.' && at(end + 1).isLetterOrNumber();
    const bool isSuffix = at(start - 1) == u'.' && at(start - 2).isLetterOrNumber();
    return hasSuffix || isSuffix || joins(at(start - 1)) || joins(at(end));
}

// The ID that has the shape of one and begins a text, whatever stands after it.
std::optional<QString> idAtStart(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isPieceCharacter);
    return batchIdOfShape(text.first(end - text.begin()));
}

bool isOnSiteOfEnrow(QStringView link)
{
    const qsizetype scheme = link.indexOf("://"_L1);
    if (scheme < 0)
        return false;
    const QStringView rest = link.sliced(scheme + 3);
    const QStringView host = rest.left(std::max<qsizetype>(rest.indexOf(u'/'), 0));
    return host == "enrow.io"_L1 || host.endsWith(".enrow.io"_L1);
}

} // namespace

void BatchIdFinder::readText(QStringView text)
{
    m_secretFollows = false;
    m_wordBefore = {};
    if (const auto cells = idCellsOfTable(text)) {
        for (const QStringView cell : *cells)
            readPart(cell);
        return;
    }
    readPart(text);
}

void BatchIdFinder::readTyped(QStringView text)
{
    const QStringView word = bareWord(text);
    if (word.isEmpty() || std::any_of(word.begin(), word.end(), separatesWords)) {
        readText(text);
        return;
    }
    BatchIdFinder alone(m_stop);
    alone.readText(text);
    const BatchIds &found = alone.m_found;
    if (!found.batches.isEmpty() || found.unlikely.size() + found.rejected.size() != 1) {
        readText(text);
        return;
    }
    const std::optional<BatchLink> link = looksLikeLink(word) ? readBatchLink(word) : std::nullopt;
    take(link ? link->batch : BatchRef{std::nullopt, word.toString()});
}

void BatchIdFinder::readPart(QStringView text)
{
    qsizetype wordsBefore = 0; // what begins like an object there is none
    const auto isObject = [&](qsizetype i) { return i >= wordsBefore && PastedObject::beginsAt(text, i); };
    for (qsizetype at = 0; at < text.size() && !m_stop.stop_requested();) {
        if (separatesWords(text[at])) {
            ++at;
        } else if (isObject(at)) {
            const PastedObject object = PastedObject::read(text, at);
            for (const BatchRef &batch : object.batches)
                take(batch);
            for (const QString &other : object.others)
                leave(other);
            const bool isRead = object.isClosed || !object.batches.isEmpty();
            (isRead ? at : wordsBefore) = object.end;
        } else {
            const qsizetype start = at;
            do {
                ++at;
            } while (at < text.size() && !separatesWords(text[at]) && !isObject(at));
            readWord(text.sliced(start, at - start));
        }
    }
}

void BatchIdFinder::readWord(QStringView word)
{
    // "Batch key:" comes before an ID, "for this batch: x-api-key:" before a secret.
    const QStringView before = std::exchange(m_wordBefore, word);
    const bool isKeyOfBatch =
        word.compare(u"key:", Qt::CaseInsensitive) == 0 && namesBatch(before) && before.back().isLetter();
    const bool isSecret = std::exchange(m_secretFollows, !isKeyOfBatch && announcesSecret(word));
    const bool holdsOne = !isKeyOfBatch && holdsSecret(word);
    m_found.secrets += isSecret || (holdsOne && !m_secretFollows);
    if (isSecret || m_secretFollows || holdsOne)
        return;
    bool taken = false;
    for (auto at = word.begin(); at != word.end();) {
        const auto start = std::find_if_not(at, word.end(), partsSegments);
        at = std::find_if(start, word.end(), partsSegments);
        const QStringView segment(start, at);
        taken = (looksLikeLink(segment) ? takeFromLink(segment) : takePieces(segment)) || taken;
    }
    if (!taken)
        leave(bareWord(word));
}

bool BatchIdFinder::takeFromLink(QStringView link)
{
    if (const std::optional<BatchLink> read = readBatchLink(link)) {
        const std::optional<QString> id = idAtStart(read->batch.id);
        if (id || read->isOfTheApi)
            take({read->batch.kind, id.value_or(read->batch.id)});
        return id || read->isOfTheApi;
    }
    const QStringView path = link.left(link.indexOf(u'?') < 0 ? link.size() : link.indexOf(u'?'));
    const std::optional<QString> id =
        isOnSiteOfEnrow(path) ? idAtStart(path.sliced(path.lastIndexOf(u'/') + 1)) : std::nullopt;
    if (id)
        take({std::nullopt, *id});
    return id.has_value();
}

// Takes the IDs among the runs of letters, digits and dashes.
bool BatchIdFinder::takePieces(QStringView segment)
{
    bool taken = false;
    for (qsizetype at = 0; at < segment.size(); ++at) {
        const qsizetype start = at;
        while (at < segment.size() && isPieceCharacter(segment[at]))
            ++at;
        QStringView piece = segment.sliced(start, at - start);
        while (!piece.isEmpty() && isDash(piece.front())) // of a list
            piece = piece.sliced(1);
        if (piece.size() > 2 && piece.front() == u'_' && piece.back() == u'_') // written in italics
            piece = piece.sliced(1, piece.size() - 2);
        const std::optional<QString> id = batchIdOfShape(piece);
        if (!id || isPartOfAName(segment, start, at))
            continue;
        take({std::nullopt, *id});
        taken = true;
    }
    return taken;
}

void BatchIdFinder::take(const BatchRef &batch)
{
    if (const auto problem = problemWithBatchId(batch.id)) {
        refuse(batch.id, *problem);
        return;
    }
    // A UUID is written in small letters and read in any (RFC 9562), and not every server knows the second half of
    // this.
    const QString id = comparableBatchId(batch.id);
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd()) {
        m_places.insert(id, m_found.batches.size());
        m_found.batches.append({batch.kind, id});
        return;
    }
    ++m_found.duplicates;
    BatchRef &known = m_found.batches[*place];
    if (!known.kind)
        known.kind = batch.kind;
}

void BatchIdFinder::leave(QStringView word)
{
    if (std::none_of(word.begin(), word.end(), isLetterOrNumber))
        return;
    if (const auto problem = problemWithBatchId(word)) {
        refuse(word, *problem);
    } else if (m_found.unlikely.size() == BatchIds::mostListed) {
        const QString text = word.toString();
        m_found.further += !m_left.contains(text);
        if (m_listsProse && couldBeBatchId(word) && !m_left.contains(text))
            leaveInsteadOfProse(text);
    } else if (const QString text = word.toString(); !m_left.contains(text)) {
        m_left.insert(text);
        m_found.unlikely.append(text);
    }
}

// Lists a word that could be an ID in the place of the last one that could not.
void BatchIdFinder::leaveInsteadOfProse(const QString &word)
{
    QStringList &listed = m_found.unlikely;
    const auto prose = std::find_if_not(listed.rbegin(), listed.rend(), couldBeBatchId);
    m_listsProse = prose != listed.rend();
    if (!m_listsProse)
        return;
    listed.erase(std::next(prose).base());
    listed.append(word);
    m_left.insert(word); // the other stays in it, for it was counted already
}

void BatchIdFinder::refuse(QStringView text, BatchIdProblem problem)
{
    const BatchIds::Rejected rejected{text.left(maxBatchIdLength).toString(), problem};
    if (m_found.rejected.contains(rejected))
        return;
    if (m_found.rejected.size() == BatchIds::mostListed)
        ++m_found.further;
    else
        m_found.rejected.append(rejected);
}

} // namespace enrow
