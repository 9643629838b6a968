// SPDX-License-Identifier: MIT
#include "lists/ListChoice.h"

#include "core/Files.h"
#include "workbook/UnusableWorkbook.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

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
    UnderstoodList list{choice.file, dialect.value(), sample.value(), guessMapping(sample.value())};
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
Result<UnpackedList> unpack(QIODevice &device, const ListChoice &choice, char delimiter, const std::stop_token &stop)
{
    const auto table = std::make_shared<QTemporaryFile>();
    if (!table->open())
        return Error{ErrorKind::FileFailed, table->errorString(), 0, {}};
    const auto sheet = unpackSheet(device, choice.sheet, delimiter, *table, stop);
    if (!sheet)
        return sheet.error();
    if (!table->flush())
        return Files::failure(table->errorString());
    if (table->size() == 0)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "its sheet '%1' is empty"), {sheet->name}});
    return UnpackedList{table, sheet.value()};
}

Result<UnderstoodList> understandWorkbook(QIODevice &device, const ListChoice &choice, const std::stop_token &stop,
                                          const UnpackedList &before)
{
    if (choice.wishes.encoding)
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "an encoding is for lists in text, and it is a workbook")});
    ListWishes wishes = choice.wishes;
    wishes.delimiter = wishes.delimiter.value_or(',');
    wishes.hasQuotes = true;
    wishes.encoding = ListEncoding::Utf8;
    const auto unpacked = before.table ? Result<UnpackedList>(before) : unpack(device, choice, *wishes.delimiter, stop);
    if (!unpacked)
        return unpacked.error();
    auto list = understandText(*unpacked->table, choice, wishes);
    if (list)
        list->unpacked = unpacked.value();
    return list;
}

} // namespace

bool isCalledWorkbook(const QString &file)
{
    return file.endsWith(".xlsx"_L1, Qt::CaseInsensitive) || file.endsWith(".xlsm"_L1, Qt::CaseInsensitive);
}

Result<UnderstoodList> understandList(const ListChoice &choice, const std::stop_token &stop, const UnpackedList &before)
{
    QFile file(choice.file);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileFailed, file.errorString(), 0, {}};
    // It is read more than once.
    if (file.isSequential())
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it cannot be read twice: save it as a file first")});
    constexpr qint64 start = 8; // bytes
    if (looksLikeWorkbook(file.peek(start)))
        return understandWorkbook(file, choice, stop, before);
    if (!choice.sheet.isEmpty())
        return refusal({QT_TRANSLATE_NOOP("enrow::Reason", "a sheet is named, but it is not a workbook")});
    auto list = understandText(file, choice, choice.wishes);
    // A workbook of which the beginning is lost; a text that is called one is read as what it is.
    if (!list && list.error().kind == ErrorKind::InvalidInput && file.size() > 0 && isCalledWorkbook(choice.file))
        return refusal(damageOfWorkbook());
    return list;
}

} // namespace enrow
