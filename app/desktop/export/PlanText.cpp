// SPDX-License-Identifier: MIT
#include "desktop/export/PlanText.h"

#include "common/Format.h"
#include "desktop/common/VisibleText.h"

namespace enrow
{

namespace
{

QString number(quint64 value)
{
    return Format::number(qint64(value));
}

int pluralOf(quint64 value)
{
    return Format::pluralOf(qint64(value));
}

} // namespace

QString PlanText::files(const PlannedExport &planned)
{
    const QString first = visibleText(planned.files.front().name);
    const QString count = number(planned.files.size());
    if (planned.files.size() == 2)
        return tr("%1 rows in 2 files: “%2” and another.", nullptr, pluralOf(planned.rows))
            .arg(number(planned.rows), first);
    if (planned.files.size() > 2)
        return tr("%1 rows in %2 files: “%3” and others.", nullptr, pluralOf(planned.rows))
            .arg(number(planned.rows), count, first);
    return tr("%1 rows in “%2”.", nullptr, pluralOf(planned.rows)).arg(number(planned.rows), first);
}

QStringList PlanText::leftOut(const PlannedExport &planned)
{
    QStringList sentences;
    const auto add = [&sentences](quint64 count, const QString &sentence) {
        if (count > 0)
            sentences.append(sentence.arg(number(count)));
    };
    add(planned.ofOtherOutcome,
        tr("%1 rows are left out because of their qualification.", nullptr, pluralOf(planned.ofOtherOutcome)));
    add(planned.suppressed,
        tr("%1 rows are left out because they are on the list to leave out.", nullptr, pluralOf(planned.suppressed)));
    if (!planned.unfillable.isEmpty())
        sentences.append(tr("These columns are left out because no chosen batch can fill them: %1.", "names of columns")
                             .arg(visibleText(planned.unfillable.join(QStringLiteral(", ")))));
    add(planned.cutCells, tr("%1 cells have more text than a workbook takes and are cut at their end.", nullptr,
                             pluralOf(planned.cutCells)));
    add(planned.duplicates,
        tr("%1 rows are left out because they are duplicates.", nullptr, pluralOf(planned.duplicates)));
    return sentences;
}

QStringList PlanText::refused(const PlannedExport &planned, const QString &program)
{
    QStringList sentences;
    for (const EmptyRequired &column : planned.emptyRequired) {
        const QString empty =
            (column.headings.size() == 1
                 ? tr("%1 is empty in %2 of %3 rows", "a column, and two numbers", pluralOf(planned.rows))
                 : tr("%1 are all empty in %2 of %3 rows", "columns, and two numbers", pluralOf(planned.rows)))
                .arg(visibleText(column.headings.join(QStringLiteral(", "))), number(column.rows),
                     number(planned.rows));
        sentences.append(program.isEmpty()
                             ? tr("%1, where it is required.", "a column is empty in some rows").arg(empty)
                             : tr("%1; %2 refuses those.", "a column is empty in some rows, and the name of a program")
                                   .arg(empty, visibleText(program)));
    }
    if (planned.emptyRows > 0)
        sentences.append(tr("%1 rows have nothing in these columns.", nullptr, pluralOf(planned.emptyRows))
                             .arg(number(planned.emptyRows)));
    return sentences;
}

QString PlanText::source(const ColumnSource &source)
{
    if (const auto *column = std::get_if<ColumnId>(&source))
        return QCoreApplication::translate("Column", columnOf(*column).title);
    if (const auto *text = std::get_if<QString>(&source))
        return text->isEmpty() ? tr("Nothing") : tr("“%1” in every row").arg(visibleText(*text));
    switch (std::get<PersonField>(source)) {
    case PersonField::FirstName: return tr("First name, found or searched");
    case PersonField::LastName: return tr("Last name, found or searched");
    case PersonField::Company: return tr("Company, found or searched");
    case PersonField::Domain: return tr("Domain, found or searched");
    }
    Q_UNREACHABLE();
}

} // namespace enrow
