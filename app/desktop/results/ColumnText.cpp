// SPDX-License-Identifier: MIT
#include "desktop/results/ColumnText.h"

#include "desktop/common/KindText.h"

namespace enrow
{

namespace
{

constexpr qsizetype longestWholeId = 16;

struct ColumnTraits {
    const char *title; // to be translated
    int characters;
    bool searched;
};

ColumnTraits traitsOf(ColumnId column)
{
    switch (column) {
    case ColumnId::BatchId: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Batch"), 16, false};
    case ColumnId::Kind: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Kind"), 19, false};
    case ColumnId::Index: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Index"), 8, false};
    case ColumnId::Qualification: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Qualification"), 15, false};
    case ColumnId::Email: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "E-mail"), 35, false};
    case ColumnId::FirstName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "First name"), 14, false};
    case ColumnId::LastName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Last name"), 16, false};
    case ColumnId::FullName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Full name"), 22, false};
    case ColumnId::Gender: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Gender"), 10, false};
    case ColumnId::Domain: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Domain"), 20, false};
    case ColumnId::Company: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Company"), 22, false};
    case ColumnId::SearchedFullName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Searched full name"), 22, true};
    case ColumnId::Number: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Phone number"), 20, false};
    case ColumnId::Country: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Country"), 11, false};
    case ColumnId::SearchedLinkedInUrl:
        return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Searched LinkedIn URL"), 38, true};
    case ColumnId::SearchedFirstName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Searched first name"), 20, true};
    case ColumnId::SearchedLastName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Searched last name"), 20, true};
    case ColumnId::SearchedCompanyDomain: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Searched domain"), 22, true};
    case ColumnId::SearchedCompanyName: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Searched company"), 22, true};
    case ColumnId::Custom: return {QT_TRANSLATE_NOOP("enrow::ColumnText", "Custom"), 18, false};
    }
    Q_UNREACHABLE();
}

} // namespace

QString ColumnText::title(ColumnId column)
{
    return tr(traitsOf(column).title);
}

int ColumnText::usualCharacters(ColumnId column)
{
    return traitsOf(column).characters;
}

bool ColumnText::isSearched(ColumnId column)
{
    return traitsOf(column).searched;
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
    if (!batch.label.isEmpty())
        return batch.label;
    const QString &id = batch.ref.id;
    return id.size() <= longestWholeId ? id : id.left(8) + QChar(0x2026) + id.right(4);
}

QString ColumnText::cell(const ResultSet &set, RowAddress address, ColumnId column)
{
    const ResultBatch &source = set.batches()[address.batch];
    switch (columnOf(column).order) {
    case ColumnOrder::Batch: return batch(source);
    case ColumnOrder::Kind: return KindText::kind(source.chunk->kind());
    case ColumnOrder::Qualification: {
        const QString word = qualification(set.qualification(address));
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
