// SPDX-License-Identifier: MIT
#include "cli/ListSentences.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "common/Format.h"

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

QString sentenceAboutCells(const ListDialect &dialect)
{
    const QString encoding = nameOf(dialect.encoding);
    switch (dialect.delimiter) {
    case ',': return CliText::tr("the list is in %1, with commas between cells", "an encoding").arg(encoding);
    case ';': return CliText::tr("the list is in %1, with semicolons between cells", "an encoding").arg(encoding);
    case '\t': return CliText::tr("the list is in %1, with tabs between cells", "an encoding").arg(encoding);
    case '|': return CliText::tr("the list is in %1, with bars between cells", "an encoding").arg(encoding);
    }
    return CliText::tr("the list is in %1, with '%2' between cells", "an encoding, a character")
        .arg(encoding, QString(QLatin1Char(dialect.delimiter)));
}

QString sentenceAbout(ListField field, const UnderstoodList &list)
{
    const auto candidates = list.guess.candidates.find(field);
    if (candidates == list.guess.candidates.end())
        return CliText::tr("no column of the list is known to hold '%1': say which one with --map %1=COLUMN")
            .arg(nameOf(field));
    QStringList titles;
    for (const size_t column : candidates->second)
        titles << titleOf(column, list.sample);
    return CliText::tr("several columns of the list may hold '%1' (%2): say which one with --map %1=COLUMN")
        .arg(nameOf(field), titles.join(", "_L1));
}

} // namespace

QString sentenceAboutUnusableList(const QString &file, const Error &error)
{
    return u"%1: %2"_s.arg(file, sentenceAboutReading(error));
}

QString sentenceAboutObstacle(const JoinObstacle &obstacle, const UnderstoodList &list, std::optional<ListKey> only)
{
    return obstacle.missing ? sentenceAbout(*obstacle.missing, list)
                            : CliText::tr("results of %1 cannot be joined by %2", "a kind of batches, a key")
                                  .arg(nameOf(obstacle.kind), nameOf(*only));
}

QString sentenceAboutList(const UnderstoodList &list)
{
    QStringList columns;
    for (const ListField field : allListFields) {
        if (const auto column = list.guess.mapping.columnOf(field))
            columns << u"%1: %2"_s.arg(nameOf(field), titleOf(*column, list.sample));
    }
    QStringList parts{list.unpacked.table ? CliText::tr("the list is the sheet '%1'").arg(list.unpacked.sheet.name)
                                          : sentenceAboutCells(list.dialect)};
    if (!list.unpacked.table && !list.dialect.hasQuotes)
        parts << CliText::tr("no cell is in quotes");
    parts << (list.dialect.hasHeader ? CliText::tr("the first row names the columns")
                                     : CliText::tr("the columns have no names"))
          << (columns.isEmpty() ? CliText::tr("no column is known") : columns.join(", "_L1));
    return parts.join("; "_L1);
}

QStringList sentencesAboutSheet(const UnderstoodList &list)
{
    if (!list.unpacked.table)
        return {};
    const UnpackedSheet &sheet = list.unpacked.sheet;
    QStringList sentences{CliText::tr("of the workbook only the values of this sheet go on, as text, without formats, "
                                      "widths and formulas")};
    if (!sheet.others.isEmpty())
        sentences << CliText::tr("sheets that are left out: %1").arg(sheet.others.join(", "_L1));
    if (sheet.formulasWithoutValue > 0)
        sentences << CliText::tr("cells with a formula that nobody has calculated yet, which are empty: %1; open the "
                                 "workbook in a spreadsheet and save it first")
                         .arg(Format::number(qint64(sheet.formulasWithoutValue)));
    return sentences;
}

} // namespace enrow
