// SPDX-License-Identifier: MIT
#include "Require.h"
#include "lists/ListReader.h"
#include "lists/ListSniffer.h"
#include "text/Utf8.h"

#include <QBuffer>

using namespace enrow;
using enrow::test::require;

// A list of any bytes: what the sniffer says of it can be read, and the rows are all of its bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto dialect = sniffList(buffer);
    if (!dialect)
        return 0;
    ListReader reader(buffer, dialect.value());
    QByteArray read;
    std::string room;
    for (auto row = reader.next(); row && row.value(); row = reader.next()) {
        const ListRow &there = *row.value();
        require(!there.bytes().empty(), "a row has bytes");
        require(there.content().size() + there.lineBreak().size() == there.bytes().size(), "and nothing else");
        for (size_t cell = 0; cell < there.cellCount(); ++cell)
            require(isUtf8(there.text(cell, room)), "a text is valid");
        read.append(there.bytes().data(), qsizetype(there.bytes().size()));
    }
    read.prepend(reader.prologue().data(), qsizetype(reader.prologue().size()));
    require(read == bytes, "no byte is lost");
    return 0;
}
