// SPDX-License-Identifier: MIT
#pragma once

#include "core/BatchKind.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace enrow
{

// The columns of results, in the order of every file (the screen has its own): each kind's columns are a subsequence of
// it. The last one stands on the screen only.
enum class ColumnId : quint8 {
    BatchId,
    Kind,
    Index,
    Qualification,
    Email,
    FirstName,
    LastName,
    FullName,
    Gender,
    Domain,
    Company,
    SearchedFullName,
    Number,
    Country,
    SearchedLinkedInUrl,
    SearchedFirstName,
    SearchedLastName,
    SearchedCompanyDomain,
    SearchedCompanyName,
    Custom,
    // Each shows whichever of several texts of a row says it best: MergedColumns.h.
    Person,   // whom the row is about
    Contact,  // the address or the number that came back
    Employer, // where the person works
};

// How the values of a column are ordered.
enum class ColumnOrder : quint8 {
    Text,          // as the person's language sorts, empty last
    Number,        // whole numbers by value, then other texts, empty last
    Qualification, // valid, found, invalid, not found, ongoing, unknown words by text, missing last
    Batch,         // the order of the batches in the set
    Kind,          // the order of BatchKind
};

// One line of THE table of columns: the decoder, the rows, the table on screen, the exporters and the command line read
// it.
struct ResultColumn {
    ColumnId id;
    QLatin1StringView name; // the stable English header of files: "searched_fullname"
    QLatin1StringView path; // where an entry of the API's `results` has the value: "info.firstname"; empty for the
                            // columns of the batch and for what is made of other columns
    ColumnOrder order;
    uint8_t kinds;       // that have it, a bit each
    const char *title;   // on screen, in English, to be translated in the context Column
    int usualCharacters; // that a value mostly takes on screen

    constexpr bool has(BatchKind kind) const { return kinds >> uint8_t(kind) & 1; }
    // True if its values are the same in all rows of a batch; false if each row has its own.
    constexpr bool isOfBatch() const { return path.isEmpty() && !isMerged(); }
    // True if it shows other columns as one, on the screen: rows and files do not have it.
    constexpr bool isMerged() const { return id >= ColumnId::Person; }
    // True if its values say what was searched, not what was found.
    bool isSearched() const { return path.startsWith(QLatin1StringView("raw_params.")); }
};

namespace columns
{

constexpr uint8_t kindBit(BatchKind kind)
{
    return uint8_t(1 << uint8_t(kind));
}

inline constexpr uint8_t searches = kindBit(BatchKind::EmailFinder);
inline constexpr uint8_t phones = kindBit(BatchKind::PhoneFinder);
inline constexpr uint8_t emails = searches | kindBit(BatchKind::EmailVerifier);
inline constexpr uint8_t people = searches | phones;
inline constexpr uint8_t all = emails | phones;

using namespace Qt::StringLiterals;
using Id = ColumnId;
using Order = ColumnOrder;

// clang-format off
inline constexpr auto table = std::to_array<ResultColumn>({
    {Id::BatchId, "batch_id"_L1, {}, Order::Batch, all, QT_TRANSLATE_NOOP("Column", "Batch"), 16},
    {Id::Kind, "kind"_L1, {}, Order::Kind, all, QT_TRANSLATE_NOOP("Column", "Kind"), 19},
    {Id::Index, "index"_L1, "index"_L1, Order::Number, all, QT_TRANSLATE_NOOP("Column", "Index"), 8},
    {Id::Qualification, "qualification"_L1, "qualification"_L1, Order::Qualification, all, QT_TRANSLATE_NOOP("Column", "Qualification"), 15},
    {Id::Email, "email"_L1, "email"_L1, Order::Text, emails, QT_TRANSLATE_NOOP("Column", "E-mail"), 35},
    {Id::FirstName, "firstname"_L1, "info.firstname"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "First name"), 14},
    {Id::LastName, "lastname"_L1, "info.lastname"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "Last name"), 16},
    {Id::FullName, "fullname"_L1, "info.fullname"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "Full name"), 22},
    {Id::Gender, "gender"_L1, "info.gender"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "Gender"), 10},
    {Id::Domain, "domain"_L1, "info.domain"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "Domain"), 20},
    {Id::Company, "company"_L1, "info.companyInfo.name"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "Company"), 22},
    {Id::SearchedFullName, "searched_fullname"_L1, "raw_params.fullname"_L1, Order::Text, searches, QT_TRANSLATE_NOOP("Column", "Searched full name"), 22},
    {Id::Number, "number"_L1, "number"_L1, Order::Text, phones, QT_TRANSLATE_NOOP("Column", "Phone number"), 20},
    {Id::Country, "country"_L1, "country"_L1, Order::Text, phones, QT_TRANSLATE_NOOP("Column", "Country"), 11},
    {Id::SearchedLinkedInUrl, "searched_linkedin_url"_L1, "raw_params.linkedin_url"_L1, Order::Text, phones, QT_TRANSLATE_NOOP("Column", "Searched LinkedIn URL"), 38},
    {Id::SearchedFirstName, "searched_firstname"_L1, "raw_params.firstname"_L1, Order::Text, phones, QT_TRANSLATE_NOOP("Column", "Searched first name"), 20},
    {Id::SearchedLastName, "searched_lastname"_L1, "raw_params.lastname"_L1, Order::Text, phones, QT_TRANSLATE_NOOP("Column", "Searched last name"), 20},
    {Id::SearchedCompanyDomain, "searched_company_domain"_L1, "raw_params.company_domain"_L1, Order::Text, people, QT_TRANSLATE_NOOP("Column", "Searched domain"), 22},
    {Id::SearchedCompanyName, "searched_company_name"_L1, "raw_params.company_name"_L1, Order::Text, people, QT_TRANSLATE_NOOP("Column", "Searched company"), 22},
    {Id::Custom, "custom"_L1, "custom"_L1, Order::Text, people, QT_TRANSLATE_NOOP("Column", "Custom"), 18},
    {Id::Person, "name"_L1, {}, Order::Text, all, QT_TRANSLATE_NOOP("Column", "Person"), 24},
    {Id::Contact, "contact"_L1, {}, Order::Text, all, QT_TRANSLATE_NOOP("Column", "E-mail or phone"), 35},
    {Id::Employer, "employer"_L1, {}, Order::Text, people, QT_TRANSLATE_NOOP("Column", "Company"), 22},
});
// clang-format on

} // namespace columns

// Of rows and files, and with those that stand on the screen only.
inline constexpr size_t columnCount = size_t(ColumnId::Person);
inline constexpr size_t screenColumnCount = columns::table.size();
inline constexpr size_t mergedColumnCount = screenColumnCount - columnCount;

// Of the texts of a row, a bit each in the order of textsOf(kind); by merged column.
using MergedBits = std::array<uint32_t, mergedColumnCount>;

// All columns of rows and files; resultColumns()[size_t(id)].id == id.
constexpr std::span<const ResultColumn> resultColumns()
{
    return std::span(columns::table).first(columnCount);
}

// Those that show others as one.
constexpr std::span<const ResultColumn> mergedColumns()
{
    return std::span(columns::table).subspan(columnCount);
}

// Both, in the same way as resultColumns().
constexpr std::span<const ResultColumn> screenColumns()
{
    return columns::table;
}

constexpr const ResultColumn &columnOf(ColumnId id)
{
    return columns::table[size_t(id)];
}

// The columns of which rows of a kind hold a text, in the order in which they hold it.
std::span<const ColumnId> textsOf(BatchKind kind);

// The place of a column in textsOf(kind); -1 where rows of that kind have no such text.
int slotOf(BatchKind kind, ColumnId column);

// The column with that file header; nothing for any other text.
std::optional<ColumnId> columnNamed(QStringView name);
// The merged ones too, by their names in settings and searches.
std::optional<ColumnId> screenColumnNamed(QStringView name);

// The columns that results of these kinds have, in order; several batches start with BatchId and Kind.
std::vector<ColumnId> columnsFor(std::span<const BatchKind> kinds, bool severalBatches);

} // namespace enrow
