// SPDX-License-Identifier: MIT
#pragma once

#include "lists/ListReader.h"
#include "lists/ListSniffer.h"

#include <QBuffer>
#include <QList>
#include <QStringList>

// Lists for tests: read whole, and made.
namespace enrow::test
{

using ListRows = QList<QStringList>;

inline QStringList cellsOf(const ListRow &row)
{
    QStringList cells;
    std::string room;
    for (size_t cell = 0; cell < row.cellCount(); ++cell) {
        const std::string_view text = row.text(cell, room);
        cells << QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    return cells;
}

// What a reader makes of a device: the cells, and all bytes put together again.
struct ReadList {
    ListRows rows;
    QByteArray bytes;
};

inline ReadList readAll(QIODevice &device, const ListDialect &dialect)
{
    ListReader reader(device, dialect);
    ReadList list;
    for (;;) {
        const auto row = reader.next();
        if (!row)
            qFatal("a list cannot be read");
        if (!row.value())
            break;
        list.rows << cellsOf(*row.value());
        list.bytes.append(row.value()->bytes().data(), qsizetype(row.value()->bytes().size()));
    }
    list.bytes.prepend(reader.prologue().data(), qsizetype(reader.prologue().size()));
    return list;
}

inline ReadList readAll(QByteArray bytes, const ListDialect &dialect = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, dialect);
}

inline Result<ListDialect> sniffed(QByteArray bytes, const ListWishes &wishes = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return sniffList(buffer, wishes);
}

// A text as a list of that encoding has it, without a mark.
inline QByteArray encoded(const QString &text, ListEncoding encoding)
{
    std::string bytes;
    if (!appendEncoded(encoding, text.toStdString(), bytes))
        qFatal("no such character in that encoding");
    return QByteArray::fromStdString(bytes);
}

} // namespace enrow::test
