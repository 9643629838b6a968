// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/NumberFormat.h"
#include "workbook/XmlPart.h"

namespace enrow
{

// How the cells of a workbook show numbers, by the style that each names.
class CellFormats
{
public:
    // Of the part with styles. InvalidInput with the reason.
    static Result<CellFormats> read(XmlPart &part);

    // General for a style that there is not.
    const NumberFormat &at(size_t style) const;

private:
    std::vector<NumberFormat> m_formats;
    std::vector<size_t> m_formatOf; // by style
};

} // namespace enrow
