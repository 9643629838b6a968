// SPDX-License-Identifier: MIT
#include "cli/ExportSentences.h"

#include "cli/Sentences.h"

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

QString whyAlike(DuplicateKey key)
{
    switch (key) {
    case DuplicateKey::Email: return u"another row has the same address"_s;
    case DuplicateKey::Number: return u"another row has the same number"_s;
    case DuplicateKey::Domain: return u"another row has the same domain"_s;
    case DuplicateKey::Contact: return u"another row has the same address or number"_s;
    }
    Q_UNREACHABLE();
}

QString whichWasKept(DuplicateChoice choice)
{
    return choice == DuplicateChoice::Best
               ? u"the best is kept: valid first, then the batch added last, then the one named first"_s
               : u"the first is kept"_s;
}

} // namespace

QStringList sentencesAboutLeftOut(const PlannedExport &planned, const ExportPlan &plan)
{
    QStringList sentences;
    const auto add = [&sentences](quint64 rows, const QString &why) {
        if (rows > 0)
            sentences.append(u"left out %1: %2"_s.arg(rowsText(qint64(rows)), why));
    };
    if (plan.only)
        add(planned.ofOtherOutcome, u"not %1"_s.arg(nameOf(*plan.only)));
    add(planned.suppressed, u"the address or domain is in the list of --suppress"_s);
    if (plan.oneRowPer)
        add(planned.duplicates, u"%1; %2"_s.arg(whyAlike(*plan.oneRowPer), whichWasKept(plan.keeps)));
    if (!planned.unfillable.isEmpty())
        sentences.append(u"left out columns that no chosen batch can fill: %1"_s.arg(planned.unfillable.join(u", "_s)));
    if (planned.cutCells > 0)
        sentences.append(u"cells with more text than a workbook takes, cut at its end: %1"_s.arg(
            numberText(qint64(planned.cutCells))));
    return sentences;
}

QStringList sentencesAboutRefusal(const PlannedExport &planned, const QString &program, uint32_t rowsAFile)
{
    QStringList sentences;
    for (const EmptyRequired &column : planned.emptyRequired)
        sentences.append(u"%1 empty in %2 of %3; %4 refuses those"_s.arg(
            column.headings.size() == 1 ? column.headings.first() + u" is"_s
                                        : column.headings.join(u", "_s) + u" are all"_s,
            numberText(qint64(column.rows)), rowsText(qint64(planned.rows)),
            program.isEmpty() ? u"the importer"_s : program));
    if (planned.emptyRows > 0)
        sentences.append(u"nothing in these columns: %1"_s.arg(rowsText(qint64(planned.emptyRows))));
    for (const PlannedFile &file : planned.files) {
        if (rowsAFile > 0 && file.view->rowCount() > rowsAFile)
            sentences.append(u"a file is to have %1 at most, and this has %2; --output writes several"_s.arg(
                rowsText(rowsAFile), numberText(file.view->rowCount())));
    }
    return sentences;
}

} // namespace enrow
