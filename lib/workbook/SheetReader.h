// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/CellFormats.h"
#include "workbook/SharedStrings.h"

#include <span>

namespace enrow
{

// A row of a sheet that is there in the file: rows without cells may be missing.
struct SheetRow {
    uint32_t number = 0;                  // from 1
    std::span<const std::string> cells{}; // from the first column to the last with a text; UTF-8
};

// Reads the rows of a sheet one after the other, with their cells as they are shown: numbers and dates by their
// formats, TRUE and FALSE, errors as #N/A, formulas by the value that was there when the workbook was saved.
class SheetReader
{
public:
    static constexpr uint32_t mostRows = 1'048'576;
    static constexpr size_t mostColumns = 16'384;

    // What cells refer to; all outlive this.
    struct Shared {
        const SharedStrings &strings;
        const CellFormats &formats;
        bool counts1904 = false;
        WorkbookLimits limits = {};
    };
    SheetReader(XmlPart &part, const Shared &shared);

    // The next row; null at the end. Valid until the next call. InvalidInput with the reason.
    Result<const SheetRow *> next();

    // In how many cells a formula stands without a value, because nobody calculated it before it was saved.
    quint64 formulasWithoutValue() const { return m_formulasWithoutValue; }

private:
    enum class Place : quint8 { Before, Rows, After };

    bool findRows();
    void readRow();
    void readCell();
    void setCell(size_t column, std::string text);
    std::string valueOf(const QString &type, const QString &value, size_t style);
    std::string numberText(const QString &value, size_t style) const;

    XmlPart &m_part;
    const Shared m_shared;
    Place m_place = Place::Before;
    int m_depth = 0; // of the element with all rows
    SheetRow m_row;
    std::vector<std::string> m_cells;
    size_t m_width = 0;      // of the row
    size_t m_nextColumn = 0; // of a cell that does not say where it is
    quint64 m_cellCount = 0;
    quint64 m_formulasWithoutValue = 0;
};

} // namespace enrow
