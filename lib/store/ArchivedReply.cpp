// SPDX-License-Identifier: MIT
#include "store/ArchivedReply.h"

#include <QCryptographicHash>
#include <QThreadStorage>

#include <zstd.h>

#include <memory>

namespace enrow
{

namespace
{

// Packs a reply of 5,000 rows in a few milliseconds to a seventh of its size; higher levels win little.
constexpr int compressionLevel = 3;

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// One of each thread, as making one costs as much as a small reply. Not thread_local: what MinGW destroys at the end of
// a thread, it destroys too late.
ZSTD_DCtx *unpackerOfThisThread()
{
    struct Unpacker {
        const std::unique_ptr<ZSTD_DCtx, FreeContext> context{ZSTD_createDCtx()};
    };
    static QThreadStorage<Unpacker *> unpackers;
    if (!unpackers.hasLocalData())
        unpackers.setLocalData(new Unpacker);
    return unpackers.localData()->context.get();
}

// Content_Checksum_flag of the Frame_Header_Descriptor behind the magic number: RFC 8878, 3.1.1.1.1.
bool hasChecksum(const QByteArray &frame)
{
    constexpr qsizetype descriptor = 4;
    constexpr int checksumFlag = 1 << 2;
    return frame.size() > descriptor && (frame[descriptor] & checksumFlag) != 0;
}

bool isDigestOf(const QByteArray &sha256, const QByteArray &raw)
{
    return QCryptographicHash::hash(raw, QCryptographicHash::Sha256) == sha256;
}

Error damaged(const Reason &why)
{
    return because(ErrorKind::ArchiveDamaged, why);
}

} // namespace

Result<ArchivedReply> ArchivedReply::pack(const QByteArray &raw)
{
    if (raw.size() > maxSize)
        return Error{ErrorKind::ReplyTooLarge, {}, 0, {}};
    ArchivedReply reply;
    reply.size = raw.size();
    reply.sha256 = QCryptographicHash::hash(raw, QCryptographicHash::Sha256);
    reply.zstd.resize(qsizetype(ZSTD_compressBound(size_t(raw.size()))));
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const size_t packed = ZSTD_compress2(context.get(), reply.zstd.data(), size_t(reply.zstd.size()), raw.constData(),
                                         size_t(raw.size()));
    if (ZSTD_isError(packed))
        return Error{ErrorKind::FileFailed, QString::fromUtf8(ZSTD_getErrorName(packed)), 0, {}};
    reply.zstd.resize(qsizetype(packed));
    reply.zstd.squeeze();
    return reply;
}

Result<QByteArray> ArchivedReply::unpack() const
{
    QByteArray raw;
    if (auto inflated = inflate(raw); !inflated)
        return inflated.error();
    if (!isDigestOf(sha256, raw))
        return damaged({QT_TRANSLATE_NOOP("enrow::Reason", "its digest differs")});
    return raw;
}

Result<void> ArchivedReply::unpackInto(QByteArray &buffer) const
{
    if (auto inflated = inflate(buffer); !inflated)
        return inflated;
    if (!hasChecksum(zstd) && !isDigestOf(sha256, buffer))
        return damaged({QT_TRANSLATE_NOOP("enrow::Reason", "its digest differs")});
    return {};
}

Result<void> ArchivedReply::inflate(QByteArray &buffer) const
{
    if (size < 0 || size > maxSize)
        return damaged({QT_TRANSLATE_NOOP("enrow::Reason", "its size is impossible")});
    // The frame names its size too: a short one that claims much is found out before memory is taken for it.
    if (ZSTD_getFrameContentSize(zstd.constData(), size_t(zstd.size())) != quint64(size))
        return damaged({QT_TRANSLATE_NOOP("enrow::Reason", "its size differs")});
    if (buffer.capacity() < size)
        buffer = QByteArray(size, Qt::Uninitialized); // resize() would copy what is there
    buffer.resize(size);
    const size_t unpacked = ZSTD_decompressDCtx(unpackerOfThisThread(), buffer.data(), size_t(buffer.size()),
                                                zstd.constData(), size_t(zstd.size()));
    if (ZSTD_isError(unpacked))
        return Error{ErrorKind::ArchiveDamaged, QString::fromUtf8(ZSTD_getErrorName(unpacked)), 0, {}};
    if (qint64(unpacked) != size)
        return damaged({QT_TRANSLATE_NOOP("enrow::Reason", "its size differs")});
    return {};
}

} // namespace enrow
