// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace enrow
{

// How the bytes of a file are packed, told by how they begin.
enum class Packing : quint8 {
    None,
    Gzip,
    Zstd,
    Other, // by a program that cannot be unpacked here: zip, 7-Zip, bzip2, xz, rar
};

Packing packingOf(const QByteArray &bytes);

// What became of bytes that were packed.
struct Unpacked {
    enum class End : quint8 { Whole, CutOff, Damaged, TooLarge };
    QByteArray bytes; // all of them where it is whole, else none
    End end = End::Whole;
};

// Unpacks gzip and zstd, one member or frame after the other, with their checksums. Takes no more memory than `most`
// bytes and a little, whatever the packed bytes say.
Unpacked unpack(const QByteArray &packed, Packing packing, qint64 most);

} // namespace enrow
