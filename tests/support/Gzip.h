// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace enrow::test
{

inline quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

inline QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline const QByteArray gzipHead("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);

// RFC 1952.
inline QByteArray gzip(const QByteArray &body)
{
    const QByteArray deflated = qCompress(body).mid(6).chopped(4); // without Qt's length, zlib's head and its checksum
    return gzipHead + deflated + littleEndian(crc32Of(body)) + littleEndian(quint32(body.size()));
}

// A stream that unpacks to at least that many zeros, 2,064 for every 13 bytes: RFC 1951, one block of fixed codes, in
// which a literal zero is followed by copies of 258 bytes from one byte before.
inline QByteArray gzipBomb(qint64 unpacked)
{
    const auto bits = [](const QByteArray &zerosAndOnes) {
        QByteArray bytes(zerosAndOnes.size() / 8, '\0');
        for (qsizetype bit = 0; bit < zerosAndOnes.size(); ++bit) {
            if (zerosAndOnes[bit] == '1')
                bytes[bit / 8] = char(bytes[bit / 8] | 1 << bit % 8);
        }
        return bytes;
    };
    const QByteArray last = "1";
    const QByteArray fixedCodes = "10";
    const QByteArray zero = "00110000";
    const QByteArray copy = "1100010100000"; // a length of 258, a distance of 1
    return gzipHead + bits(last + fixedCodes + zero + copy) +
           bits(copy.repeated(8)).repeated((unpacked + 2063) / 2064) +
           QByteArray(1 + 8, '\0'); // the block's end; the checksum is never reached
}

} // namespace enrow::test
