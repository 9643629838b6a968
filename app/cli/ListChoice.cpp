// SPDX-License-Identifier: MIT
#include "cli/ListChoice.h"

#include "cli/Sentences.h"

#include <QFile>
#include <QHash>

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

} // namespace

Result<UnderstoodList> understandList(const ListChoice &choice)
{
    QFile file(choice.file);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(choice, {ErrorKind::FileFailed, file.errorString(), 0, {}});
    // It is read more than once.
    if (file.isSequential())
        return unusable(choice,
                        {ErrorKind::InvalidInput, u"it is no file that can be read twice: save it first"_s, 0, {}});
    const auto dialect = sniffList(file, choice.wishes);
    if (!dialect)
        return unusable(choice, dialect.error());
    ListReader reader(file, dialect.value());
    auto sample = readSample(reader, dialect->hasHeader);
    if (!sample)
        return unusable(choice, sample.error());
    UnderstoodList list{dialect.value(), sample.value(), guessMapping(sample.value())};
    for (const auto &[field, name] : choice.columns) {
        const auto column = columnNamed(name, list.sample);
        if (!column)
            return unusable(choice, column.error());
        list.guess.mapping.set(field, column.value());
        list.guess.candidates.erase(field);
    }
    return list;
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
    return u"the list is %1, %2 between cells, %3; %4"_s.arg(
        nameOf(list.dialect.encoding), textOf(list.dialect.delimiter),
        list.dialect.hasHeader ? u"the first row names the columns"_s : u"without names of columns"_s,
        columns.isEmpty() ? u"no column is known"_s : columns.join(u", "));
}

} // namespace enrow
