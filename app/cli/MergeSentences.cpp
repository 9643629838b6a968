// SPDX-License-Identifier: MIT
#include "cli/MergeSentences.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "common/Format.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace enrow
{

QStringList sentencesAboutMerge(const MergeReport &report, ListEncoding encoding)
{
    QStringList keys;
    for (const auto &[key, count] : report.by)
        keys << CliText::tr("%1 by %2", "a number of rows, a key").arg(Format::number(qint64(count)), nameOf(key));
    const int form = Format::pluralOf(qint64(report.rows));
    const QString counts =
        keys.isEmpty()
            ? CliText::tr("%1 rows: %2 matched, %3 unmatched, %4 ambiguous, %5 disagreeing", nullptr, form)
            : CliText::tr("%1 rows: %2 matched (%6), %3 unmatched, %4 ambiguous, %5 disagreeing", nullptr, form);
    const auto number = [](quint64 rows) { return Format::number(qint64(rows)); };
    const QString counted = counts.arg(number(report.rows), number(report.matched), number(report.unmatched),
                                       number(report.ambiguous), number(report.disagreeing));
    QStringList sentences{keys.isEmpty() ? counted : counted.arg(keys.join(", "_L1))};
    for (const Disagreement &example : report.examples)
        sentences << CliText::tr("row %1 is about '%2', but its index or custom leads to results for '%3', which were "
                                 "not used")
                         .arg(Format::number(qint64(example.row)), QString::fromStdString(example.listed),
                              QString::fromStdString(example.searched));
    if (report.cutCells > 0)
        sentences << sentenceAboutCutCells(report.cutCells);
    if (report.becameUtf8)
        sentences << CliText::tr("%1 cannot hold the results: the file is written as utf-8", "an encoding")
                         .arg(nameOf(encoding));
    return sentences;
}

QStringList sentencesAboutNew(const MergeReport &report)
{
    QStringList sentences;
    const auto add = [&](const std::vector<Disagreement> &examples, const QString &words) {
        for (const Disagreement &example : examples)
            sentences << words.arg(Format::number(qint64(example.row)), QString::fromStdString(example.listed),
                                   QString::fromStdString(example.searched));
    };
    sentences << CliText::tr("%1 of them new", "a number of rows").arg(Format::number(qint64(report.fresh)));
    if (report.searchedByWebsite > 0)
        sentences << CliText::tr("left out because they were searched by domain: %1 rows", nullptr,
                                 Format::pluralOf(qint64(report.searchedByWebsite)))
                         .arg(Format::number(qint64(report.searchedByWebsite)));
    add(report.websiteExamples, CliText::tr("row %1 ('%2') was searched as '%3'"));
    if (report.perhapsSearched > 0)
        sentences << CliText::tr("new, but with the name of somebody who was searched by domain: %1 rows", nullptr,
                                 Format::pluralOf(qint64(report.perhapsSearched)))
                         .arg(Format::number(qint64(report.perhapsSearched)));
    add(report.perhapsExamples, CliText::tr("row %1 ('%2') may be '%3'"));
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
