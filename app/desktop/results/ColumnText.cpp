// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnText.h"

#include "common/Format.h"
#include "desktop/common/KindText.h"
#include "desktop/results/CustomFields.h"
#include "results/MergedColumns.h"

#include <algorithm>

namespace enrow
{

namespace
{

// Of words that are seen in replies and belong to none of the known qualifications; empty for others.
QString plainWord(std::string_view word)
{
    return word == "catch_all" ? ColumnText::tr("Catch-all") : QString();
}

// What is found of the same; the column itself where there is none.
ColumnId foundFor(ColumnId column)
{
    static constexpr std::pair<ColumnId, ColumnId> pairs[] = {
        {ColumnId::SearchedFullName, ColumnId::FullName},    {ColumnId::SearchedFirstName, ColumnId::FirstName},
        {ColumnId::SearchedLastName, ColumnId::LastName},    {ColumnId::SearchedCompanyName, ColumnId::Company},
        {ColumnId::SearchedCompanyDomain, ColumnId::Domain},
    };
    const auto its = std::ranges::find(pairs, column, &std::pair<ColumnId, ColumnId>::first);
    return its == std::end(pairs) ? column : its->second;
}

} // namespace

ColumnText::Group ColumnText::group(ColumnId column)
{
    if (columnOf(column).isMerged())
        return Group::Merged;
    if (columnOf(column).isSearched())
        return Group::Searched;
    const bool isOther = columnOf(column).isOfBatch() || column == ColumnId::Index || column == ColumnId::Custom;
    return isOther ? Group::Other : Group::Found;
}

QString ColumnText::header(ColumnId column, std::span<const ColumnId> shown)
{
    const auto isShown = [shown](ColumnId other) { return std::ranges::find(shown, other) != shown.end(); };
    const ColumnId found = foundFor(column);
    if (found == ColumnId::Company && isShown(ColumnId::Employer))
        return column == found ? tr("Found company") : title(column);
    return found != column && isShown(found) ? title(column) : shortTitle(column);
}

QString ColumnText::shortTitle(ColumnId column)
{
    return column == ColumnId::SearchedLinkedInUrl ? tr("LinkedIn URL") : title(foundFor(column));
}

QString ColumnText::title(ColumnId column)
{
    return QCoreApplication::translate("Column", columnOf(column).title);
}

QString ColumnText::qualification(Qualification qualification)
{
    switch (qualification) {
    case Qualification::Valid: return tr("Valid");
    case Qualification::Invalid: return tr("Invalid");
    case Qualification::Found: return tr("Found");
    case Qualification::NotFound: return tr("Not found");
    case Qualification::Ongoing: return tr("Ongoing");
    case Qualification::Other:
    case Qualification::Missing: return {};
    }
    Q_UNREACHABLE();
}

QString ColumnText::batch(const ResultBatch &batch)
{
    return batch.label.isEmpty() ? Format::shortId(batch.ref.id) : batch.label;
}

QString ColumnText::onScreen(const ResultSet &set, RowAddress address, ColumnId column)
{
    const QString whole = cell(set, address, column);
    return column == ColumnId::Custom ? readableFields(whole) : whole;
}

QString ColumnText::cell(const ResultSet &set, RowAddress address, ColumnId column)
{
    const ResultBatch &source = set.batches()[address.batch];
    if (columnOf(column).isMerged()) {
        std::string joined;
        const std::string_view name = mergedText(column, *source.chunk, address.row, joined);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    }
    switch (columnOf(column).order) {
    case ColumnOrder::Batch: return batch(source);
    case ColumnOrder::Kind: return KindText::kind(source.chunk->kind());
    case ColumnOrder::Qualification: {
        QString word = qualification(set.qualification(address));
        if (word.isEmpty())
            word = plainWord(set.value(address, column));
        if (!word.isEmpty())
            return word;
        break;
    }
    case ColumnOrder::Text:
    case ColumnOrder::Number: break;
    }
    const std::string_view value = set.value(address, column);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

} // namespace enrow
