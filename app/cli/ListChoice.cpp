// SPDX-License-Identifier: MIT
#include "cli/ListChoice.h"

#include "cli/Sentences.h"
#include "core/Files.h"

#include <QFile>
#include <QHash>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

Error unusable(const ListChoice &choice, const Error &error)
{
    const QString reason = error.kind == ErrorKind::InvalidInput ? error.detail : sentenceAboutReading(error);
    return {error.kind, u"%1: %2"_s.arg(choice.file, reason), 0, {}};
}

// By what results of a kind can be joined; the first one is what their lists mostly have.
std::vector<ListKey> keysOf(BatchKind kind)
{
    switch (kind) {
    case BatchKind::EmailFinder: return {ListKey::NameAndDomain, ListKey::Custom, ListKey::Index};
    case BatchKind::EmailVerifier: return {ListKey::Email};
    case BatchKind::PhoneFinder: return {ListKey::LinkedIn, ListKey::NameAndDomain, ListKey::Custom, ListKey::Index};
    }
    Q_UNREACHABLE();
}

std::vector<ListField> lackingName(const ListMapping &mapping)
{
    const bool hasBoth = mapping.has(ListField::FirstName) && mapping.has(ListField::LastName);
    return hasBoth || mapping.has(ListField::FullName) ? std::vector<ListField>() : std::vector{ListField::FullName};
}

// What a list lacks for a key.
std::vector<ListField> lacking(ListKey key, const ListMapping &mapping)
{
    std::vector<ListField> fields;
    const auto need = [&](ListField field) {
        if (!mapping.has(field))
            fields.push_back(field);
    };
    switch (key) {
    case ListKey::Custom: need(ListField::Custom); break;
    case ListKey::Email: need(ListField::Email); break;
    case ListKey::LinkedIn: need(ListField::LinkedInUrl); break;
    case ListKey::Index: // needs what proves it
        if (mapping.has(ListField::LinkedInUrl))
            break;
        fields = lackingName(mapping);
        if (!mapping.has(ListField::Company))
            need(ListField::Domain);
        break;
    case ListKey::NameAndDomain:
        fields = lackingName(mapping);
        need(ListField::Domain);
        break;
    }
    return fields;
}

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

Error refusedList(const QString &reason)
{
    return {ErrorKind::InvalidInput, reason, 0, {}};
}

// A list in text, on an open device. The detail of an error is a part of a sentence.
Result<UnderstoodList> understandText(QIODevice &device, const ListChoice &choice, const ListWishes &wishes)
{
    const auto dialect = sniffList(device, wishes);
    if (!dialect)
        return dialect.error();
    ListReader reader(device, dialect.value());
    auto sample = readSample(reader, dialect->hasHeader);
    if (!sample)
        return sample.error();
    UnderstoodList list{dialect.value(), sample.value(), guessMapping(sample.value())};
    for (const auto &[field, name] : choice.columns) {
        const auto column = columnNamed(name, list.sample);
        if (!column)
            return column.error();
        list.guess.mapping.set(field, column.value());
        list.guess.candidates.erase(field);
    }
    return list;
}

// A sheet is read once, and as text from then on.
Result<UnderstoodList> understandWorkbook(QIODevice &device, const ListChoice &choice, const std::stop_token &stop)
{
    if (choice.wishes.encoding)
        return refusedList(u"--encoding is for lists in text, and it is a workbook"_s);
    const auto table = std::make_shared<QTemporaryFile>();
    if (!table->open())
        return Error{ErrorKind::FileFailed, table->errorString(), 0, {}};
    ListWishes wishes = choice.wishes;
    wishes.delimiter = wishes.delimiter.value_or(',');
    wishes.hasQuotes = true;
    wishes.encoding = ListEncoding::Utf8;
    const auto sheet = unpackSheet(device, choice.sheet, *wishes.delimiter, *table, stop);
    if (!sheet)
        return sheet.error();
    if (!table->flush())
        return Files::failure(table->errorString());
    if (table->size() == 0)
        return refusedList(u"its sheet '%1' is empty"_s.arg(sheet->name));
    auto list = understandText(*table, choice, wishes);
    if (list) {
        list->table = table;
        list->sheet = sheet.value();
    }
    return list;
}

Result<UnderstoodList> understandFile(const ListChoice &choice, const std::stop_token &stop)
{
    QFile file(choice.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
    // It is read more than once.
    if (file.isSequential())
        return refusedList(u"it is no file that can be read twice: save it first"_s);
    constexpr qint64 start = 8; // bytes
    if (looksLikeWorkbook(file.peek(start)))
        return understandWorkbook(file, choice, stop);
    if (!choice.sheet.isEmpty())
        return refusedList(u"--sheet is for workbooks, and it is none"_s);
    return understandText(file, choice, choice.wishes);
}

} // namespace

Result<UnderstoodList> understandList(const ListChoice &choice, const std::stop_token &stop)
{
    auto list = understandFile(choice, stop);
    return list ? list : unusable(choice, list.error());
}

QString sentenceAboutMissingColumn(const UnderstoodList &list, std::optional<ListKey> only,
                                   std::span<const BatchKind> kinds)
{
    for (const BatchKind kind : kinds) {
        std::vector<ListKey> keys = keysOf(kind);
        if (only && std::ranges::find(keys, *only) == keys.end())
            return u"results of %1 cannot be joined by %2"_s.arg(nameOf(kind), nameOf(*only));
        if (only)
            keys = {*only};
        const auto isUsable = [&](ListKey key) { return lacking(key, list.guess.mapping).empty(); };
        if (std::ranges::none_of(keys, isUsable))
            return sentenceAbout(lacking(keys.front(), list.guess.mapping).front(), list);
    }
    return {};
}

QString sentenceAboutList(const UnderstoodList &list)
{
    QStringList columns;
    for (const ListField field : allListFields) {
        if (const auto column = list.guess.mapping.columnOf(field))
            columns << u"%1: %2"_s.arg(nameOf(field), titleOf(*column, list.sample));
    }
    const QString how =
        list.table ? u"the sheet '%1'"_s.arg(list.sheet.name)
                   : u"%1, %2 between cells"_s.arg(nameOf(list.dialect.encoding), textOf(list.dialect.delimiter));
    return u"the list is %1, %2; %3"_s.arg(
        how, list.dialect.hasHeader ? u"the first row names the columns"_s : u"without names of columns"_s,
        columns.isEmpty() ? u"no column is known"_s : columns.join(u", "));
}

QStringList sentencesAboutSheet(const UnderstoodList &list)
{
    if (!list.table)
        return {};
    QStringList sentences{u"of the workbook only the values of this sheet go on, as text, without formats, widths and "
                          "formulas"_s};
    if (!list.sheet.others.isEmpty())
        sentences[0] += u", and without the other sheets (%1)"_s.arg(list.sheet.others.join(u", "));
    if (list.sheet.formulasWithoutValue > 0)
        sentences << u"cells with a formula that nobody has calculated yet, which are empty: %1; open the workbook in "
                     "a spreadsheet and save it first"_s.arg(numberText(qint64(list.sheet.formulasWithoutValue)));
    return sentences;
}

} // namespace enrow
