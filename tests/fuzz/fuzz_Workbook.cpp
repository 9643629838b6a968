// SPDX-License-Identifier: MIT
#include "Require.h"
#include "lists/ListReader.h"
#include "lists/ListSheet.h"
#include "lists/ListSniffer.h"
#include "support/WorkbookBytes.h"
#include "text/Utf8.h"

using namespace enrow;
using enrow::test::require;

namespace
{

WorkbookLimits limits()
{
    WorkbookLimits limits;
    limits.bytesOfPart = 1 << 20;
    limits.bytesOfAllParts = 4 << 20;
    limits.bytesWithoutRatio = 1 << 16;
    limits.bytesOfTable = 4 << 20;
    return limits;
}

// The parts of a workbook with a byte between them that no XML has: its sheet, shared strings, styles and itself. What
// is missing is as usual. So no check sum keeps what is fuzzed from being read.
QByteArray workbookOf(const QByteArray &bytes)
{
    if (bytes.startsWith("PK"))
        return bytes;
    auto files = test::OneSheet{"<row><c t='s'><v>0</v></c><c s='1'><v>1</v></c></row>", "<si><t>a</t></si>",
                                "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>"}
                     .files();
    constexpr std::array places{3, 4, 5, 1};
    const QByteArrayList parts = bytes.split('\xff');
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), places.size()); ++i) {
        if (!parts[i].isEmpty())
            files[size_t(places[size_t(i)])].content = parts[i];
    }
    return test::storedZip(files);
}

} // namespace

// A workbook of any bytes: what is unpacked of it is a list that can be read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = workbookOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QBuffer table;
    table.open(QIODevice::ReadWrite);
    const auto sheet = unpackSheet(buffer, {}, ',', table, {}, limits());
    if (!sheet || table.size() == 0)
        return 0;
    const auto dialect = sniffList(table, {',', true, ListEncoding::Utf8, {}});
    if (!dialect)
        return 0; // whose first cell is the start of a workbook
    require(dialect->prologueSize == 0, "all of it is rows");
    ListReader reader(table, dialect.value());
    size_t width = 0;
    std::string room;
    for (auto row = reader.next(); row && row.value(); row = reader.next()) {
        const ListRow &there = *row.value();
        require(there.brokenQuotes() == 0, "quotes are whole");
        require(there.lineBreak() == "\r\n", "and so are rows");
        require(width > 0 || there.cellCount() > 0, "the first row has cells");
        width = width == 0 ? there.cellCount() : width;
        require(there.cellCount() == 0 || there.cellCount() >= width, "no row is shorter than the first");
        for (size_t cell = 0; cell < there.cellCount(); ++cell)
            require(isUtf8(there.text(cell, room)), "a text is valid");
    }
    return 0;
}
