// SPDX-License-Identifier: MIT
#include "desktop/export/FormatText.h"

using namespace Qt::StringLiterals;

namespace enrow
{

QString FormatText::word(const ExportFormat &format)
{
    if (format.name() == "csv"_L1)
        return tr("CSV");
    if (format.name() == "csv-spreadsheet"_L1)
        return tr("CSV for spreadsheets");
    if (format.name() == "tsv"_L1)
        return tr("Tab-separated");
    if (format.name() == "xlsx"_L1)
        return tr("Excel workbook");
    return QString(format.name()).toUpper();
}

QString FormatText::name(const ExportFormat &format)
{
    return tr("%1 (.%2)", "a format, and how its files end").arg(word(format), format.suffix());
}

QString FormatText::filter(const ExportFormat &format)
{
    return u"%1 (*.%2)"_s.arg(word(format), format.suffix());
}

QStringList FormatText::suffixes(const ExportFormat &format)
{
    QStringList suffixes{format.suffix()};
    if (!format.isText())
        return suffixes;
    for (const QString &each : {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s}) { // a table in text may end in any of them
        if (!suffixes.contains(each))
            suffixes.append(each);
    }
    return suffixes;
}

} // namespace enrow
