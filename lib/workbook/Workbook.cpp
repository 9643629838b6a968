// SPDX-License-Identifier: MIT
#include "workbook/Workbook.h"

#include "text/StopInterval.h"
#include "workbook/UnusableWorkbook.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace enrow
{

namespace
{

constexpr QByteArrayView zipStart("PK\x03\x04");
constexpr QByteArrayView emptyZipStart("PK\x05\x06");
constexpr QByteArrayView oldStart("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"); // a file of files, as Office had until 2007

// Whether the UTF-16 text is somewhere in the file: such files name what is in them so.
bool mentions(QIODevice &device, QStringView text)
{
    const QByteArrayView wanted(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray block;
    if (!device.seek(0))
        return false;
    while (!device.atEnd()) {
        block = block.right(wanted.size() - 1) + device.read(1 << 20);
        if (block.contains(wanted))
            return true;
    }
    return false;
}

} // namespace

bool looksLikeWorkbook(QByteArrayView start)
{
    return start.startsWith(zipStart) || start.startsWith(emptyZipStart) || start.startsWith(oldStart);
}

Result<Workbook> Workbook::open(QIODevice &device, const WorkbookLimits &limits)
{
    device.seek(0);
    if (device.read(oldStart.size()) == oldStart)
        return refusal(
            mentions(device, u"EncryptedPackage")
                ? Reason{QT_TRANSLATE_NOOP("enrow::Reason", "it is protected by a password: save it without one first")}
                : Reason{QT_TRANSLATE_NOOP("enrow::Reason", "it is a workbook of an old kind (.xls): save it "
                                                            "as .xlsx or as CSV first")});
    auto archive = ZipArchive::open(device, limits);
    if (!archive)
        return archive.error();
    auto index = WorkbookIndex::read(*archive.value());
    if (!index)
        return index.error();
    return Workbook(std::move(archive.value()), std::move(index.value()), limits);
}

Workbook::Workbook(std::unique_ptr<ZipArchive> archive, WorkbookIndex index, const WorkbookLimits &limits)
    : m_archive(std::move(archive))
    , m_index(std::move(index))
    , m_limits(limits)
{
}

Result<SharedStrings> Workbook::strings(const std::stop_token &stop)
{
    if (!m_archive->has(m_index.sharedStrings))
        return SharedStrings();
    auto part = m_archive->part(m_index.sharedStrings);
    if (!part)
        return part.error();
    XmlPart xml(std::move(part.value()));
    return SharedStrings::read(xml, m_limits, stop);
}

Result<CellFormats> Workbook::formats()
{
    if (!m_archive->has(m_index.styles))
        return CellFormats();
    auto part = m_archive->part(m_index.styles);
    if (!part)
        return part.error();
    XmlPart xml(std::move(part.value()));
    return CellFormats::read(xml);
}

Result<quint64> Workbook::readRows(const WorkbookIndex::Sheet &sheet,
                                   const std::function<Result<void>(const SheetRow &)> &take,
                                   const std::stop_token &stop)
{
    const auto shared = strings(stop);
    if (!shared)
        return shared.error();
    const auto styles = formats();
    if (!styles)
        return styles.error();
    auto part = m_archive->part(sheet.part);
    if (!part)
        return part.error();
    XmlPart xml(std::move(part.value()));
    SheetReader reader(xml, {shared.value(), styles.value(), m_index.counts1904, m_limits});
    for (size_t count = 0;; ++count) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!row.value())
            return reader.formulasWithoutValue();
        if (count % stepsBetweenStops == 0 && stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0, {}};
        if (auto taken = take(*row.value()); !taken)
            return taken.error();
    }
}

} // namespace enrow
