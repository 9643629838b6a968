// SPDX-License-Identifier: MIT
#include "workbook/CellFormats.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr size_t mostStyles = 100'000; // Excel has up to 65,490
constexpr qsizetype mostCodes = 10'000;

} // namespace

Result<CellFormats> CellFormats::read(XmlPart &part)
{
    CellFormats formats;
    QHash<int, QString> codes;
    QHash<int, size_t> known; // formats, by their numbers
    while (part.next()) {
        if (part.is("numFmt"_L1) && codes.size() < mostCodes) {
            codes.insert(part.attribute("numFmtId"_L1).toInt(), part.attribute("formatCode"_L1));
        } else if (part.is("cellXfs"_L1)) {
            const int depth = part.depth();
            while (part.nextIn(depth)) {
                const int number = part.attribute("numFmtId"_L1).toInt();
                part.skip();
                if (!known.contains(number)) {
                    const auto code = codes.constFind(number);
                    known.insert(number, formats.m_formats.size());
                    formats.m_formats.push_back(code == codes.cend() ? NumberFormat::builtIn(number)
                                                                     : NumberFormat(*code));
                }
                formats.m_formatOf.push_back(known.value(number));
                if (formats.m_formatOf.size() > mostStyles)
                    part.refuse({QT_TRANSLATE_NOOP("enrow::Reason", "it has more styles than any workbook")});
            }
        }
    }
    const auto outcome = part.outcome();
    return outcome ? Result<CellFormats>(std::move(formats)) : outcome.error();
}

const NumberFormat &CellFormats::at(size_t style) const
{
    static const NumberFormat general;
    return style < m_formatOf.size() ? m_formats[m_formatOf[style]] : general;
}

} // namespace enrow
