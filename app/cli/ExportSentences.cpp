// SPDX-License-Identifier: MIT
#include "cli/ExportSentences.h"

#include "cli/CliText.h"
#include "cli/Sentences.h"
#include "common/Format.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString whyAlike(DuplicateKey key)
{
    switch (key) {
    case DuplicateKey::Email: return CliText::tr("another row has the same address");
    case DuplicateKey::Number: return CliText::tr("another row has the same number");
    case DuplicateKey::Domain: return CliText::tr("another row has the same domain");
    case DuplicateKey::Contact: return CliText::tr("another row has the same address or number");
    }
    Q_UNREACHABLE();
}

QString whichWasKept(DuplicateChoice choice)
{
    return choice == DuplicateChoice::Best
               ? CliText::tr("the best is kept: valid first, then the batch added last, then the one named first")
               : CliText::tr("the first is kept");
}

} // namespace

QStringList sentencesAboutLeftOut(const PlannedExport &planned, const ExportPlan &plan)
{
    QStringList sentences;
    const auto add = [&sentences](quint64 rows, const QString &why) {
        if (rows > 0)
            sentences.append(CliText::tr("left out %1 rows: %2", "a number, a reason", Format::pluralOf(qint64(rows)))
                                 .arg(Format::number(qint64(rows)), why));
    };
    if (plan.only)
        add(planned.ofOtherOutcome, CliText::tr("not %1", "a word of --only").arg(nameOf(*plan.only)));
    add(planned.suppressed, CliText::tr("the address or domain is in the list of --suppress"));
    if (plan.oneRowPer)
        add(planned.duplicates, u"%1; %2"_s.arg(whyAlike(*plan.oneRowPer), whichWasKept(plan.keeps)));
    if (!planned.unfillable.isEmpty())
        sentences.append(
            CliText::tr("left out columns that no chosen batch can fill: %1").arg(planned.unfillable.join(", "_L1)));
    if (planned.cutCells > 0)
        sentences.append(sentenceAboutCutCells(planned.cutCells));
    return sentences;
}

QStringList sentencesAboutRefusal(const PlannedExport &planned, const QString &program, uint32_t rowsAFile)
{
    QStringList sentences;
    const QString importer = program.isEmpty() ? CliText::tr("the importer", "begins no sentence") : program;
    const int form = Format::pluralOf(qint64(planned.rows));
    for (const EmptyRequired &column : planned.emptyRequired)
        sentences.append((column.headings.size() == 1
                              ? CliText::tr("%1 is empty in %2 of %3 rows; %4 refuses those", "a column", form)
                              : CliText::tr("%1 are all empty in %2 of %3 rows; %4 refuses those", "columns", form))
                             .arg(column.headings.join(", "_L1), Format::number(qint64(column.rows)),
                                  Format::number(qint64(planned.rows)), importer));
    if (planned.emptyRows > 0)
        sentences.append(
            CliText::tr("nothing in these columns: %1 rows", nullptr, Format::pluralOf(qint64(planned.emptyRows)))
                .arg(Format::number(qint64(planned.emptyRows))));
    for (const PlannedFile &file : planned.files) {
        if (rowsAFile > 0 && file.view->rowCount() > rowsAFile)
            sentences.append(CliText::tr("a file is to have %1 rows at most, and this has %2; --output writes several",
                                         nullptr, Format::pluralOf(rowsAFile))
                                 .arg(Format::number(rowsAFile), Format::number(file.view->rowCount())));
    }
    return sentences;
}

} // namespace enrow
