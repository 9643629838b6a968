// SPDX-License-Identifier: MIT
#include "cli/ListSentences.h"

#include "cli/Sentences.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString titleOf(size_t column, const ListSample &sample)
{
    const QString header = sample.headers.value(qsizetype(column)).simplified();
    return header.isEmpty() ? u"#%1"_s.arg(column + 1) : header;
}

QString textOf(char delimiter)
{
    static const QHash<char, QString> names{
        {',', u"commas"_s}, {';', u"semicolons"_s}, {'\t', u"tabs"_s}, {'|', u"bars"_s}};
    return names.value(delimiter, QString(QLatin1Char(delimiter)));
}

QString sentenceAbout(ListField field, const UnderstoodList &list)
{
    const auto candidates = list.guess.candidates.find(field);
    const QString remedy = u"say which one with --map %1=COLUMN"_s.arg(nameOf(field));
    if (candidates == list.guess.candidates.end())
        return u"no column of the list is known to hold '%1': %2"_s.arg(nameOf(field), remedy);
    QStringList titles;
    for (const size_t column : candidates->second)
        titles << titleOf(column, list.sample);
    return u"several columns of the list may hold '%1' (%2): %3"_s.arg(nameOf(field), titles.join(u", "), remedy);
}

} // namespace

QString sentenceAboutUnusableList(const QString &file, const Error &error)
{
    const QString reason = error.kind == ErrorKind::InvalidInput ? error.detail : sentenceAboutReading(error);
    return u"%1: %2"_s.arg(file, reason);
}

QString sentenceAboutObstacle(const JoinObstacle &obstacle, const UnderstoodList &list, std::optional<ListKey> only)
{
    return obstacle.missing ? sentenceAbout(*obstacle.missing, list)
                            : u"results of %1 cannot be joined by %2"_s.arg(nameOf(obstacle.kind), nameOf(*only));
}

QString sentenceAboutList(const UnderstoodList &list)
{
    QStringList columns;
    for (const ListField field : allListFields) {
        if (const auto column = list.guess.mapping.columnOf(field))
            columns << u"%1: %2"_s.arg(nameOf(field), titleOf(*column, list.sample));
    }
    const QString how =
        list.unpacked.table
            ? u"the sheet '%1'"_s.arg(list.unpacked.sheet.name)
            : u"%1, %2 between cells%3"_s.arg(nameOf(list.dialect.encoding), textOf(list.dialect.delimiter),
                                              list.dialect.hasQuotes ? QString() : u", no cell in quotes"_s);
    return u"the list is %1, %2; %3"_s.arg(
        how, list.dialect.hasHeader ? u"the first row names the columns"_s : u"without names of columns"_s,
        columns.isEmpty() ? u"no column is known"_s : columns.join(u", "));
}

QStringList sentencesAboutSheet(const UnderstoodList &list)
{
    if (!list.unpacked.table)
        return {};
    QStringList sentences{u"of the workbook only the values of this sheet go on, as text, without formats, widths and "
                          "formulas"_s};
    if (!list.unpacked.sheet.others.isEmpty())
        sentences[0] += u", and without the other sheets (%1)"_s.arg(list.unpacked.sheet.others.join(u", "));
    if (list.unpacked.sheet.formulasWithoutValue > 0)
        sentences << u"cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in "
                     "a spreadsheet and save it first"_s.arg(
                         numberText(qint64(list.unpacked.sheet.formulasWithoutValue)));
    return sentences;
}

} // namespace enrow
