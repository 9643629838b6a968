// SPDX-License-Identifier: MIT
#include "results/ResultColumn.h"

#include <algorithm>
#include <array>

namespace enrow
{

namespace
{

constexpr QLatin1StringView nameText(const char *text)
{
    return QLatin1StringView(text);
}

// One line a column: id, header of files, field, order, and whether e-mail searches, verifications and phones have it.
constexpr std::array table{
    ResultColumn{ColumnId::BatchId, nameText("batch_id"), {}, ColumnOrder::Batch, true, true, true},
    ResultColumn{ColumnId::Kind, nameText("kind"), {}, ColumnOrder::Kind, true, true, true},
    ResultColumn{ColumnId::Index, nameText("index"), ResultField::Index, ColumnOrder::Number, true, true, true},
    ResultColumn{ColumnId::Qualification, nameText("qualification"), {}, ColumnOrder::Qualification, true, true, true},
    ResultColumn{ColumnId::Email, nameText("email"), ResultField::Email, ColumnOrder::Text, true, true, false},
    ResultColumn{ColumnId::FirstName, nameText("firstname"), ResultField::FirstName, ColumnOrder::Text, true, false,
                 false},
    ResultColumn{ColumnId::LastName, nameText("lastname"), ResultField::LastName, ColumnOrder::Text, true, false,
                 false},
    ResultColumn{ColumnId::FullName, nameText("fullname"), ResultField::FullName, ColumnOrder::Text, true, false,
                 false},
    ResultColumn{ColumnId::Gender, nameText("gender"), ResultField::Gender, ColumnOrder::Text, true, false, false},
    ResultColumn{ColumnId::Domain, nameText("domain"), ResultField::Domain, ColumnOrder::Text, true, false, false},
    ResultColumn{ColumnId::Company, nameText("company"), ResultField::Company, ColumnOrder::Text, true, false, false},
    ResultColumn{ColumnId::SearchedFullName, nameText("searched_fullname"), ResultField::SearchedFullName,
                 ColumnOrder::Text, true, false, false},
    ResultColumn{ColumnId::Number, nameText("number"), ResultField::Number, ColumnOrder::Text, false, false, true},
    ResultColumn{ColumnId::Country, nameText("country"), ResultField::Country, ColumnOrder::Text, false, false, true},
    ResultColumn{ColumnId::SearchedLinkedInUrl, nameText("searched_linkedin_url"), ResultField::SearchedLinkedInUrl,
                 ColumnOrder::Text, false, false, true},
    ResultColumn{ColumnId::SearchedFirstName, nameText("searched_firstname"), ResultField::SearchedFirstName,
                 ColumnOrder::Text, false, false, true},
    ResultColumn{ColumnId::SearchedLastName, nameText("searched_lastname"), ResultField::SearchedLastName,
                 ColumnOrder::Text, false, false, true},
    ResultColumn{ColumnId::SearchedCompanyDomain, nameText("searched_company_domain"),
                 ResultField::SearchedCompanyDomain, ColumnOrder::Text, true, false, true},
    ResultColumn{ColumnId::SearchedCompanyName, nameText("searched_company_name"), ResultField::SearchedCompanyName,
                 ColumnOrder::Text, true, false, true},
    ResultColumn{ColumnId::Custom, nameText("custom"), ResultField::Custom, ColumnOrder::Text, true, false, true},
};

// What a record of a kind holds, as the table says.
struct KindFields {
    std::array<ResultField, resultFieldCount> fields{};
    size_t count = 0;
    std::array<int8_t, resultFieldCount> places{};
};

constexpr KindFields fieldsFor(BatchKind kind)
{
    KindFields its;
    its.places.fill(-1);
    for (const ResultColumn &column : table) {
        const bool isQualification = column.id == ColumnId::Qualification;
        if (!column.has(kind) || !(column.field || isQualification))
            continue;
        const ResultField field = isQualification ? ResultField::QualificationWord : *column.field;
        its.places[size_t(field)] = int8_t(its.count);
        its.fields[its.count++] = field;
    }
    return its;
}

// By BatchKind.
constexpr std::array fieldsByKind{fieldsFor(BatchKind::EmailFinder), fieldsFor(BatchKind::EmailVerifier),
                                  fieldsFor(BatchKind::PhoneFinder)};
static_assert(fieldsByKind.size() == allBatchKinds.size());

} // namespace

std::span<const ResultField> fieldsOf(BatchKind kind)
{
    const KindFields &its = fieldsByKind[size_t(kind)];
    return {its.fields.data(), its.count};
}

int slotOf(BatchKind kind, ResultField field)
{
    return fieldsByKind[size_t(kind)].places[size_t(field)];
}

std::span<const ResultColumn> resultColumns()
{
    return table;
}

const ResultColumn &columnOf(ColumnId id)
{
    return table[size_t(id)];
}

std::optional<ColumnId> columnNamed(QStringView name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [name](const ResultColumn &column) { return name == column.name; });
    return found == table.end() ? std::nullopt : std::optional(found->id);
}

std::vector<ColumnId> columnsFor(std::span<const BatchKind> kinds, bool severalBatches)
{
    std::vector<ColumnId> columns;
    for (const ResultColumn &column : table) {
        const bool ofSet = column.id == ColumnId::BatchId || column.id == ColumnId::Kind;
        const bool ofKinds =
            std::any_of(kinds.begin(), kinds.end(), [&column](BatchKind kind) { return column.has(kind); });
        if (ofSet ? severalBatches : ofKinds)
            columns.push_back(column.id);
    }
    return columns;
}

} // namespace enrow
