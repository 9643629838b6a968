// SPDX-License-Identifier: MIT
#pragma once

#include "workbook/ZipArchive.h"

struct zip_file;

namespace enrow
{

// The bytes of one part of an archive, unpacked as they are read. What goes beyond the limits is not read: then, and
// where it is damaged, reading fails, and problem() says why.
class ZipPart final : public QIODevice
{
public:
    // packedBytes: 0 where it is not known. Takes the file.
    ZipPart(ZipArchive &archive, zip_file *file, quint64 packedBytes);
    ~ZipPart() override;

    bool isSequential() const override { return true; }

    // A part of a sentence; empty if all went well.
    const Reason &problem() const { return m_problem; }

protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class Place : quint8 { Text, TagBegins, Tag, DoubleQuotes, SingleQuotes, Declaration };

    qint64 fail(const Reason &problem);
    Reason excess(quint64 read);
    // False where a tag or a text is too long for its reader, which holds it as a whole.
    bool isShort(const char *bytes, qint64 count);
    static Place placeAfter(Place place, char byte);

    ZipArchive &m_archive;
    zip_file *const m_file;
    const quint64 m_packedBytes;
    quint64 m_bytes = 0;
    Place m_place = Place::Text;
    quint64 m_length = 0; // of the tag or text that is read
    Reason m_problem;
};

} // namespace enrow
