// SPDX-License-Identifier: MIT
#include "saved/Unpacking.h"

#include <zlib.h>
#include <zstd.h>

#include <array>
#include <memory>

namespace enrow
{

namespace
{

using End = Unpacked::End;

struct Beginning {
    QByteArrayView bytes;
    Packing packing;
};

constexpr std::array beginnings{Beginning{QByteArrayView("\x1f\x8b"), Packing::Gzip},
                                Beginning{QByteArrayView("\x28\xb5\x2f\xfd"), Packing::Zstd},
                                Beginning{QByteArrayView("PK\x03\x04"), Packing::Other},
                                Beginning{QByteArrayView("7z\xbc\xaf"), Packing::Other},
                                Beginning{QByteArrayView("BZh"), Packing::Other},
                                Beginning{QByteArrayView("\xfd"
                                                         "7zXZ"),
                                          Packing::Other},
                                Beginning{QByteArrayView("Rar!"), Packing::Other}};

constexpr size_t pieceSize = 256 * 1024;

// Takes up what comes out, as far as it may.
class Room
{
public:
    explicit Room(qint64 most)
        : m_most(most)
        , m_piece(qsizetype(pieceSize), Qt::Uninitialized)
    {
    }

    char *piece() { return m_piece.data(); }
    // False where that would be more than may come.
    bool take(size_t size)
    {
        if (m_bytes.size() + qint64(size) > m_most)
            return false;
        m_bytes.append(m_piece.constData(), qsizetype(size));
        return true;
    }
    Unpacked end(End end) { return {end == End::Whole ? std::move(m_bytes) : QByteArray(), end}; }

private:
    const qint64 m_most;
    QByteArray m_piece;
    QByteArray m_bytes;
};

struct FreeInflater {
    void operator()(z_stream *stream) const
    {
        inflateEnd(stream);
        delete stream;
    }
};

struct FreeDecompressor {
    void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
};

Unpacked unpackGzip(const QByteArray &packed, qint64 most)
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    const std::unique_ptr<z_stream, FreeInflater> stream(new z_stream{});
    if (inflateInit2(stream.get(), gzipOnly) != Z_OK)
        return {{}, End::Damaged};
    Room room(most);
    QByteArray input = packed; // zlib takes it without const
    stream->next_in = reinterpret_cast<Bytef *>(input.data());
    stream->avail_in = uInt(input.size());
    while (true) {
        stream->next_out = reinterpret_cast<Bytef *>(room.piece());
        stream->avail_out = uInt(pieceSize);
        const int state = inflate(stream.get(), Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return room.end(End::Damaged);
        const size_t size = pieceSize - stream->avail_out;
        if (!room.take(size))
            return room.end(End::TooLarge);
        if (state == Z_STREAM_END && stream->avail_in == 0)
            return room.end(End::Whole);
        if (state == Z_STREAM_END)
            inflateReset(stream.get());
        else if (stream->avail_in == 0 && size < pieceSize)
            return room.end(End::CutOff);
    }
}

Unpacked unpackZstd(const QByteArray &packed, qint64 most)
{
    const std::unique_ptr<ZSTD_DStream, FreeDecompressor> stream(ZSTD_createDStream());
    constexpr int largestWindow = 27; // 128 MiB: what the zstd program unpacks without being asked to
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, largestWindow);
    Room room(most);
    ZSTD_inBuffer input{packed.constData(), size_t(packed.size()), 0};
    while (true) {
        ZSTD_outBuffer output{room.piece(), pieceSize, 0};
        const size_t left = ZSTD_decompressStream(stream.get(), &output, &input);
        if (ZSTD_isError(left))
            return room.end(End::Damaged);
        if (!room.take(output.pos))
            return room.end(End::TooLarge);
        const bool isAllRead = input.pos == input.size;
        if (isAllRead && left == 0)
            return room.end(End::Whole);
        if (isAllRead && output.pos < output.size)
            return room.end(End::CutOff);
    }
}

} // namespace

Packing packingOf(const QByteArray &bytes)
{
    for (const Beginning &beginning : beginnings) {
        if (bytes.startsWith(beginning.bytes))
            return beginning.packing;
    }
    return Packing::None;
}

Unpacked unpack(const QByteArray &packed, Packing packing, qint64 most)
{
    switch (packing) {
    case Packing::Gzip: return unpackGzip(packed, most);
    case Packing::Zstd: return unpackZstd(packed, most);
    case Packing::None: return {packed, packed.size() > most ? End::TooLarge : End::Whole};
    case Packing::Other: break;
    }
    return {{}, End::Damaged};
}

} // namespace enrow
