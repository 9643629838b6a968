// SPDX-License-Identifier: MIT
#include "Require.h"
#include "export/CsvFormat.h"
#include "export/CsvWriter.h"
#include "export/FormulaGuard.h"
#include "support/CsvReader.h"
#include "text/TextRoom.h"

#include <vector>

using namespace enrow;
using enrow::test::CsvReader;
using enrow::test::require;

namespace
{

CsvReader::Records written(const CsvReader::Records &records, char delimiter, bool formulaGuard)
{
    CsvWriter writer(delimiter, formulaGuard);
    CsvWriter roomy(delimiter, formulaGuard);
    for (const QList<QByteArray> &record : records) {
        std::vector<std::string_view> cells;
        std::vector<std::vector<char>> memory;
        std::vector<std::string_view> cellsWithRoom;
        bool allPlain = true;
        for (const QByteArray &cell : record) {
            cells.emplace_back(cell.constData(), size_t(cell.size()));
            memory.emplace_back(cell.begin(), cell.end()).resize(cells.back().size() + roomAfterText);
            cellsWithRoom.emplace_back(memory.back().data(), cells.back().size());
            allPlain = allPlain && roomy.isPlain(cellsWithRoom.back());
        }
        writer.row(cells);
        if (allPlain)
            roomy.plainRow(cellsWithRoom);
        else
            roomy.row(cells);
    }
    const std::string_view bytes = writer.bytes();
    require(roomy.bytes() == bytes, "room behind the cells changes nothing");
    const auto read = CsvReader::read(QByteArray(bytes.data(), qsizetype(bytes.size())), delimiter);
    require(read.has_value(), "what is written can be read");
    return *read;
}

} // namespace

// The delimiter, then cells: a byte 0x1f ends a cell, 0x1e a row.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || !isCsvDelimiter(char(data[0])))
        return 0;
    const char delimiter = char(data[0]);
    CsvReader::Records given;
    for (const QByteArray &row : QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1)).split(0x1e))
        given.append(row.split(0x1f));
    CsvReader::Records records = given;
    for (QList<QByteArray> &record : records) {
        for (QByteArray &cell : record)
            cell.replace('\0', "\xef\xbf\xbd");
    }
    require(written(given, delimiter, false) == records, "what is read is what was written, NUL aside");
    for (QList<QByteArray> &record : records) {
        for (QByteArray &cell : record)
            cell = runsAsFormula(cell.toStdString()) ? QByteArray::fromStdString(guarded(cell.toStdString())) : cell;
    }
    require(written(given, delimiter, true) == records, "only guards are added");
    return 0;
}
