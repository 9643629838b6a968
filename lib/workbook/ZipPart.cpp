// SPDX-License-Identifier: MIT
#include "workbook/ZipPart.h"

#include "workbook/UnusableWorkbook.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace enrow
{

ZipPart::ZipPart(ZipArchive &archive, zip_file *file, quint64 packedBytes)
    : m_archive(archive)
    , m_file(file)
    , m_packedBytes(packedBytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *bytes, qint64 most)
{
    if (!m_problem.isEmpty())
        return -1;
    const zip_int64_t read = zip_fread(m_file, bytes, zip_uint64_t(most));
    if (read < 0)
        return fail(damageOfWorkbook());
    if (const Reason problem = excess(quint64(read)); !problem.isEmpty())
        return fail(problem);
    return isShort(bytes, read)
               ? read
               : fail({QT_TRANSLATE_NOOP("enrow::Reason",
                                         "it has a text or a tag that is longer than any of a workbook")});
}

qint64 ZipPart::fail(const Reason &problem)
{
    m_problem = problem;
    setErrorString(problem.inEnglish());
    return -1;
}

Reason ZipPart::excess(quint64 read)
{
    const WorkbookLimits &limits = m_archive.m_limits;
    m_bytes += read;
    m_archive.m_bytes += read;
    if (m_bytes > limits.bytesOfPart || m_archive.m_bytes > limits.bytesOfAllParts)
        return {QT_TRANSLATE_NOOP("enrow::Reason", "unpacked it is larger than any workbook of its rows")};
    const bool isPackedTooWell =
        m_packedBytes > 0 && m_bytes > limits.bytesWithoutRatio && m_bytes / m_packedBytes > limits.ratio;
    if (!isPackedTooWell)
        return {};
    return {QT_TRANSLATE_NOOP("enrow::Reason", "unpacked it is %1 times as large: no workbook is"),
            {QString::number(m_bytes / m_packedBytes)}};
}

ZipPart::Place ZipPart::placeAfter(Place place, char byte)
{
    switch (place) {
    case Place::Text: return byte == '<' ? Place::TagBegins : Place::Text;
    case Place::TagBegins:
        if (byte == '!' || byte == '?')
            return Place::Declaration;
        return byte == '>' ? Place::Text : Place::Tag;
    case Place::Tag:
        if (byte == '>')
            return Place::Text;
        if (byte == '"')
            return Place::DoubleQuotes;
        return byte == '\'' ? Place::SingleQuotes : Place::Tag;
    case Place::DoubleQuotes: return byte == '"' ? Place::Tag : Place::DoubleQuotes;
    case Place::SingleQuotes: return byte == '\'' ? Place::Tag : Place::SingleQuotes;
    case Place::Declaration: return byte == '>' ? Place::Text : Place::Declaration;
    }
    Q_UNREACHABLE();
}

bool ZipPart::isShort(const char *bytes, qint64 count)
{
    const WorkbookLimits &limits = m_archive.m_limits;
    for (const char *byte = bytes; byte != bytes + count; ++byte) {
        const Place next = placeAfter(m_place, *byte);
        const bool crosses = (next == Place::Text) != (m_place == Place::Text);
        m_place = next;
        m_length = crosses ? 0 : m_length + 1;
        if (m_length > (m_place == Place::Text ? limits.bytesOfText : limits.bytesOfTag))
            return false;
    }
    return true;
}

} // namespace enrow
