// SPDX-License-Identifier: MIT
#include "workbook/WorkbookIndex.h"

#include "workbook/UnusableWorkbook.h"
#include "workbook/XmlPart.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr size_t mostSheets = 10'000;

struct Relation {
    QString type; // its last word: "worksheet"
    QString part;
};
using Relations = QHash<QString, Relation>; // by their IDs

// "xl/workbook.xml": "xl/_rels/workbook.xml.rels".
QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
}

// The name of the part that another one refers to.
QString partAt(const QString &target, const QString &from)
{
    QString path = target;
    path.replace(u'\\', u'/');
    if (!path.startsWith(u'/'))
        path.prepend(from.first(from.lastIndexOf(u'/') + 1));
    path = QDir::cleanPath(path);
    return path.startsWith(u'/') ? path.sliced(1) : path;
}

Result<Relations> readRelations(ZipArchive &archive, const QString &of)
{
    auto part = archive.part(relationsOf(of));
    if (!part)
        return part.error();
    XmlPart xml(std::move(part.value()));
    Relations relations;
    while (xml.next()) {
        if (!xml.is("Relationship"_L1))
            continue;
        if (xml.attribute("TargetMode"_L1) != "External"_L1)
            relations.insert(xml.attribute("Id"_L1),
                             {xml.attribute("Type"_L1).section(u'/', -1), partAt(xml.attribute("Target"_L1), of)});
    }
    const auto outcome = xml.outcome();
    return outcome ? Result<Relations>(relations) : outcome.error();
}

// Files that people take for a workbook, or that are one of another make.
Reason otherKind(const ZipArchive &archive)
{
    if (archive.has(u"xl/workbook.bin"_s))
        return {
            QT_TRANSLATE_NOOP("enrow::Reason", "it is a binary workbook (.xlsb): save it as .xlsx or as CSV first")};
    if (archive.has(u"META-INF/manifest.xml"_s) && archive.has(u"content.xml"_s))
        return {
            QT_TRANSLATE_NOOP("enrow::Reason", "it is an OpenDocument file (.ods): save it as .xlsx or as CSV first")};
    if (archive.has(u"word/document.xml"_s) || archive.has(u"ppt/presentation.xml"_s))
        return {QT_TRANSLATE_NOOP("enrow::Reason", "it is a text or a presentation, not a workbook")};
    if (archive.has(u"Index/Document.iwa"_s) || archive.has(u"index.apxl"_s))
        return {QT_TRANSLATE_NOOP("enrow::Reason", "it is a Numbers file: export it as .xlsx or as CSV first")};
    return {QT_TRANSLATE_NOOP("enrow::Reason", "it is not a workbook")};
}

Result<QString> mainPart(ZipArchive &archive)
{
    const auto relations = readRelations(archive, {});
    if (!relations)
        return archive.has(relationsOf({})) ? relations.error() : refusal(otherKind(archive));
    for (const Relation &relation : relations.value()) {
        if (relation.type == "officeDocument"_L1 && relation.part.endsWith(".xml"_L1, Qt::CaseInsensitive) &&
            !relation.part.startsWith("word/"_L1) && !relation.part.startsWith("ppt/"_L1))
            return relation.part;
    }
    return refusal(otherKind(archive));
}

Result<void> readSheets(XmlPart &xml, const Relations &relations, WorkbookIndex &index)
{
    while (xml.next()) {
        if (xml.is("workbookPr"_L1)) {
            const QString flag = xml.attribute("date1904"_L1);
            index.counts1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (xml.is("sheet"_L1)) {
            const Relation relation = relations.value(xml.foreignAttribute("id"_L1));
            const QString state = xml.attribute("state"_L1);
            if (relation.type == "worksheet"_L1) // others have charts
                index.sheets.push_back({xml.attribute("name"_L1), relation.part, state.endsWith("idden"_L1)});
            if (index.sheets.size() > mostSheets)
                xml.refuse(
                    {QT_TRANSLATE_NOOP("enrow::Reason", "it has more than %1 sheets"), {QString::number(mostSheets)}});
        }
    }
    return xml.outcome();
}

} // namespace

Result<WorkbookIndex> WorkbookIndex::read(ZipArchive &archive)
{
    const auto main = mainPart(archive);
    if (!main)
        return main.error();
    const auto relations = readRelations(archive, main.value());
    if (!relations)
        return relations.error();
    auto part = archive.part(main.value());
    if (!part)
        return part.error();
    WorkbookIndex index;
    for (const Relation &relation : relations.value()) {
        if (relation.type == "sharedStrings"_L1)
            index.sharedStrings = relation.part;
        else if (relation.type == "styles"_L1)
            index.styles = relation.part;
    }
    XmlPart xml(std::move(part.value()));
    if (auto read = readSheets(xml, relations.value(), index); !read)
        return read.error();
    return index.sheets.empty()
               ? Result<WorkbookIndex>(refusal({QT_TRANSLATE_NOOP("enrow::Reason", "it has no sheet with cells")}))
               : index;
}

Result<WorkbookIndex::Sheet> WorkbookIndex::sheetNamed(const QString &name) const
{
    if (name.isEmpty()) {
        const auto visible = std::ranges::find(sheets, false, &Sheet::isHidden);
        return visible == sheets.end() ? sheets.front() : *visible;
    }
    for (const Qt::CaseSensitivity cases : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Sheet &sheet : sheets) {
            if (sheet.name.compare(name, cases) == 0)
                return sheet;
        }
    }
    return refusal(
        {QT_TRANSLATE_NOOP("enrow::Reason", "it has no sheet '%1'; there are %2"), {name, names().join(u", ")}});
}

QStringList WorkbookIndex::names() const
{
    QStringList names;
    for (const Sheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

} // namespace enrow
