// SPDX-License-Identifier: MIT
#pragma once

#include "support/Gzip.h"
#include "workbook/XmlPart.h"

#include <QBuffer>
#include <QByteArray>

#include <array>
#include <vector>

namespace enrow::test
{

struct StoredFile {
    QByteArray name;
    QByteArray content;
};

// A ZIP archive with these files, not packed.
inline QByteArray storedZip(const std::vector<StoredFile> &files)
{
    QByteArray zip;
    QByteArray directory;
    const auto put = [](QByteArray &to, quint32 value, int size) {
        for (int i = 0; i < size; ++i)
            to.append(char(value >> (8 * i)));
    };
    for (const auto &[name, content] : files) {
        const quint32 place = quint32(zip.size());
        QByteArray head; // what both records have: version to date, CRC, sizes, lengths
        put(head, 20, 2);
        put(head, 0, 4);
        put(head, 0x00210000, 4);
        put(head, crc32Of(content), 4);
        put(head, quint32(content.size()), 4);
        put(head, quint32(content.size()), 4);
        put(head, quint32(name.size()), 2);
        put(head, 0, 2);
        zip += "PK\x03\x04" + head + name + content;
        directory += QByteArray("PK\x01\x02", 4);
        put(directory, 20, 2);
        directory += head;
        put(directory, 0, 2 + 2 + 2);
        put(directory, 0, 4);
        put(directory, place, 4);
        directory += name;
    }
    const quint32 place = quint32(zip.size());
    zip += directory + "PK\x05\x06";
    put(zip, 0, 4);
    put(zip, quint32(files.size()), 2);
    put(zip, quint32(files.size()), 2);
    put(zip, quint32(directory.size()), 4);
    put(zip, place, 4);
    put(zip, 0, 2);
    return zip;
}

inline const QByteArray relationBase("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

inline QByteArray relations(const std::vector<std::array<QByteArray, 3>> &all) // ID, type, target
{
    QByteArray xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (const auto &[id, type, target] : all)
        xml += "<Relationship Id=\"" + id + "\" Type=\"" + relationBase + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

// The parts of a workbook with one sheet, "Sheet1": what is in its <sheetData>, its shared strings (<si>…) and styles.
struct OneSheet {
    QByteArray rows;
    QByteArray strings = {};
    QByteArray styles = {};
    QByteArray properties = {}; // of the workbook: date1904="1"

    std::vector<StoredFile> files() const
    {
        const QByteArray space("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
        return {
            {"_rels/.rels", relations({{"rId1", "officeDocument", "xl/workbook.xml"}})},
            {"xl/workbook.xml", "<workbook " + space + " xmlns:r=\"" + relationBase.chopped(1) + "\"><workbookPr " +
                                    properties +
                                    "/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                    "</workbook>"},
            {"xl/_rels/workbook.xml.rels", relations({{"rId1", "worksheet", "worksheets/sheet1.xml"},
                                                      {"rId2", "sharedStrings", "sharedStrings.xml"},
                                                      {"rId3", "styles", "styles.xml"}})},
            {"xl/worksheets/sheet1.xml", "<worksheet " + space + "><sheetData>" + rows + "</sheetData></worksheet>"},
            {"xl/sharedStrings.xml", "<sst " + space + ">" + strings + "</sst>"},
            {"xl/styles.xml", "<styleSheet " + space + ">" + styles + "</styleSheet>"}};
    }
    QByteArray bytes() const { return storedZip(files()); }
};

// A part with this XML, and the archive that it is in.
class PartBench
{
public:
    explicit PartBench(const QByteArray &xml, const WorkbookLimits &limits = {})
        : m_bytes(storedZip({{"part.xml", xml}}))
        , m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::ReadOnly);
        auto archive = ZipArchive::open(m_buffer, limits);
        m_archive = std::move(archive.value());
        m_part = std::make_unique<XmlPart>(std::move(m_archive->part(QStringLiteral("part.xml")).value()));
    }

    XmlPart &part() { return *m_part; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<XmlPart> m_part;
};

} // namespace enrow::test
