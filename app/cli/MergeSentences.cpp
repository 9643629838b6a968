// SPDX-License-Identifier: MIT
#include "cli/MergeSentences.h"

#include "cli/Sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace enrow
{

QStringList sentencesAboutMerge(const MergeReport &report, ListEncoding encoding)
{
    QStringList keys;
    for (const auto &[key, count] : report.by)
        keys << u"%1 by %2"_s.arg(numberText(qint64(count)), nameOf(key));
    const QString by = keys.isEmpty() ? QString() : u" (%1)"_s.arg(keys.join(u", "));
    QStringList sentences{u"%1: %2 matched%3, %4 unmatched, %5 ambiguous, %6 disagreeing"_s.arg(
        rowsText(qint64(report.rows)), numberText(qint64(report.matched)), by, numberText(qint64(report.unmatched)),
        numberText(qint64(report.ambiguous)), numberText(qint64(report.disagreeing)))};
    for (const Disagreement &example : report.examples)
        sentences << u"row %1 is about '%2', but its index or custom leads to results for '%3', which were not used"_s
                         .arg(example.row)
                         .arg(QString::fromStdString(example.listed), QString::fromStdString(example.searched));
    if (report.cutCells > 0)
        sentences << u"cells with more text than a workbook takes, cut at its end: %1"_s.arg(
            numberText(qint64(report.cutCells)));
    if (report.becameUtf8)
        sentences << u"%1 cannot hold the results: the file is written as utf-8"_s.arg(nameOf(encoding));
    return sentences;
}

QStringList sentencesAboutNew(const MergeReport &report)
{
    QStringList sentences;
    const auto add = [&](const std::vector<Disagreement> &examples, const QString &what) {
        for (const Disagreement &example : examples)
            sentences << u"row %1 ('%2') %3 '%4'"_s.arg(example.row)
                             .arg(QString::fromStdString(example.listed), what,
                                  QString::fromStdString(example.searched));
    };
    sentences << u"%1 of them new"_s.arg(numberText(qint64(report.fresh)));
    if (report.searchedByWebsite > 0)
        sentences << u"left out because they were searched by domain: %1"_s.arg(
            rowsText(qint64(report.searchedByWebsite)));
    add(report.websiteExamples, u"was searched as"_s);
    if (report.perhapsSearched > 0)
        sentences << u"new, but with the name of somebody who was searched by domain: %1"_s.arg(
            rowsText(qint64(report.perhapsSearched)));
    add(report.perhapsExamples, u"may be"_s);
    return sentences;
}

QByteArray reportJson(const MergeReport &report, MergeRows rows)
{
    QJsonObject by;
    for (const auto &[key, count] : report.by)
        by[nameOf(key)] = qint64(count);
    QJsonObject object{{u"rows"_s, qint64(report.rows)},
                       {u"matched"_s, qint64(report.matched)},
                       {u"unmatched"_s, qint64(report.unmatched)},
                       {u"ambiguous"_s, qint64(report.ambiguous)},
                       {u"disagreeing"_s, qint64(report.disagreeing)},
                       {u"by"_s, by}};
    if (rows == MergeRows::New)
        object[u"new"_s] = qint64(report.fresh);
    if (rows == MergeRows::New && report.searchedByWebsite > 0)
        object[u"searched_by_domain"_s] = qint64(report.searchedByWebsite);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace enrow
