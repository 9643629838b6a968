// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchIds.h"

#include <QHash>
#include <QSet>

#include <stop_token>
#include <utility>

namespace enrow
{

// Finds batch IDs in what a person gives: in text of any kind that was pasted or read from a file, and in single words
// that were typed. Several texts, one after the other, make one list.
class BatchIdFinder
{
public:
    // Longer texts are not to be given: nobody means the IDs in them. In UTF-16 units.
    static constexpr qsizetype longestText = 16 * 1024 * 1024;

    // Once that is asked to stop, the rest is not read.
    explicit BatchIdFinder(std::stop_token stop = {})
        : m_stop(std::move(stop))
    {
    }

    // Reads pasted text: mails, tables, links, JSON of replies and webhooks. Taken is what has the shape of an ID
    // (batchIdOfShape()), and what JSON of the API and links to it name; other words are listed as unlikely. What comes
    // after a name such as "x-api-key:" is a secret: it is neither taken nor listed, but counted.
    void readText(QStringView text);

    // The same for what was typed into a field or given as an argument: one word alone is an ID as it stands, whatever
    // its shape, without quotes and brackets around it and full stops at its end; of a link it is the parameter `id`.
    void readTyped(QStringView text);

    const BatchIds &found() const { return m_found; }

private:
    void readPart(QStringView text);
    void readWord(QStringView word);
    bool takeFromLink(QStringView link);
    bool takePieces(QStringView segment);
    void take(const BatchRef &batch);
    void leave(QStringView word);
    void leaveInsteadOfProse(const QString &word);
    void refuse(QStringView text, BatchIdProblem problem);

    BatchIds m_found;
    QHash<QString, qsizetype> m_places; // in m_found.batches, by comparableBatchId()
    QSet<QString> m_left;               // the words that are listed
    bool m_listsProse = true;           // as far as is known: some of them could be no ID
    bool m_secretFollows = false;
    QStringView m_wordBefore; // of the text that is read
    std::stop_token m_stop;
};

} // namespace enrow
