// SPDX-License-Identifier: MIT
#include "lists/ListMapping.h"

#include "core/Words.h"
#include "lists/ListValue.h"

#include <algorithm>

namespace enrow
{

namespace
{

using Candidates = std::map<ListField, std::vector<size_t>>;

QStringList textsOf(const ListRow &row)
{
    QStringList texts;
    std::string room;
    for (size_t cell = 0; cell < row.cellCount(); ++cell) {
        const std::string_view text = row.text(cell, room);
        texts << QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return texts;
}

// Beside a column of first names "Name" is the last one, beside one of last names the first one.
ListField looseNameIn(const Candidates &certain)
{
    const bool hasFirst = certain.contains(ListField::FirstName);
    const bool hasLast = certain.contains(ListField::LastName);
    if (hasFirst == hasLast)
        return ListField::FullName;
    return hasFirst ? ListField::LastName : ListField::FirstName;
}

Candidates candidatesByHeader(const QStringList &headers)
{
    Candidates candidates;
    std::vector<size_t> looseNames;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        const HeaderMeaning meaning = meaningOfHeader(headers[column].toStdString());
        if (meaning.isLooseName)
            looseNames.push_back(size_t(column));
        else if (meaning.field)
            candidates[*meaning.field].push_back(size_t(column));
    }
    if (looseNames.empty())
        return candidates;
    const ListField field = looseNameIn(candidates);
    if (!candidates.contains(field))
        candidates[field] = looseNames;
    return candidates;
}

std::optional<ListField> fieldOf(ListValue value)
{
    switch (value) {
    case ListValue::Address: return ListField::Email;
    case ListValue::LinkedInUrl: return ListField::LinkedInUrl;
    case ListValue::Domain: return ListField::Domain;
    case ListValue::Phone: return ListField::Phone;
    case ListValue::Nothing:
    case ListValue::Number:
    case ListValue::Text: break;
    }
    return std::nullopt;
}

// What most cells of a column that are not empty hold.
std::optional<ListField> fieldByContents(const ListSample &sample, size_t column)
{
    std::map<ListField, size_t> cellsByField;
    size_t filled = 0;
    for (const QStringList &row : sample.rows) {
        const ListValue value = valueKindOf(row.value(qsizetype(column)).toStdString());
        filled += value == ListValue::Nothing ? 0 : 1;
        if (const std::optional<ListField> field = fieldOf(value))
            ++cellsByField[*field];
    }
    const auto most = std::ranges::max_element(cellsByField, {}, [](const auto &entry) { return entry.second; });
    const bool isMost = most != cellsByField.end() && 2 * most->second > filled;
    return isMost ? std::optional(most->first) : std::nullopt;
}

// Where headers name several columns for a field, those whose cells are what the field is.
std::vector<size_t> narrowed(std::vector<size_t> columns, ListField field, const ListSample &sample)
{
    if (columns.size() < 2)
        return columns;
    std::vector<size_t> fitting;
    std::ranges::copy_if(columns, std::back_inserter(fitting),
                         [&](size_t column) { return fieldByContents(sample, column) == field; });
    return fitting.empty() ? columns : fitting;
}

} // namespace

std::string textOf(const ListRow &row, const ListMapping &mapping, ListField field)
{
    std::string room;
    const std::optional<size_t> column = mapping.columnOf(field);
    return column ? std::string(withoutBlanks(row.text(*column, room))) : std::string();
}

Result<ListSample> readSample(ListReader &reader, bool hasHeader, size_t rows)
{
    ListSample sample;
    for (bool isHeader = hasHeader; sample.rows.size() < rows; isHeader = false) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        if (isHeader)
            sample.headers = textsOf(*row.value());
        else if (row.value()->cellCount() > 0)
            sample.rows.push_back(textsOf(*row.value()));
    }
    return sample;
}

qsizetype ListSample::width() const
{
    qsizetype width = headers.size();
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return width;
}

ListGuess guessMapping(const ListSample &sample)
{
    Candidates candidates = candidatesByHeader(sample.headers);
    Candidates byContents;
    for (size_t column = 0; column < size_t(sample.width()); ++column) {
        const bool isNamed = qsizetype(column) < sample.headers.size() &&
                             meaningOfHeader(sample.headers[qsizetype(column)].toStdString()).field.has_value();
        const std::optional<ListField> field = isNamed ? std::nullopt : fieldByContents(sample, column);
        if (field && !candidates.contains(*field))
            byContents[*field].push_back(column);
    }
    candidates.merge(byContents);
    ListGuess guess;
    for (auto &[field, named] : candidates) {
        const std::vector<size_t> columns = narrowed(std::move(named), field, sample);
        if (columns.size() == 1)
            guess.mapping.set(field, columns.front());
        else
            guess.candidates[field] = columns;
    }
    return guess;
}

Result<size_t> columnNamed(const QString &name, const ListSample &sample)
{
    std::vector<size_t> columns;
    for (qsizetype column = 0; column < sample.headers.size(); ++column) {
        if (sample.headers[column].trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            columns.push_back(size_t(column));
    }
    if (columns.size() > 1)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "the list has %1 columns '%2': say which one as #N"),
                        {QString::number(columns.size()), name}});
    if (columns.size() == 1)
        return columns.front();
    bool isNumber = false;
    const size_t number = name.startsWith(u'#') ? name.sliced(1).toUInt(&isNumber) : 0;
    if (isNumber && number > 0 && number <= size_t(sample.width()))
        return number - 1;
    return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "the list has no column '%1'"), {name}});
}

} // namespace enrow
